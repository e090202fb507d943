import { pays } from '../../data/pays.ts';
import { plier } from '../../model/pliage.ts';

const noms = new Map(
  pays.entrees.flatMap(({ id, nom, alias = [], autresNoms = [] }) =>
    [id, ...alias, nom, ...autresNoms].map((ecrit) => [plier(ecrit), nom] as const),
  ),
);

/** The name of a country from its code or from a name people give it; any other text as it is. */
export function nomDuPays(texte: string): string {
  return noms.get(plier(texte)) ?? texte;
}
