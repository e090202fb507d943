import { plier } from '../../model/pliage.ts';

interface Entree {
  readonly id: string;
  readonly label: string;
}

interface EntreeModeles extends Entree {
  readonly ods?: string | null;
  readonly word?: string | null;
  readonly variantes?: readonly string[];
}

/** The label of an identifier; any other text as it is. */
export function libelle(entrees: readonly Entree[], id: string): string {
  return entrees.find((entree) => entree.id === id)?.label ?? id;
}

/** The entry that a text names: by its identifier, else by one of its labels, whatever its case and accents. */
export function reconnaitre<E extends EntreeModeles>(entrees: readonly E[], texte: string): E | undefined {
  const parId = entrees.find(({ id }) => id === texte);
  if (parId) return parId;
  const plie = plier(texte);
  return entrees.find(({ label, ods, word, variantes = [] }) =>
    [label, ods, word, ...variantes].some((ecrit) => ecrit && plier(ecrit) === plie),
  );
}

/** « Vie professionnelle (ex. CV, …) » without its examples. */
export function sansExemples(label: string): string {
  return label.replace(/(?<!\s)\s*\(.*$/s, '').replace(/(?<!\s)\s*:$/, '');
}
