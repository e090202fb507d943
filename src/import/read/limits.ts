import { LIMITES } from '../../model/limites.ts';

/** What a foreign file may hold. The largest register measured, 1,000 fiches, holds 210,000 cells. */
export const LIMITS = {
  /** bytes of a zipped workbook */
  file: 64_000_000,
  /** bytes of a CSV, Markdown or HTML file */
  textFile: 32_000_000,
  /** files in a zip */
  entries: 25_000,
  /** bytes once unzipped, all parts read together */
  unzipped: 128_000_000,
  /** unzipped bytes for one zipped byte, past the first million */
  ratio: 150,
  /** nested XML elements: a rich cell of a real workbook needs about twenty */
  xmlDepth: 100,
  /** elements of one XML part: 10,000 fiches in one sheet would need six million */
  elements: 10_000_000,
  /** nested HTML elements: old pages leave hundreds open */
  htmlDepth: 1_000,
  sheets: 20_000,
  /** non-empty cells, paragraphs and comments */
  units: LIMITES.cellules,
  /** characters that they show, together */
  characters: 100_000_000,
  /** merges, areas of validations, hyperlinks and tables of documents, together */
  areas: 200_000,
  /** links between parts, styles: Excel itself stops at 65,490 */
  definitions: 70_000,
  /** a repeated cell is written out up to here, and kept as a count beyond */
  repeat: 1_000,
  /** cells written out from repeats, together */
  repeats: 100_000,
  /** steps to place the cells of HTML tables around their row spans */
  spanSteps: 5_000_000,
  rows: 1_048_576,
  cols: 16_384,
} as const;
