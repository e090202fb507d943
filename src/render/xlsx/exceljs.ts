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

/** exceljs takes half a second to load: nothing but a workbook to render brings it in. */
export async function exceljs(): Promise<typeof ExcelJS> {
  return (await import('exceljs')).default;
}
