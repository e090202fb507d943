// Marks set around the texts of a sheet so that the rendered text can be read back: control characters,
// which no cell and no value can hold.

const START = '\u0001';
const END = '\u0002';
const VALUE_START = '\u0003';
const VALUE_END = '\u0004';

/** `row`, `cell` and `text` (header or footer) open what follows; `turn` and `end` bound one pass in a block. */
type MarkKind = 'row' | 'cell' | 'text' | 'turn' | 'end';

const LETTERS = { row: 'R', cell: 'C', text: 'T', turn: 'I', end: 'E' } as const satisfies Record<
  MarkKind,
  string
>;
const KINDS = new Map<string, MarkKind>(
  Object.entries(LETTERS).map(([kind, letter]) => [letter, kind as MarkKind]),
);

/** A mark, with its number. */
export function mark(kind: MarkKind, number: number): string {
  return `${START}${LETTERS[kind]}${number}${END}`;
}

/** What stands in the rendered text for the value of that rank. */
export function valueMark(rank: number): string {
  return `${VALUE_START}${rank}${VALUE_END}`;
}

interface Marked {
  readonly kind: MarkKind;
  readonly number: number;
  /** the text up to the next mark */
  readonly text: string;
}

/** Cuts a rendered text at its marks. */
export function* readMarks(text: string): Generator<Marked> {
  for (const piece of text.split(START).slice(1)) {
    const end = piece.indexOf(END);
    yield { kind: KINDS.get(piece[0]!)!, number: Number(piece.slice(1, end)), text: piece.slice(end + 1) };
  }
}

const VALUE = new RegExp(`${VALUE_START}(\\d+)${VALUE_END}`);

/** Cuts a cell's text into texts and ranks of values, in turn. */
export function readValueMarks(text: string): (string | number)[] {
  return text.split(VALUE).map((part, index) => (index % 2 === 0 ? part : Number(part)));
}
