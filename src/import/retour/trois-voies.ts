import type { Champ } from '../../model/champs.ts';
import { type Carte, carte, estCarte, type Valeur } from '../understand/brouillon.ts';
import type { Ciblage, Cibles } from '../write/edits.ts';
import { ecrireEnLigne } from '../write/yaml-text.ts';
import type { BaseDeFiche } from './base.ts';
import { empreintesDe, enListe, type Unite, unitesDe, valeurDUnite } from './faits.ts';
import { fusionnerListe } from './fusion-de-listes.ts';

/** A value that changed on both sides since the export: shown, never overwritten. */
export interface Conflit {
  readonly chemin: string;
  readonly yaml: string;
  readonly tableur: string;
}

/** What a workbook changes in a file, once what it leaves as exported is set aside. */
export interface Fusion {
  /** Only what must be written. */
  readonly aEcrire: Carte;
  /** By field: for each element to write, the rank of the one it edits in the YAML, or none when it is new. */
  readonly cibles: Cibles;
  readonly conflits: readonly Conflit[];
  /** What the workbook no longer says: kept, and said. */
  readonly disparus: readonly string[];
}

export interface Cotes {
  readonly tableur: Carte;
  readonly yaml: Carte;
  readonly base: BaseDeFiche;
  /** The elements of a list in the order of the YAML: the fingerprints of what they say, and what is written there. */
  elements(unite: Unite): { readonly rangs: readonly string[]; readonly ecrits: readonly Valeur[] };
}

/** Joins two states of a file that come from one export. */
export function fusionner(champs: Readonly<Record<string, Champ<unknown>>>, cotes: Cotes): Fusion {
  const aEcrire = carte();
  const cibles = new Map<string, Ciblage>();
  const conflits: Conflit[] = [];
  const disparus: string[] = [];
  for (const unite of unitesDe(champs, cotes.tableur, cotes.yaml)) {
    const tableur = valeurDUnite(cotes.tableur, unite);
    const yaml = valeurDUnite(cotes.yaml, unite);
    const base = cotes.base.faits.get(unite.nom) ?? [];
    const [dit, ecrit] = [empreintesDe(unite.champ, tableur), empreintesDe(unite.champ, yaml)];
    if (memes(dit, base) || memes(dit, ecrit)) continue;
    const [dits, ecrits] = [enListe(unite.champ, tableur), enListe(unite.champ, yaml)];
    if (dits && (ecrits || yaml === undefined)) {
      const lue = fusionnerListe(unite, {
        tableur: dits,
        yaml: ecrits ?? [],
        base,
        ...cotes.elements(unite),
      });
      conflits.push(...lue.conflits);
      disparus.push(...lue.disparus);
      if (lue.elements.length > 0) {
        poser(aEcrire, unite, [...lue.elements]);
        cibles.set(unite.nom, lue.cibles);
        for (const [place, ciblees] of lue.dedans) cibles.set(place, ciblees);
      }
    } else if (!memes(ecrit, base)) conflits.push(conflitDe(unite, tableur, yaml));
    else if (tableur === undefined) disparus.push(`${unite.nom} : ${texteDe(unite.champ, yaml)}`);
    else {
      poser(aEcrire, unite, tableur);
      // Someone wrote it: it stands, even where it says less.
      cibles.set(unite.nom, []);
    }
  }
  return { aEcrire, cibles, conflits, disparus };
}

/** The order of a list is no change. */
function memes(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && JSON.stringify([...a].sort()) === JSON.stringify([...b].sort());
}

function poser(ou: Carte, { chemin }: Unite, valeur: Valeur): void {
  let ici = ou;
  for (const cle of chemin.slice(0, -1)) {
    const suivant = ici[cle];
    const dedans = estCarte(suivant) ? suivant : carte();
    ici[cle] = dedans;
    ici = dedans;
  }
  ici[chemin.at(-1)!] = valeur;
}

const conflitDe = (unite: Unite, tableur: Valeur | undefined, yaml: Valeur | undefined): Conflit => ({
  chemin: unite.nom,
  yaml: texteDe(unite.champ, yaml),
  tableur: texteDe(unite.champ, tableur),
});

/** A value in few words, for a person. */
export const texteDe = (champ: Champ<unknown>, valeur: Valeur | undefined): string =>
  valeur === undefined ? '(rien)' : ecrireEnLigne(champ, valeur);
