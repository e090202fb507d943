import type { Debuts } from './debuts.ts';

/** What was read of the expressions whose first letters have this number, in order. */
export type Repertoire<T> = (numero: number) => readonly T[];

const AUCUNE: readonly [] = [];

/**
 * The expressions of a list; `lire` is given the place where each begins, when it is first wanted: of the ten thousand
 * that the rules look for, one run reads a few hundred.
 */
export function repertoire<T>(debuts: Debuts, lire: (debut: number) => T): Repertoire<T> {
  const lues = new Map<number, readonly T[]>();
  return (numero) => {
    const connues = lues.get(numero) ?? lireCelles(debuts(numero));
    if (connues.length > 0) lues.set(numero, connues);
    return connues;
  };

  function lireCelles(places: readonly number[]): readonly T[] {
    return places.length === 0 ? AUCUNE : places.map(lire);
  }
}
