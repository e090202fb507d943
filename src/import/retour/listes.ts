import type { Champ } from '../../model/champs.ts';
import { motEtat } from '../../register/normaliser.ts';
import { estCarte, type Valeur } from '../understand/brouillon.ts';
import type { Place } from '../understand/place.ts';
import { sansManquesDeRetention } from '../understand/retention.ts';
import type { BaseDeFiche } from './base.ts';
import { HORS_TABLEAU, lireFeuilles } from './complements.ts';
import { composer, type Precision } from './element.ts';
import { elementDuChamp, empreinteDe } from './faits.ts';
import { ancreDe, elementsDe, type Imprimee, motDe, type Rangee, seulElement } from './rangees.ts';

/** A row as it stands in the sheet. */
export interface RangeeLue {
  readonly rangee: Rangee;
  readonly places: readonly Place[];
}

/** The answers that the block gives for one element. */
export interface Groupe {
  /** « 3. Sillage Paie » */
  readonly element: string;
  readonly precisions: readonly (Precision & { readonly place: Place })[];
}

/** A list put together again, and the answers of the block that could not be used, with the reason. */
export interface ListeLue {
  readonly valeur: Valeur | undefined;
  readonly restes: readonly (readonly [place: Place, raison: string])[];
}

const EDITEE = 'la ligne du tableau a changé depuis l’export : c’est elle qui est lue';
const SANS_LIGNE = 'sa ligne n’est plus dans le tableau';
const INCONNUE = 'précision qui ne nomme aucune rubrique connue';

/** Joins the rows of a list to what the block says of each. */
export function listeLue(
  champ: Champ<unknown>,
  nom: Imprimee,
  rangees: readonly RangeeLue[],
  groupes: readonly Groupe[],
  base: BaseDeFiche | undefined,
): ListeLue {
  const element = elementDuChamp(champ);
  const restes: [Place, string][] = [];
  const elements: Valeur[] = [];
  let etat: string | undefined;
  const pleines = rangees.filter(
    ({ rangee }) => motDe(rangee) !== undefined || elementsDe(rangee).length > 0,
  );
  const parRangee = rapprocherGroupes(pleines, groupes);
  const retouchee = (cle: string, empreinte: string) =>
    base !== undefined && base.remplaces.get(`${nom}.${cle}`)?.has(empreinte) !== true;
  for (const lue of pleines) {
    const groupe = parRangee.get(lue);
    const lus = elementsDe(lue.rangee);
    const mot = motDe(lue.rangee);
    if (mot !== undefined && (!groupe || estMot(groupe))) etat ??= mot;
    if (mot !== undefined && !groupe) continue;
    if (groupe && estMot(groupe)) elements.push(motEcrit(groupe.precisions[0]!.reponse));
    else if (groupe) {
      const compose = composer(element, seulElement(lus), groupe.precisions, retouchee);
      elements.push(compose.element);
      restes.push(...compose.perimees.map(({ place }) => [place, EDITEE] as [Place, string]));
      restes.push(...compose.inconnues.map(({ place }) => [place, INCONNUE] as [Place, string]));
    } else elements.push(...lus);
  }
  const places = new Set(parRangee.values());
  for (const groupe of groupes.filter((un) => !places.has(un))) {
    if (!groupe.element.endsWith(HORS_TABLEAU)) {
      restes.push(...groupe.precisions.map(({ place }) => [place, SANS_LIGNE] as [Place, string]));
      continue;
    }
    const { valeur, inconnues } = lireFeuilles(element, groupe.precisions);
    if (valeur !== undefined) elements.push(valeur);
    restes.push(...inconnues.map(({ place }) => [place, INCONNUE] as [Place, string]));
  }
  const exportes = base?.faits.get(nom);
  const pleins = elements.filter((un) => !estCarte(un) || Object.keys(un).length > 0);
  const dits = pleins.map((un) =>
    exportes?.includes(empreinteDe(element, un)) ? un : sansManquesDeRetention(un),
  );
  return { valeur: dits.length > 0 ? sansSoclesRepetes(dits) : etat, restes };
}

const estMot = ({ precisions }: Groupe) => precisions.length === 1 && precisions[0]!.precision === '';

const motEcrit = (texte: string) => motEtat(texte) ?? texte;

/** By the words of the row; then, for rows that were edited, by their order when none came or went, else by their rank. */
function rapprocherGroupes(
  rangees: readonly RangeeLue[],
  groupes: readonly Groupe[],
): Map<RangeeLue, Groupe> {
  const trouves = new Map<RangeeLue, Groupe>();
  const libres = new Set(groupes.filter(({ element }) => !element.endsWith(HORS_TABLEAU)));
  const prendre = (voulu: (lue: RangeeLue, rang: number, groupe: Groupe) => boolean) => {
    for (const groupe of libres) {
      const lue = rangees.find((une, rang) => !trouves.has(une) && voulu(une, rang, groupe));
      if (!lue) continue;
      trouves.set(lue, groupe);
      libres.delete(groupe);
    }
  };
  const [rangDe, ancre] = [
    ({ element }: Groupe) => Number.parseInt(element, 10) - 1,
    ({ element }: Groupe) => element.replace(/^\d+\. ?/, ''),
  ];
  prendre((lue, rang, groupe) => rang === rangDe(groupe) && ancreDe(lue.rangee) === ancre(groupe));
  prendre((lue, _, groupe) => ancreDe(lue.rangee) === ancre(groupe));
  const restantes = rangees.filter((une) => !trouves.has(une) && elementsDe(une.rangee).length > 0);
  if (restantes.length === libres.size)
    for (const groupe of libres) {
      trouves.set(restantes.shift()!, groupe);
      libres.delete(groupe);
    }
  prendre((_, rang, groupe) => rang === rangDe(groupe));
  return trouves;
}

/** The measures of a shared set take several rows and are one element. */
function sansSoclesRepetes(elements: readonly Valeur[]): Valeur[] {
  const vus = new Set<string>();
  return elements.filter((un) => {
    if (!estCarte(un) || un.socle === undefined) return true;
    const dit = JSON.stringify(un);
    const neuf = !vus.has(dit);
    vus.add(dit);
    return neuf;
  });
}
