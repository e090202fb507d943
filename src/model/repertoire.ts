import { type Debuts, finDe } from './debuts.ts';

/** What was read of the expressions whose first letters have this number, in order. */
export type Repertoire<T> = (numero: number) => readonly T[];

const AUCUNE: readonly [] = [];

/**
 * The expressions of a text, between its commas; `lire` is given each with the place where it begins, when it is first
 * wanted: of the ten thousand that the rules look for, one run reads a few hundred.
 */
export function repertoire<T>(
  texte: string,
  debuts: Debuts,
  lire: (expression: string, debut: number) => T,
): Repertoire<T> {
  const lues = new Map<number, readonly T[]>();
  return (numero) => {
    const connues = lues.get(numero) ?? lireCelles(debuts(numero));
    if (connues.length > 0) lues.set(numero, connues);
    return connues;
  };

  function lireCelles(places: readonly number[]): readonly T[] {
    if (places.length === 0) return AUCUNE;
    return places.map((debut) => lire(texte.slice(debut, finDe(texte, debut)).trimEnd(), debut));
  }
}
