import type { BaseDeFiche } from '../import/retour/base.ts';
import { type Complement, feuillesDe, HORS_TABLEAU, titreDe } from '../import/retour/complements.ts';
import { ecartDe, ecartEntier } from '../import/retour/element.ts';
import { basesDe, elementDuChamp } from '../import/retour/faits.ts';
import { champsPortes, elementsDeFiche, faitsDeFiche } from '../import/retour/faits-de-fiche.ts';
import {
  ancreDe,
  elementsDe,
  estImprimee,
  type Imprimee,
  imprimeesDe,
  motDe,
  seulElement,
} from '../import/retour/rangees.ts';
import { type Carte, carte, estCarte, type Valeur } from '../import/understand/brouillon.ts';
import { estVide } from '../import/understand/vide.ts';
import { type Champ, decrire } from '../model/champs.ts';
import type { Fiche } from '../register/fiche.ts';
import { enFormesLongues } from '../register/formes-longues.ts';
import type { Partage } from '../register/partage.ts';
import type { VueFiche } from '../render/vue/fiche.ts';
import { textesImprimes } from './imprimes.ts';
import { type RangeeDeFiche, rangeesDe } from './rangees-de-fiche.ts';

/** What a workbook adds to the rows of the model so that it can come back: the block of a fiche, and its base. */
export interface Retour {
  readonly complements: readonly Complement[];
  readonly base: BaseDeFiche;
}

/** Fields whose cell says the whole of it. */
const CASES: ReadonlySet<string> = new Set(['reference', 'nom', 'date_creation', 'date_mise_a_jour']);

/** What the sheet of a fiche must say besides the rows of the CNIL's model. */
export function retourDeFiche(fiche: Fiche, vue: VueFiche, partage: Partage): Retour {
  const champs = champsPortes(fiche.role);
  const resolue = enFormesLongues(fiche, partage);
  const faits = faitsDeFiche(resolue, partage);
  const complements: Complement[] = [];
  const remplaces = new Map<string, Set<string>>();
  for (const [nom, valeur] of Object.entries(faits)) {
    const champ = champs[nom]!;
    const imprimee = estImprimee(nom) && imprimeesDe(fiche.role).includes(nom) ? nom : undefined;
    if (imprimee && Array.isArray(valeur)) {
      const lignes = rangeesDe(imprimee, fiche, vue, partage);
      complements.push(
        ...deRangees(champ, imprimee, { elements: elementsDeFiche(resolue, nom, valeur), lignes, remplaces }),
      );
    } else if (!imprimee && !(CASES.has(nom) && seLit(valeur)))
      complements.push(...deChamp(champ, nom, valeur));
  }
  const imprimes = vue.role === 'responsable' ? [] : textesImprimes(vue);
  return { complements, base: { faits: basesDe(champs, faits), remplaces, imprimes: new Set(imprimes) } };
}

/** A text that a cell gives back: not the words by which a cell says that it holds nothing. */
const seLit = (valeur: Valeur) => typeof valeur === 'string' && !estVide(valeur);

interface Imprime {
  /** At their ranks in the fiche. */
  readonly elements: readonly (Valeur | undefined)[];
  readonly lignes: readonly RangeeDeFiche[];
  readonly remplaces: Map<string, Set<string>>;
}

function deRangees(
  champ: Champ<unknown>,
  nom: Imprimee,
  { elements, lignes, remplaces }: Imprime,
): Complement[] {
  const rubrique = titreDe(champ, nom);
  const element = elementDuChamp(champ);
  const dits = new Set<Valeur | undefined>();
  const complements = lignes.flatMap(({ rangee, element: ou }, rang): Complement[] => {
    // A row may print words for an element of which nothing can be read: they are taken off on the way back.
    const faits =
      typeof ou === 'number' ? (elements[ou] ?? carte()) : elements.find((un) => memeSocle(un, ou));
    const lus = elementsDe(rangee);
    if (lus.length === 0 || faits === undefined) return [];
    dits.add(faits);
    const ancre = { rubrique, element: `${rang + 1}. ${ancreDe(rangee)}` };
    if (!estCarte(faits)) return feuillesDe(element, faits, []).map((une) => ({ ...ancre, ...une }));
    const ecart = motDe(rangee) === undefined ? ecartDe : ecartEntier;
    const { precisions, remplaces: propres } = ecart(element, seulElement(lus), faits);
    for (const [cle, empreinte] of propres) {
      const ici = remplaces.get(`${nom}.${cle}`) ?? new Set();
      remplaces.set(`${nom}.${cle}`, ici.add(empreinte));
    }
    return precisions.map((une) => ({ ...ancre, ...une }));
  });
  const caches = elements.flatMap((faits, rang) => {
    const ancre = { rubrique, element: `${rang + 1}. ${HORS_TABLEAU}` };
    if (faits === undefined || dits.has(faits)) return [];
    return feuillesDe(element, faits, []).map((une) => ({ ...ancre, ...une }));
  });
  return [...complements, ...caches];
}

const memeSocle = (valeur: Valeur | undefined, { socle }: Carte) =>
  estCarte(valeur) && valeur.socle === socle;

/** A field that the model has no row for. */
export function deChamp(champ: Champ<unknown>, nom: string, valeur: Valeur): Complement[] {
  const rubrique = titreDe(champ, nom);
  return partiesDe(champ, valeur).flatMap(([element, sous, partie]) =>
    feuillesDe(sous, partie, []).map((feuille) => ({ rubrique, element, ...feuille })),
  );
}

type Partie = readonly [element: string, champ: Champ<unknown>, valeur: Valeur];

/** The elements that a field is shown by: the entries of a dictionary, the maps of a list, else the whole. */
function partiesDe(champ: Champ<unknown>, valeur: Valeur): Partie[] {
  const sous = elementDuChamp(champ);
  if (decrire(champ).lecture.forme === 'dictionnaire' && estCarte(valeur))
    return Object.entries(valeur).flatMap(([cle, un]): Partie[] => {
      if (!Array.isArray(un)) return [[cle, sous, un]];
      return un.map((element, rang) => [`${cle} ${rang + 1}`, elementDuChamp(sous), element]);
    });
  if (!Array.isArray(valeur) || valeur.every((un) => typeof un === 'string')) return [['', champ, valeur]];
  return valeur.map((un, rang) => [`${rang + 1}. ${premiersMots(sous, un)}`, sous, un]);
}

function premiersMots(champ: Champ<unknown>, valeur: Valeur): string {
  const [premiere] = feuillesDe(champ, valeur, []);
  return (premiere?.reponse ?? '').replace(/\s+/g, ' ').slice(0, 70).trim();
}
