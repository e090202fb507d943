import type { CellFormats } from './cell-formats.ts';
import { LIMITS } from './limits.ts';
import type { CellContent, LoadedSheet, Picture, SheetCell, SheetRow } from './loaded.ts';
import type { RenderedRow } from './rendered-rows.ts';
import { isInBlock, moveFormula, type Stretching } from './stretch.ts';
import type { CellValue, ValuesTable } from './values-table.ts';

/** The year from which the workbook counts days. */
export type FirstDay = 1900 | 1904;

/** What printing a value in a cell depends on. */
interface PrintContext {
  readonly formats: CellFormats;
  readonly firstDay: FirstDay;
}

/** The rows of a rendered sheet: those of the template, in their new order, with what was printed in them. */
export function renderedRows(
  rows: readonly RenderedRow[],
  templateRows: ReadonlyMap<number, SheetRow>,
  stretching: Stretching,
  { values, formats, firstDay }: PrintContext & { readonly values: ValuesTable },
): SheetRow[] {
  return rows.map(({ row, texts }, index): SheetRow => {
    const model = templateRows.get(row) ?? EMPTY_ROW;
    const cells = model.cells.map((cell): SheetCell => {
      const text = texts.get(cell.column);
      if (text === undefined) return { ...cell, content: keptContent(cell, row, stretching) };
      return printedCell(cell, values.cell(text), row, { stretching, formats, firstDay });
    });
    return { ...model, number: index + 1, cells };
  });
}

const EMPTY_ROW: SheetRow = {
  number: 0,
  style: '0',
  height: undefined,
  hidden: false,
  outlineLevel: 0,
  cells: [],
};

function keptContent({ column, content }: SheetCell, row: number, stretching: Stretching): CellContent {
  if (content.kind !== 'formula') return content;
  if (content.isArray) {
    stretching.problem(row, column, 'une formule matricielle n’est pas admise : écrivez une formule simple.');
    return { kind: 'blank' };
  }
  const formula = moveFormula(content.formula, row, column, stretching);
  return formula === undefined ? { kind: 'blank' } : { ...content, formula };
}

function printedCell(
  cell: SheetCell,
  value: CellValue,
  row: number,
  { stretching, formats, firstDay }: PrintContext & { readonly stretching: Stretching },
): SheetCell {
  const format = Number(cell.style);
  switch (value.kind) {
    case 'number':
      return { ...cell, content: value };
    case 'day':
      return {
        ...cell,
        style: formats.hidesDates(format) ? `${cell.style}d` : cell.style,
        content: { kind: 'number', value: serial(value.iso, firstDay) },
      };
    case 'link':
      return { ...cell, content: { kind: 'link', text: value.url, url: value.url } };
    case 'text': {
      if (value.text.length > LIMITS.cellText) {
        stretching.problem(
          row,
          cell.column,
          `le texte à écrire ici dépasse les ${LIMITS.cellText} caractères qu’une cellule peut contenir.`,
        );
      }
      const isWrapped = value.text.includes('\n') && formats.keepsOneLine(format);
      return {
        ...cell,
        style: isWrapped ? `${cell.style}w` : cell.style,
        content: textContent(cell, value.text),
      };
    }
  }
}

function textContent({ content }: SheetCell, text: string): CellContent {
  if (text === '') return { kind: 'blank' };
  return content.kind === 'link' ? { ...content, text } : { kind: 'text', text };
}

const DAY = 86_400_000;

/** The number that spreadsheets keep for a day. The usual count has a 29 February 1900 that never was. */
function serial(iso: string, firstDay: FirstDay): number {
  const sinceUnix = Date.parse(`${iso}T00:00:00Z`) / DAY;
  if (firstDay === 1904) return sinceUnix + 24_107;
  const days = sinceUnix + 25_569;
  return days < 61 ? days - 1 : days;
}

/** The pictures of a rendered sheet, moved with their rows. */
export function renderedPictures(sheet: LoadedSheet, { own, problem }: Stretching): Picture[] {
  return sheet.pictures.map((picture) => {
    const { tl, br } = picture.range;
    if (isInBlock(own, tl.nativeRow + 1, (br ?? tl).nativeRow + 1)) {
      problem(
        tl.nativeRow + 1,
        tl.nativeCol + 1,
        'cette image est dans un bloc ou à cheval sur un bloc : placez-la au-dessus ou au-dessous.',
      );
      return picture;
    }
    const moved = (row: number) => own.map.row(row + 1) - 1;
    const range = { ...picture.range, tl: { ...tl, nativeRow: moved(tl.nativeRow) } };
    return { ...picture, range: br ? { ...range, br: { ...br, nativeRow: moved(br.nativeRow) } } : range };
  });
}
