import { type Champ, decrire } from '../../model/champs.ts';
import { type Carte, carte, estCarte, type Valeur } from '../understand/brouillon.ts';
import type { Ciblage, Cibles } from '../write/edits.ts';
import { memeElement } from '../write/identite.ts';
import { canoniqueDe, champsDe, elementDuChamp, empreintesDe, enListe, type Unite } from './faits.ts';
import { type Conflit, texteDe } from './trois-voies.ts';

interface CotesDeListe {
  readonly tableur: readonly Valeur[];
  readonly yaml: readonly Valeur[];
  readonly base: readonly string[];
  readonly rangs: readonly string[];
  /** The elements as the YAML writes them: what they inherit is not there. */
  readonly ecrits: readonly Valeur[];
}

interface ListeFusionnee {
  readonly elements: readonly Valeur[];
  readonly cibles: Ciblage;
  /** Those of the lists inside its elements, by their place in the YAML. */
  readonly dedans: Cibles;
  readonly conflits: readonly Conflit[];
  readonly disparus: readonly string[];
}

/** Keys that say who an element is about: words printed in their place never replace them. */
const RENVOIS = ['acteur', 'service', 'socle'] as const;

/** Joins two states of a list: elements left as exported are set aside, the others find the one they edit. */
export function fusionnerListe(unite: Unite, cotes: CotesDeListe): ListeFusionnee {
  const element = elementDuChamp(unite.champ);
  if (estEnUneCase(unite, cotes)) {
    const elements = [...cotes.tableur];
    return { elements, cibles: 'remplacer', dedans: new Map(), conflits: [], disparus: [] };
  }
  const elements: Valeur[] = [];
  const cibles: (number | undefined)[] = [];
  const dedans = new Map<string, Ciblage>();
  const conflits: Conflit[] = [];
  const disparus: string[] = [];
  const dits = empreintesDe(unite.champ, [...cotes.tableur]);
  const ecrits = empreintesDe(unite.champ, [...cotes.yaml]);
  const edites = new Set<number>();
  const neufs = restants(dits, cotes.base);
  const partis = restants(cotes.base, dits);
  const ajoutes = restants(ecrits, cotes.base);
  const semblables = (a: Valeur, b: Valeur) => memeElement(canoniqueDe(element, a), canoniqueDe(element, b));

  for (const rang of neufs) {
    const dit = cotes.tableur[rang]!;
    if (ecrits.includes(dits[rang]!)) continue;
    const parti = choisir(rang);
    if (parti !== undefined) partis.splice(partis.indexOf(parti), 1);
    const place = parti === undefined ? -1 : libre(ecrits, cotes.base[parti]!, edites);
    const autre = ajoutes.find((un) => semblables(cotes.yaml[un]!, dit));
    if (place >= 0) {
      edites.add(place);
      const cible = libre(cotes.rangs, ecrits[place]!, cibles);
      editer(cotes.yaml[place]!, dit, cible < 0 ? undefined : cible);
    }
    if (place >= 0) continue;
    if (autre !== undefined || parti !== undefined)
      conflits.push(
        heurt(element, unite.nom, autre === undefined ? changeDe(parti!) : cotes.yaml[autre], dit),
      );
    else ajouter(dit, undefined);
  }
  for (const parti of partis) {
    const place = ecrits.indexOf(cotes.base[parti]!);
    if (place >= 0) disparus.push(`${unite.nom} : ${texteDe(element, cotes.yaml[place])}`);
  }
  return { elements, cibles, dedans, conflits, disparus };

  /** The exported element that a new row stands for: one that resembles it, else the one at its rank. */
  function choisir(rang: number): number | undefined {
    const dit = cotes.tableur[rang]!;
    const semblable = partis.find((un) => {
      const place = ecrits.indexOf(cotes.base[un]!);
      const avant = cotes.yaml[place];
      return avant !== undefined && semblables(avant, dit) && !changeDeSujet(avant, dit);
    });
    if (semblable !== undefined) return semblable;
    const auRang =
      neufs.length === partis.length ? partis[neufs.indexOf(rang)] : partis.find((un) => un === rang);
    const place = auRang === undefined ? -1 : ecrits.indexOf(cotes.base[auRang]!);
    return place >= 0 && changeDeSujet(cotes.yaml[place]!, dit) ? undefined : auRang;
  }

  /** What became of an exported element in the YAML, when it can be told. */
  function changeDe(parti: number): Valeur | undefined {
    return cotes.base.length === ecrits.length ? cotes.yaml[parti] : undefined;
  }

  function editer(avant: Valeur, dit: Valeur, cible: number | undefined): void {
    if (!estCarte(avant) || !estCarte(dit)) {
      ajouter(dit, cible);
      return;
    }
    const { changes, vides } = differences(element, avant, dit);
    for (const nom of vides)
      disparus.push(`${unite.nom}.${nom} : ${texteDe(champsDe(element)![nom]!, avant[nom])}`);
    const brut = cible === undefined ? undefined : cotes.ecrits[cible];
    for (const nom of Object.keys(changes)) {
      const herite = !estCarte(brut) || brut[nom] === undefined;
      if (!herite)
        changes[nom] = approfondir(nom, avant[nom]!, changes[nom]!, `${unite.nom}.${cible}.${nom}`);
    }
    if (Object.keys(changes).length > 0) ajouter(carte({ ...reperes(element, avant), ...changes }), cible);
  }

  /** The list inside an element that the YAML left as exported: its own elements find the ones they edit. */
  function approfondir(nom: string, avant: Valeur, dit: Valeur, place: string): Valeur {
    const champ = champsDe(element)![nom]!;
    const [avants, dits] = [enListe(champ, avant), enListe(champ, dit)];
    if (!avants || !dits) return dit;
    const base = empreintesDe(champ, avant);
    const lue = fusionnerListe(
      { nom: place, chemin: [place], champ },
      { tableur: dits, yaml: avants, base, rangs: base, ecrits: avants },
    );
    dedans.set(place, lue.cibles);
    for (const [ou, ciblees] of lue.dedans) dedans.set(ou, ciblees);
    disparus.push(...lue.disparus);
    const [seul, autre] = lue.elements;
    return seul !== undefined && autre === undefined && !Array.isArray(dit) ? seul : [...lue.elements];
  }

  function ajouter(valeur: Valeur, cible: number | undefined): void {
    elements.push(valeur);
    cibles.push(cible);
  }
}

