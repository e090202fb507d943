/** A JSON Schema, draft-07, with what `yaml-language-server` adds to it: snippets, a meaning for each value. */
export interface Schema {
  readonly [cle: string]: Json;
}
export type Json = string | number | boolean | null | readonly Json[] | Schema;

/** Where a value stands: a key may be left empty, an element of a list may not. */
export type Place = 'cle' | 'element';

/** Several shapes for one value, or the only one. */
export const alternatives = (formes: readonly Schema[]): Schema =>
  formes.length === 1 ? formes[0]! : { anyOf: formes };
