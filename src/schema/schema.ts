/** A JSON Schema, draft-07, with what `yaml-language-server` adds to it: snippets, a meaning for each value. */
export interface Schema {
  readonly [cle: string]: Json;
}
export type Json = string | number | boolean | null | readonly Json[] | Schema;

/** Where a value stands: a key may be left empty, an element of a list may not. */
export type Place = 'cle' | 'element';

/**
 * Several shapes for one value, or the only one. `yaml-language-server` takes two shapes without title, description
 * nor keys for the same one, and its hovers then repeat the title once for each: empty texts tell them apart.
 */
export const alternatives = (formes: readonly Schema[]): Schema =>
  formes.length === 1
    ? formes[0]!
    : { anyOf: formes.map((forme, rang) => ({ ...MARQUES[rang % MARQUES.length], ...forme })) };

const MARQUES: readonly Schema[] = [{}, { title: '' }, { description: '' }, { title: '', description: '' }];
