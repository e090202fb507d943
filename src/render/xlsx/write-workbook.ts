import type ExcelJS from 'exceljs';
import { type Archive, readOwnArchive } from './archive.ts';
import { type CellModel, exceljs, type RowModel } from './exceljs.ts';
import type { LoadedWorkbook, RenderedSheet, SheetCell, SheetRow, Style } from './loaded.ts';
import { cellName } from './reference.ts';
import { carrierCode } from './style-carrier.ts';

/** Writes sheets as the parts of a workbook: cells, columns and pictures; all the rest is added afterwards. */
export async function writeWorkbook(
  loaded: LoadedWorkbook,
  sheets: readonly RenderedSheet[],
): Promise<Archive> {
  const { Workbook, ValueType } = await exceljs();
  const workbook = new Workbook();
  const carriers = new Map<Style, object>();
  const worksheets = sheets.map((sheet, index) => ({
    id: index + 1,
    name: sheet.name,
    state: sheet.state,
    cols: sheet.columns?.map((column) => ({ ...column })),
    rows: sheet.rows.map((row) => rowModel(row, ValueType, carriers)),
    media: sheet.pictures,
    properties: {},
    pageSetup: {},
    views: [],
    tables: [],
    conditionalFormattings: [],
  }));
  const { themes, media } = loaded;
  const fixed = new Date(0);
  const model = {
    worksheets,
    sheets: worksheets,
    themes,
    media,
    properties: {},
    views: [],
    definedNames: [],
    calcProperties: {},
    created: fixed,
    modified: fixed,
  };
  workbook.model = model as unknown as ExcelJS.WorkbookModel;
  const zip = { compression: 'STORE' } as unknown as ExcelJS.JSZipGeneratorOptions;
  const written = await workbook.xlsx.writeBuffer({ zip } as ExcelJS.XlsxWriteOptions);
  return readOwnArchive(new Uint8Array(written));
}

function rowModel(row: SheetRow, types: typeof ExcelJS.ValueType, carriers: Map<Style, object>): RowModel {
  const cells = row.cells.map((cell) => cellModel(row.number, cell, types, carriers));
  // A row that has neither cell nor height is not written, however hidden it is.
  if (cells.length === 0) cells.push({ address: cellName(row.number, 1), type: types.Null });
  const { number, height, hidden, outlineLevel } = row;
  return { number, cells, style: carrier(row.style, carriers), height, hidden, outlineLevel };
}

function cellModel(
  row: number,
  cell: SheetCell,
  types: typeof ExcelJS.ValueType,
  carriers: Map<Style, object>,
): CellModel {
  const base = { address: cellName(row, cell.column), style: carrier(cell.style, carriers) };
  const { content } = cell;
  switch (content.kind) {
    case 'blank':
      return { ...base, type: types.Null };
    case 'text':
      if (content.rich) return { ...base, type: types.RichText, value: { richText: content.rich } };
      return { ...base, type: types.String, value: content.text };
    case 'number':
      return { ...base, type: types.Number, value: content.value };
    case 'boolean':
      return { ...base, type: types.Boolean, value: content.value };
    case 'error':
      return { ...base, type: types.Error, value: content.value };
    case 'formula':
      return { ...base, type: types.Formula, formula: content.formula };
    case 'link':
      return { ...base, type: types.Hyperlink, text: content.text, hyperlink: content.url };
  }
}

function carrier(style: Style, carriers: Map<Style, object>): object {
  const known = carriers.get(style) ?? carrierCode(style);
  carriers.set(style, known);
  return known;
}
