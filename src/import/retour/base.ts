import type { SourceFile } from '../grid.ts';

/** The hidden sheet of an export: what it said of each fiche, as fingerprints, so that edits can be told apart. */
export const FEUILLE_BASE = 'registre-base';
export const VERSION_BASE = '1';
/** No reference can be written so. */
export const REGISTRE = '(registre)';

/** The fingerprints of one fiche when it was exported. */
export interface BaseDeFiche {
  /** By field: its fingerprint, or one for each of its elements. */
  readonly faits: ReadonlyMap<string, readonly string[]>;
  /** By field and key: what rows said that complements replaced. */
  readonly remplaces: ReadonlyMap<string, ReadonlySet<string>>;
  /** Lines that are printed from what is said elsewhere. */
  readonly imprimes: ReadonlySet<string>;
}

/** By reference, with its file where several fiches share it; `(registre)` for `registre.yaml`. */
export type Base = ReadonlyMap<string, BaseDeFiche>;

/** Writes the fingerprints of a fiche as the texts of a few cells, none too long for a spreadsheet. */
export function ecrireBase({ faits, remplaces, imprimes }: BaseDeFiche): string[] {
  const entrees = [
    ...[...faits].map(([champ, empreintes]) => [champ, empreintes] as const),
    ...[...remplaces].map(([ou, empreintes]) => [`~${ou}`, [...empreintes]] as const),
    ['!', [...imprimes]] as const,
  ].flatMap(([nom, empreintes]) => paquets(empreintes).map((paquet) => `${nom}:${paquet.join(',')}`));
  const textes: string[] = [];
  for (const entree of entrees) {
    const dernier = textes.at(-1);
    if (dernier !== undefined && dernier.length + entree.length < LONGUEUR)
      textes[textes.length - 1] = `${dernier};${entree}`;
    else textes.push(entree);
  }
  return textes;
}

/** A spreadsheet keeps 32 767 characters in a cell. */
const LONGUEUR = 30_000;
const PAQUET = 2_000;

function paquets(empreintes: readonly string[]): string[][] {
  const coupes: string[][] = [];
  for (let debut = 0; debut < empreintes.length; debut += PAQUET)
    coupes.push(empreintes.slice(debut, debut + PAQUET));
  return coupes;
}

/** What a file holds of an export: nothing, a base that cannot be used, or the base. */
export type BaseLue =
  | { readonly etat: 'absente' | 'illisible' }
  | { readonly etat: 'lue'; readonly base: Base };

interface EnLecture {
  readonly faits: Map<string, string[]>;
  readonly remplaces: Map<string, Set<string>>;
  readonly imprimes: Set<string>;
}

/** A reference, or the name of a file; then its path. */
const INSCRIPTION = /^[^\p{Cc}]{1,10000}$/u;
const ENTREE = /^([~!])?([a-z_]{1,40}(?:\.[a-z0-9_-]{1,60}){0,2})?:([\w-]{10}(?:,[\w-]{10})*)$/;

/** Reads the hidden sheet back, whatever program saved it. */
export function lireBase({ sheets }: SourceFile): BaseLue {
  const feuille = sheets.find(({ name }) => name === FEUILLE_BASE);
  if (!feuille) return { etat: 'absente' };
  const lignes = new Map<number, string[]>();
  for (const { row, col, text } of feuille.cells) {
    const ligne = lignes.get(row) ?? [];
    ligne[col] = text;
    lignes.set(row, ligne);
  }
  const [entete, ...suite] = [...lignes.values()];
  if (entete?.[0] !== FEUILLE_BASE || entete[1] !== VERSION_BASE) return { etat: 'illisible' };
  const base = new Map<string, EnLecture>();
  for (const [reference, texte] of suite) {
    const entrees = (texte ?? '').split(';').map((entree) => ENTREE.exec(entree));
    if (!reference || !INSCRIPTION.test(reference) || entrees.some((une) => une === null))
      return { etat: 'illisible' };
    const fiche = base.get(reference) ?? { faits: new Map(), remplaces: new Map(), imprimes: new Set() };
    base.set(reference, fiche);
    for (const [, signe, nom, liste] of entrees as RegExpExecArray[]) {
      const empreintes = liste!.split(',');
      if (signe === '!') for (const une of empreintes) fiche.imprimes.add(une);
      else if (signe === '~')
        fiche.remplaces.set(nom!, new Set([...(fiche.remplaces.get(nom!) ?? []), ...empreintes]));
      else fiche.faits.set(nom!, [...(fiche.faits.get(nom!) ?? []), ...empreintes]);
    }
  }
  return { etat: 'lue', base };
}
