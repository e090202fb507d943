import type ExcelJS from 'exceljs';
import type { Medium, Picture } from './loaded.ts';

/** The part of exceljs's models that is read here; its own types leave most of it out. */
export interface CellModel {
  address: string;
  type: number;
  style?: { numFmt?: string };
  value?: unknown;
  text?: unknown;
  hyperlink?: string;
  formula?: string;
  shareType?: string;
}

export interface RowModel {
  number: number;
  cells: CellModel[];
  style?: { numFmt?: string };
  height?: number | undefined;
  hidden?: boolean;
  outlineLevel?: number;
}

export interface SheetModel {
  rows: RowModel[];
  media: { type: string; imageId: number; range: Picture['range'] }[];
}

export interface BookModel {
  media: Medium[];
}

/** What makes and reads a workbook in memory. */
export interface Excel {
  readonly Workbook: typeof ExcelJS.Workbook;
  readonly ValueType: typeof ExcelJS.ValueType;
}

/**
 * exceljs takes long to load: nothing but a workbook to render brings it in. Never its entry point, which also loads
 * its streams and files, and with them old packages that nothing here calls.
 */
export async function exceljs(): Promise<Excel> {
  const [workbook, enums] = await Promise.all([
    import('exceljs/lib/doc/workbook.js'),
    import('exceljs/lib/doc/enums.js'),
  ]);
  return { Workbook: workbook.default, ValueType: enums.default.ValueType };
}
