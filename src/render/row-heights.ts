import { strFromU8, strToU8 } from 'fflate';
import { lineCount } from './text-width.ts';
import { readOwnArchive, writeArchive } from './xlsx/archive.ts';
import { readArea } from './xlsx/reference.ts';
import { childOf, type Element, elementsOf, parseXml, textOf } from './xlsx/xml.ts';

/**
 * Makes the rows of a rendered workbook high enough for their text. Spreadsheet programs do it by
 * themselves, except for merged cells and for rows whose height was chosen: there they cut the text.
 * A height of the template is a least height; none is ever lowered.
 */
export function growRows(workbook: Uint8Array): Uint8Array {
  const archive = readOwnArchive(workbook);
  const fonts = fontsOf(part('xl/styles.xml'));
  const strings = elementsOf(part('xl/sharedStrings.xml'), 'si').map(stringText);
  for (const [path, bytes] of archive) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(path)) continue;
    archive.set(path, strToU8(grownSheet(strFromU8(bytes), { fonts, strings })));
  }
  return writeArchive(archive);

  function part(path: string): Element | undefined {
    const bytes = archive.get(path);
    return bytes && parseXml(strFromU8(bytes), unreadable);
  }
}

/** The workbook comes from our own writer: what it cannot read is a defect, not a user's mistake. */
function unreadable(message: string): never {
  throw new Error(message);
}

interface Font {
  readonly size: number;
  readonly wraps: boolean;
}

interface Texts {
  readonly fonts: readonly Font[];
  readonly strings: readonly string[];
}

const BOLD = 1.08;

function fontsOf(styles: Element | undefined): Font[] {
  const fonts = elementsOf(childOf(styles, 'fonts'), 'font').map((font) => {
    const size = Number(childOf(font, 'sz')?.attributes.get('val') ?? 11);
    return childOf(font, 'b') ? size * BOLD : size;
  });
  return elementsOf(childOf(styles, 'cellXfs'), 'xf').map((format) => ({
    size: fonts[Number(format.attributes.get('fontId') ?? 0)] ?? 11,
    wraps: ['1', 'true'].includes(childOf(format, 'alignment')?.attributes.get('wrapText') ?? ''),
  }));
}

function stringText(item: Element): string {
  const runs = elementsOf(item, 'r').map((run) => textOf(childOf(run, 't')));
  return runs.length > 0 ? runs.join('') : textOf(childOf(item, 't'));
}

/** Rows that hold cells: a row without any ends with `/>`. */
const ROW = /<row r="(\d+)"([^>]*[^/>])>(.*?)<\/row>/gs;
const TEXT_CELL = /<c r="([A-Z]+\d+)"(?: s="(\d+)")? t="s"><v>(\d+)<\/v>/g;

function grownSheet(xml: string, texts: Texts): string {
  const columns = columnWidths(xml);
  const merges = mergedColumns(xml);
  return xml.replace(ROW, (row, number: string, attributes: string, cells: string) => {
    const needed = Math.max(0, ...[...cells.matchAll(TEXT_CELL)].map((cell) => cellHeight(cell)));
    const chosen = Number(/ ht="([\d.]+)"/.exec(attributes)?.[1] ?? 0);
    if (needed <= chosen || needed === 0) return row;
    const others = attributes.replace(/ (?:ht|customHeight)="[^"]*"/g, '');
    return `<row r="${number}" ht="${Math.min(needed, HIGHEST)}" customHeight="1"${others}>${cells}</row>`;
  });

  function cellHeight([, address, style, string]: RegExpExecArray): number {
    const font = texts.fonts[Number(style ?? 0)];
    const { left, top } = readArea(address!)!;
    const merge = merges.get(`${top}:${left}`);
    // A text that reaches over several rows has more room than its own.
    if (!font?.wraps || merge === 'rows') return 0;
    let width = -MARGINS;
    for (let column = left; column <= (merge ?? left); column++) width += columns.get(column) ?? USUAL_WIDTH;
    return (
      Math.ceil(lineCount(texts.strings[Number(string)] ?? '', width, font.size) * font.size * LINE) + PADDING
    );
  }
}

/** In points; a row is never higher in any spreadsheet program. */
const HIGHEST = 409;
const LINE = 1.28;
const PADDING = 7;
const MARGINS = 14;
const USUAL_WIDTH = 48;

/** Widths in points: a unit is seven pixels, and a column has five more. */
function columnWidths(xml: string): Map<number, number> {
  const widths = new Map<number, number>();
  for (const [, first, last, width] of xml.matchAll(/<col min="(\d+)" max="(\d+)" width="([\d.]+)"/g)) {
    for (let column = Number(first); column <= Math.min(Number(last), 200); column++) {
      widths.set(column, (Number(width) * 7 + 5) * 0.75);
    }
  }
  return widths;
}

/** By address of its first cell: the last column of a merge, or `rows` when it reaches over rows. */
function mergedColumns(xml: string): Map<string, number | 'rows'> {
  const merges = new Map<string, number | 'rows'>();
  for (const [, reference] of xml.matchAll(/<mergeCell ref="([^"]+)"/g)) {
    const { top, left, bottom, right } = readArea(reference!)!;
    merges.set(`${top}:${left}`, top === bottom ? right : 'rows');
  }
  return merges;
}
