import type { Champ } from '../model/champs.ts';
import type { Reponse } from '../model/reponse.ts';
import type { Fiche } from '../register/fiche.ts';
import type { Partage } from '../register/partage.ts';

export type Operation = 'ajoute' | 'supprime' | 'modifie';

/** A map of answers, whatever its schema. */
export type Answers = Readonly<Record<string, Reponse<unknown>>>;

/** One side of a comparison. */
export type Side = 'before' | 'after';

/** An element that encloses a difference, as it stood on each side. */
export interface Enclosing {
  /** The path of its list: `donnees`, `clients[].categories_traitements`. */
  readonly list: string;
  /** Its identifier, in a map whose keys are chosen by the user. */
  readonly key?: string;
  readonly before: Answers | undefined;
  readonly after: Answers | undefined;
}

/** A field that does not say the same on both sides, before anyone asks what it means. */
export interface Difference {
  /** `donnees[].conservation[].duree`; the empty path is the whole fiche or register. */
  readonly path: string;
  /** The title of the map it is a part of, where that map is a field: « Contact », « Contrat ». */
  readonly owner?: string;
  readonly operation: Operation;
  readonly champ: Champ<unknown> | undefined;
  readonly before: Reponse<unknown> | undefined;
  readonly after: Reponse<unknown> | undefined;
  /** Outermost first; ends with the element itself when an element came or went. */
  readonly enclosing: readonly Enclosing[];
}

/** Where a difference was found. `fiche` is empty in `registre.yaml`. */
export interface Scope {
  readonly partage: Readonly<Record<Side, Partage>>;
  readonly fiche: { readonly before: Fiche | undefined; readonly after: Fiche | undefined } | undefined;
  /** AAAA-MM-JJ. */
  readonly today: string;
}

/** The fiche as it is now, else as it was. */
export const ficheOf = ({ fiche }: Scope): Fiche | undefined => fiche?.after ?? fiche?.before;

/** The innermost element of that list, on the side where it stands; the new one first. */
export function elementIn({ enclosing }: Difference, list: string): Answers | undefined {
  const found = enclosing.findLast((one) => one.list === list);
  return found?.after ?? found?.before;
}
