/** A path from the root of a YAML document: keys and list indexes. */
export type Pointeur = readonly (string | number)[];

/** Where a value was written. `fichier` is posix and relative to the folder of the register. */
export interface Origine {
  readonly fichier: string;
  readonly pointeur: Pointeur;
}

/** The pointer as RFC 6901 writes it: `/donnees/0/conservation`. The root is the empty string. */
export function ecrirePointeur(pointeur: Pointeur): string {
  return pointeur.map((pas) => `/${String(pas).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}
