/** How much is read. A configuration may only ask for less, under `limites:`. */
export interface Limites {
  /** Fiches of one register. */
  readonly fiches: number;
  /** Characters of one YAML file, in UTF-16 units. */
  readonly caracteres: number;
  /** Levels of one YAML file. A fiche needs six; the composer recurses, so this guards its stack. */
  readonly profondeur: number;
  /** Characters of one value: a long paragraph is a thousand. Rules go over texts many times. */
  readonly texte: number;
  /** Findings of one run on a register; each holds some five thousand bytes. */
  readonly constats: number;
  /** Cells and paragraphs that hold something in a file to import. */
  readonly cellules: number;
}

/** What is never exceeded. */
export const LIMITES: Limites = {
  fiches: 50_000,
  caracteres: 1_000_000,
  profondeur: 32,
  texte: 10_000,
  constats: 200_000,
  cellules: 1_000_000,
};
