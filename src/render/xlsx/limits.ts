/** What a workbook template may hold, and what it may grow into. */
export const LIMITS = {
  /** bytes of the file */
  file: 8_000_000,
  /** parts in its zip */
  entries: 1_000,
  /** bytes once unzipped */
  unzipped: 64_000_000,
  /** bytes of one XML part */
  part: 16_000_000,
  /** tags and attributes of all XML parts: each becomes an object */
  marks: 3_000_000,
  /** unzipped bytes for one zipped byte, past the first million */
  ratio: 200,
  sheets: 100,
  /** last row that holds something */
  rows: 10_000,
  /** cells that hold something */
  cells: 100_000,
  /** merges, validations, conditional formats, names and columns, each */
  ranges: 5_000,
  /** ranges of a sheet, times its rows */
  rangeRows: 5_000_000,
  styles: 20_000,
  pictures: 200,
  /** cells of the rendered workbook */
  renderedCells: 1_000_000,
  renderedSheets: 2_000,
  /** characters that a header or footer can hold */
  headerText: 255,
  /** characters that a cell can hold, in every spreadsheet program */
  cellText: 32_767,
} as const;