/** Words in one cell, that only the workbook changed: what was taken out of it was taken out on purpose. */
function estEnUneCase({ champ }: Unite, { tableur, yaml, base }: CotesDeListe): boolean {
  const textes = yaml.length > 0 && [...tableur, ...yaml].every((un) => typeof un === 'string');
  const ecrits = empreintesDe(champ, [...yaml]);
  return textes && restants(ecrits, base).length === 0 && restants(base, ecrits).length === 0;
}

/** Of two maps, only what differs is shown. */
function heurt(element: Champ<unknown>, chemin: string, yaml: Valeur | undefined, dit: Valeur): Conflit {
  if (!estCarte(yaml) || !estCarte(dit))
    return { chemin, yaml: texteDe(element, yaml), tableur: texteDe(element, dit) };
  const { changes } = differences(element, yaml, dit);
  const [avant, apres] = [yaml, dit].map((une) =>
    carte(Object.fromEntries(Object.keys(changes).map((nom) => [nom, une[nom]]))),
  );
  return { chemin, yaml: texteDe(element, avant), tableur: texteDe(element, apres) };
}

/** The first rank of an element that is not taken. */
function libre(liste: readonly string[], voulu: string, pris: Iterable<number | undefined>): number {
  const occupes = new Set(pris);
  return liste.findIndex((un, rang) => un === voulu && !occupes.has(rang));
}

/** The ranks of what a list holds and another does not, each counted once. */
function restants(liste: readonly string[], autre: readonly string[]): number[] {
  const libres = [...autre];
  return liste.flatMap((un, rang) => {
    const place = libres.indexOf(un);
    if (place < 0) return [rang];
    libres.splice(place, 1);
    return [];
  });
}

function changeDeSujet(avant: Valeur, apres: Valeur): boolean {
  if (!estCarte(avant) || !estCarte(apres)) return false;
  return RENVOIS.some((cle) => avant[cle] !== undefined && apres[cle] === undefined);
}

function differences(element: Champ<unknown>, avant: Carte, apres: Carte) {
  const champs = Object.entries(champsDe(element) ?? {});
  const ecrit = (champ: Champ<unknown>, valeur: Valeur | undefined) =>
    JSON.stringify(canoniqueDe(champ, valeur));
  const differents = champs.filter(([nom, champ]) => ecrit(champ, avant[nom]) !== ecrit(champ, apres[nom]));
  return {
    changes: carte(Object.fromEntries(differents.map(([nom]) => [nom, apres[nom]]))),
    vides: differents.flatMap(([nom]) => (apres[nom] === undefined ? [nom] : [])),
  };
}

/** What a bare text stood for must stay when the text becomes a map. */
function reperes(element: Champ<unknown>, avant: Carte): Carte {
  const { lecture } = decrire(element);
  const principal = lecture.forme === 'objet' ? lecture.raccourci : undefined;
  const gardes = [...RENVOIS, ...(principal === undefined ? [] : [principal])];
  return carte(Object.fromEntries(gardes.map((nom) => [nom, avant[nom]])));
}
