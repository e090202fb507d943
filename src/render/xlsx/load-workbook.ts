import type ExcelJS from 'exceljs';
import { type Archive, writeArchive } from './archive.ts';
import { type BookModel, type CellModel, exceljs, type SheetModel } from './exceljs.ts';
import type { CellContent, LoadedSheet, LoadedWorkbook, SheetCell, SheetRow } from './loaded.ts';
import { readArea } from './reference.ts';
import { carrierStyle } from './style-carrier.ts';

/** Reads the cells and pictures of a checked and reduced workbook. */
export async function loadWorkbook(archive: Archive): Promise<LoadedWorkbook> {
  const { Workbook, ValueType } = await exceljs();
  const workbook = new Workbook();
  await workbook.xlsx.load(toBuffer(writeArchive(archive)));
  const { media } = workbook.model as unknown as BookModel;
  return { sheets: workbook.worksheets.map((sheet) => loadSheet(sheet, ValueType)), media };
}

// exceljs declares a `Buffer` of its own; what it takes is an ArrayBuffer.
function toBuffer(bytes: Uint8Array): ExcelJS.Buffer {
  return bytes.slice().buffer as unknown as ExcelJS.Buffer;
}

function loadSheet(sheet: ExcelJS.Worksheet, types: typeof ExcelJS.ValueType): LoadedSheet {
  const model = sheet.model as unknown as SheetModel;
  const rows = model.rows.map(
    (row): SheetRow => ({
      number: row.number,
      style: carrierStyle(row.style?.numFmt),
      height: row.height,
      hidden: row.hidden === true,
      outlineLevel: row.outlineLevel ?? 0,
      cells: row.cells.map((cell) => loadCell(cell, sheet, types)),
    }),
  );
  const pictures = model.media.filter(({ type }) => type === 'image');
  return {
    rows,
    pictures: pictures.map(({ imageId, range }) => ({ imageId, range })),
  };
}

function loadCell(model: CellModel, sheet: ExcelJS.Worksheet, types: typeof ExcelJS.ValueType): SheetCell {
  const column = readArea(model.address)!.left;
  return { column, style: carrierStyle(model.style?.numFmt), content: loadContent(model, sheet, types) };
}

function loadContent(
  model: CellModel,
  sheet: ExcelJS.Worksheet,
  types: typeof ExcelJS.ValueType,
): CellContent {
  switch (model.type) {
    case types.Number:
      return { kind: 'number', value: model.value as number };
    case types.Boolean:
      return { kind: 'boolean', value: model.value as boolean };
    case types.Error:
      return { kind: 'error', value: (model.value as { error: string }).error };
    case types.Formula:
      // The cell's getter writes shared formulas out; its model does not.
      return {
        kind: 'formula',
        formula: sheet.getCell(model.address).formula ?? '',
        isArray: model.shareType === 'array',
      };
    case types.Hyperlink:
      return { kind: 'link', text: richText(model.text).text, url: model.hyperlink ?? '' };
    case types.String:
    case types.RichText:
      return { kind: 'text', ...richText(model.value) };
    default:
      return { kind: 'blank' };
  }
}

function richText(value: unknown): { text: string; rich?: readonly object[] } {
  const runs = (value as { richText?: { text?: string }[] } | undefined)?.richText;
  if (!runs) return { text: value === undefined || value === null ? '' : String(value) };
  return { text: runs.map(({ text }) => text ?? '').join(''), rich: runs };
}
