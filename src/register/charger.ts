import { readDocument } from '../source/document.ts';
import { type Fiche, lireFiche } from './fiche.ts';
import type { RegisterFiles } from './files.ts';
import { lirePartage, type Partage } from './partage.ts';

/** A whole register in memory, for the documents that need all of it. */
export interface Registre {
  readonly partage: Partage;
  /** In the order of their references. */
  readonly fiches: readonly Fiche[];
  /** Files of which nothing can be used: a document made without them would be incomplete. */
  readonly illisibles: readonly string[];
  /** Values written that could not be read: they are printed as unreadable. */
  readonly problems: number;
}

/** Reads a register. What is ill-formed is left out of the fiches; `lint` says where. */
export function chargerRegistre(files: RegisterFiles): Registre {
  const lu = readDocument(files.registre.path, files.registre.read());
  const { partage, problems: communs } = lirePartage(lu);
  let problems = communs.length;
  const fiches: Fiche[] = [];
  const illisibles = partage.registre ? [] : [files.registre.path];
  for (const file of files.fiches) {
    const { fiche, problems: propres } = lireFiche(readDocument(file.path, file.read()), partage);
    problems += propres.length;
    if (fiche) fiches.push(fiche);
    else illisibles.push(file.path);
  }
  fiches.sort((a, b) => (a.ref < b.ref ? -1 : 1));
  return { partage, fiches, illisibles, problems };
}
