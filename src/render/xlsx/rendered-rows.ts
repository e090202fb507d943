import { readMarks } from './markers.ts';

/** One row of a rendered sheet. */
export interface RenderedRow {
  /** the template row it comes from */
  readonly row: number;
  /** texts of the cells that hold an expression, by column, values still marked */
  readonly texts: ReadonlyMap<number, string>;
  /** one number for each block open around it, from the outermost: which turn of which block it belongs to */
  readonly turns: readonly number[];
}

export interface RenderedText {
  readonly rows: readonly RenderedRow[];
  /** headers, footers: by rank */
  readonly loose: ReadonlyMap<number, string>;
}

/** Reads back the text of a rendered sheet. */
export function readRendered(text: string): RenderedText {
  const rows: RenderedRow[] = [];
  const loose = new Map<number, string>();
  const open: { block: number; turn: number }[] = [];
  let texts = new Map<number, string>();
  let turns = 0;
  for (const { kind, number, text: raw } of readMarks(text)) {
    switch (kind) {
      case 'turn':
        if (open.at(-1)?.block === number) open.pop();
        open.push({ block: number, turn: turns++ });
        break;
      case 'end':
        // A block that ran no turn has opened nothing.
        if (open.at(-1)?.block === number) open.pop();
        break;
      case 'row':
        texts = new Map();
        rows.push({ row: number, texts, turns: open.map(({ turn }) => turn) });
        break;
      case 'cell':
        texts.set(number, withoutBounds(raw));
        break;
      case 'text':
        loose.set(number, withoutBounds(raw));
        break;
    }
  }
  return { rows, loose };
}

/** The source sets each text on lines of its own. */
function withoutBounds(raw: string): string {
  return raw.replace(/^\n/, '').replace(/\n$/, '');
}
