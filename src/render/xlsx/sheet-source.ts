import { imprimable } from '../../model/imprimable.ts';
import { type Place, TemplateError, type TemplateProblem } from '../templating/problem.ts';
import type { TemplateSource } from '../templating/source.ts';
import { type BlockExtent, Blocks } from './blocks.ts';
import type { LoadedSheet, SheetRow } from './loaded.ts';
import { mark } from './markers.ts';
import { cellPlace, cellProblem } from './refusal.ts';
import { type RowTexts, rowTexts } from './row-texts.ts';

/** A sheet as one Handlebars source. */
export interface SheetSource extends TemplateSource {
  readonly lastRow: number;
  readonly blocks: readonly BlockExtent[];
  /** rows that hold only block tags */
  readonly tagRows: ReadonlySet<number>;
  readonly rows: ReadonlyMap<number, SheetRow>;
}

/** A header or footer, or another text of the sheet that is not in a cell. */
export interface LooseText {
  readonly text: string;
  readonly place: Place;
}

/**
 * Turns a sheet into one text: each row and each cell that holds an expression is announced by a mark,
 * and block tags that reach over cells stand between rows, so that they repeat or leave out whole rows.
 */
export function sheetSource(
  template: string,
  name: string,
  sheet: LoadedSheet,
  loose: readonly LooseText[],
): SheetSource {
  const writer = new SourceWriter();
  for (const [index, { text, place }] of loose.entries()) writer.marked(mark('text', index), text, place);
  const rows = new Map(sheet.rows.map((row) => [row.number, row]));
  const lastRow = sheet.rows.findLast(({ cells }) => cells.length > 0)?.number ?? 0;
  const blocks = new Blocks();
  const tagRows = new Set<number>();
  const problems: TemplateProblem[] = [];
  for (let number = 1; number <= lastRow; number++) {
    const place = (column: number) => cellPlace(name, number, column);
    const read = rowTexts(rows.get(number)?.cells ?? []);
    for (const { column, message } of read.problems) {
      problems.push(cellProblem(template, place(column), message));
    }
    if (read.isTagRow) tagRows.add(number);
    writeRow(writer, blocks, number, read, place);
  }
  if (problems.length > 0) throw new TemplateError(problems);
  return {
    name: template,
    text: writer.text(),
    place: writer.place,
    lastRow,
    blocks: blocks.extents,
    tagRows,
    rows,
  };
}

function writeRow(
  writer: SourceWriter,
  blocks: Blocks,
  number: number,
  { isTagRow, leading, cells, trailing }: RowTexts,
  place: (column: number) => Place,
): void {
  const side = (isLeading: boolean) => (isTagRow ? 'alone' : isLeading ? 'before' : 'after');
  for (const { tag, column } of leading) {
    writer.line(tag.text, place(column));
    writer.line(blocks.meet(tag, number, side(true)), place(column));
  }
  if (!isTagRow) {
    writer.line(mark('row', number), place(1));
    for (const { column, text } of cells) writer.marked(mark('cell', column), text, place(column));
  }
  for (const { tag, column } of trailing) {
    writer.line(tag.text, place(column));
    writer.line(blocks.meet(tag, number, side(false)), place(column));
  }
}

/** The text being written, with the place each of its lines comes from. */
class SourceWriter {
  private readonly lines: string[] = [];
  private readonly places: Place[] = [];

  line(text: string, place: Place): void {
    for (const line of text.split('\n')) {
      this.lines.push(line);
      this.places.push(place);
    }
  }

  marked(sign: string, text: string, place: Place): void {
    this.line(sign, place);
    this.line(imprimable(text), place);
  }

  text(): string {
    return `${this.lines.join('\n')}\n`;
  }

  readonly place = (line: number): Place =>
    this.places[Math.min(line, this.places.length) - 1] ?? { line: 1, column: 1 };
}
