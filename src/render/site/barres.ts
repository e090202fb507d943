import { arrondi } from '../flux/texte.ts';

/** One line of a chart: a name, a number, and the length of its bar out of a hundred. */
export interface Barre {
  readonly nom: string;
  readonly nombre: number;
  readonly longueur: number;
}

/** Counts as bars, the longest first, then by name. */
export function barres(nombres: ReadonlyMap<string, number>): Barre[] {
  const plus = Math.max(1, ...nombres.values());
  return [...nombres]
    .map(([nom, nombre]) => ({ nom, nombre, longueur: arrondi((100 * nombre) / plus) }))
    .sort((a, b) => b.nombre - a.nombre || (a.nom < b.nom ? -1 : 1));
}

/** Adds one to the count of each name. */
export function compterNoms(noms: Iterable<string>): Map<string, number> {
  const nombres = new Map<string, number>();
  for (const nom of noms) nombres.set(nom, (nombres.get(nom) ?? 0) + 1);
  return nombres;
}
