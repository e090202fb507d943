import type { Role } from './champs.ts';
import type { Place } from './place.ts';

/** One line of a section: its label, what the label names, and its cells by column. */
export interface Rangee {
  readonly tete: Place | undefined;
  /** The entry of the vocabulary that the label names. */
  readonly id: string | undefined;
  readonly cellules: ReadonlyMap<Role, Place>;
}

/** What a line says in one column. */
export const texteDe = (rangee: Rangee, role: Role): string | undefined => rangee.cellules.get(role)?.texte;

/** Every cell of a line. */
export const toutes = (rangee: Rangee): Place[] => [...rangee.cellules.values()];
