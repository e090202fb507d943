/** What a foreign file holds, before anybody understands it: neutral, positioned and bounded. */
export interface SourceFile {
  /** The name it was given; provenance only, the content decides of the kind. */
  readonly name: string;
  readonly kind: SourceKind;
  /** The title of the document (HTML), when it has one. Not counted as a unit. */
  readonly title?: string;
  /** Every grid, in order: the sheets of a workbook, the one grid of a CSV, the tables of a document. */
  readonly sheets: readonly Sheet[];
  /** A document in reading order; its tables stand there too, as the sheets of `sheets`. Else empty. */
  readonly blocks: readonly Block[];
  /** What the reader repaired, guessed or left out, for the user to know. */
  readonly notices: readonly Notice[];
}

export type SourceKind = 'xlsx' | 'ods' | 'csv' | 'markdown' | 'html';

/** Rows and columns count from 0. */
export interface Sheet {
  /** The name of its tab; for a table of a document its caption or « Tableau 2 »; for a CSV ''. */
  readonly name: string;
  readonly hidden: boolean;
  /** The non-empty cells only, sorted by row then column. */
  readonly cells: readonly Cell[];
  readonly merges: readonly Area[];
  readonly validations: readonly Validation[];
  readonly comments: readonly Comment[];
  /** The line of the source file where a table of a document begins. */
  readonly line?: number;
}

export interface Area {
  readonly row: number;
  readonly col: number;
  readonly rows: number;
  readonly cols: number;
}

/** A text and what its formatting says. */
export interface Content {
  /**
   * As displayed, never blank; line breaks are « \n », kept from the lines of a Markdown paragraph too. The
   * check boxes of HTML and Markdown are « ☒ » and « ☐ ».
   */
  readonly text: string;
  /** The bold parts, when the rest is not: « Oui **Non** » is how a lost check box often looks. */
  readonly strong?: readonly string[];
  /** The parts struck through. */
  readonly struck?: readonly string[];
  /** Targets of hyperlinks (http, https, mailto): never followed. */
  readonly links?: readonly string[];
  /** The line of the source file, from 1 (CSV, Markdown, HTML). */
  readonly line?: number;
}

export interface Cell extends Content {
  readonly row: number;
  readonly col: number;
  /** « C4 »: what a spreadsheet program shows. */
  readonly address: string;
  readonly value: Value;
  /** The cell holds a formula; text and value are its stored result. */
  readonly formula?: true;
  /** In a hidden row or column, or covered by a merge: nobody sees it. */
  readonly hidden?: true;
  /** The same content fills this many rows and columns: only beyond what is worth expanding. */
  readonly repeat?: { readonly rows: number; readonly cols: number };
}

/** `text` means that only `Content.text` counts. Percentages are numbers: 12 % is 0.12. */
export type Value =
  | { readonly kind: 'text' }
  | { readonly kind: 'number'; readonly number: number }
  /** « 2018-05-26 », or « 2018-05-26T14:30:00 » when there is a time of day. */
  | { readonly kind: 'date'; readonly iso: string }
  | { readonly kind: 'boolean'; readonly boolean: boolean }
  /** « #N/A », « #REF! »… */
  | { readonly kind: 'error' };

/** A drop-down list or another constraint, kept as areas. */
export interface Validation {
  readonly areas: readonly Area[];
  readonly kind: 'list' | 'other';
  /** As the file wrote it: quoted items or a reference to cells. */
  readonly source: string;
}

export interface Comment extends Content {
  readonly row: number;
  readonly col: number;
  readonly address: string;
}

export type Block = TextBlock | TableBlock;

export interface TextBlock extends Content {
  readonly kind: 'heading' | 'paragraph' | 'item';
  /** Headings: 1 to 6. Items: depth of the list, from 1. Paragraphs: 0. */
  readonly level: number;
  /** The rank of an item in a numbered list. */
  readonly number?: number;
  readonly line: number;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly sheet: Sheet;
  readonly line: number;
}

export interface Notice {
  readonly id: NoticeId;
  /** One French sentence. */
  readonly message: string;
  readonly sheet?: string;
}

export type NoticeId =
  | 'extension'
  | 'encodage'
  | 'mojibake'
  | 'macros'
  | 'liens-externes'
  | 'objets'
  | 'repetition'
  | 'valeurs-absentes'
  | 'csv';

/** One thing that the import must account for: imported, or listed as not understood. */
export type Unit =
  | { readonly kind: 'cell'; readonly sheet: Sheet; readonly content: Cell }
  | { readonly kind: 'comment'; readonly sheet: Sheet; readonly content: Comment }
  | { readonly kind: 'block'; readonly content: TextBlock };

/** Every non-empty content of the file, once: what the counts of an import must add up to. */
export function unitsOf(file: SourceFile): Unit[] {
  const units: Unit[] = [];
  for (const block of file.blocks) if (block.kind !== 'table') units.push({ kind: 'block', content: block });
  for (const sheet of file.sheets) {
    for (const content of sheet.cells) units.push({ kind: 'cell', sheet, content });
    for (const content of sheet.comments) units.push({ kind: 'comment', sheet, content });
  }
  return units;
}

/** « C4 » from row 3, column 2. */
export function addressOf(row: number, col: number): string {
  let letters = '';
  for (let rest = col + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}
