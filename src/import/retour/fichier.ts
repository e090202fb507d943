import { cleDeReference } from '../understand/reference.ts';

/** The heading of the complement that says which file a sheet is about, where its reference does not. */
export const TITRE_DU_FICHIER = 'Fichier';

interface Designee {
  readonly ref: string;
  /** Posix, relative to the folder of the register. */
  readonly fichier: string;
}

/** The file of each fiche whose reference another one has too, however it is spelt. */
export function fichiersADire(fiches: readonly Designee[]): (fiche: Designee) => string | undefined {
  const premieres = new Map<string, Designee>();
  const partagees = new Set<string>();
  for (const fiche of fiches) {
    const cle = cleDeReference(fiche.ref);
    if (premieres.has(cle)) partagees.add(cle);
    else premieres.set(cle, fiche);
  }
  return ({ ref, fichier }) => (partagees.has(cleDeReference(ref)) ? fichier : undefined);
}

/** What the base calls a fiche: by its file where there is one to say, for its reference may be what is corrected. */
export const inscriptionDe = (reference: string, fichier: string | undefined): string =>
  fichier === undefined ? reference : `(${enUneLigne(fichier)})`;

/** A name of a file as a cell gives it back. */
export const enUneLigne = (texte: string): string => texte.replace(/[\s\p{Cc}]+/gu, ' ').trim();
