import type { SheetCell, SheetRow } from './loaded.ts';
import { areaName, cellName, columnName } from './reference.ts';
import type { SharedStrings } from './shared-strings.ts';
import type { Styles } from './styles.ts';
import { escapeXml } from './xml.ts';

/** What the cells of all sheets share. */
export interface CellTables {
  readonly strings: SharedStrings;
  readonly styles: Styles;
}

/** The `sheetData` of a sheet. Written as text: a workbook has hundreds of thousands of cells. */
export function sheetData(rows: readonly SheetRow[], tables: CellTables): string {
  return `<sheetData>${rows.map((row) => rowXml(row, tables)).join('')}</sheetData>`;
}

function rowXml(row: SheetRow, tables: CellTables): string {
  const { number, height, hidden, outlineLevel } = row;
  const style = tables.styles.number(row.style);
  const attributes = [
    ` r="${number}"`,
    height ? ` ht="${height}" customHeight="1"` : '',
    hidden ? ' hidden="1"' : '',
    style > 0 ? ` s="${style}" customFormat="1"` : '',
    outlineLevel > 0 ? ` outlineLevel="${outlineLevel}"` : '',
  ].join('');
  const cells = row.cells.map((cell) => cellXml(cell, number, tables)).join('');
  return cells === '' ? `<row${attributes}/>` : `<row${attributes}>${cells}</row>`;
}

function cellXml({ column, style, content }: SheetCell, row: number, tables: CellTables): string {
  const number = tables.styles.number(style);
  const [kind, inside] = contentXml(content, tables.strings);
  if (inside === '' && number === 0) return '';
  const start = `<c r="${columnName(column)}${row}"${number > 0 ? ` s="${number}"` : ''}${kind}`;
  return inside === '' ? `${start}/>` : `${start}>${inside}</c>`;
}

/** The type of a cell, as an attribute, and what it holds. */
function contentXml(content: SheetCell['content'], strings: SharedStrings): [kind: string, inside: string] {
  switch (content.kind) {
    case 'blank':
      return ['', ''];
    case 'text':
      return [' t="s"', `<v>${strings.rank(content.text, content.rich)}</v>`];
    case 'link':
      return [' t="s"', `<v>${strings.rank(content.text)}</v>`];
    case 'number':
      return ['', `<v>${content.value}</v>`];
    case 'boolean':
      return [' t="b"', `<v>${content.value ? 1 : 0}</v>`];
    case 'error':
      return [' t="e"', `<v>${escapeXml(content.value)}</v>`];
    case 'formula':
      return ['', `<f>${escapeXml(content.formula)}</f>`];
  }
}

/** The web links of a sheet, in the order of its cells. */
export function linksOf(rows: readonly SheetRow[]): { readonly cell: string; readonly url: string }[] {
  return rows.flatMap(({ number, cells }) =>
    cells.flatMap(({ column, content }) =>
      content.kind === 'link' ? [{ cell: cellName(number, column), url: content.url }] : [],
    ),
  );
}

/** The area that the cells of a sheet take. */
export function usedArea(rows: readonly SheetRow[]): string {
  let [left, right] = [Number.POSITIVE_INFINITY, 1];
  for (const { cells } of rows) {
    left = Math.min(left, cells[0]?.column ?? left);
    right = Math.max(right, cells.at(-1)?.column ?? right);
  }
  return areaName({ top: 1, bottom: Math.max(rows.length, 1), left: Math.min(left, right), right });
}
