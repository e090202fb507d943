import { type Place, TemplateError, type TemplateProblem } from '../templating/problem.ts';
import { cellName } from './reference.ts';

/** A problem of the workbook as a whole. */
export function bookProblem(template: string, message: string): TemplateProblem {
  return { template, line: 1, column: 1, message };
}

/** A problem in a cell, or in something that a sheet holds when no cell shows it. */
export function cellProblem(template: string, place: Place, message: string): TemplateProblem {
  return { template, ...place, message };
}

/** The place of a cell, as people name it: `Liste!B4`. */
export function cellPlace(sheet: string, row: number, column: number): Place {
  return { line: row, column, cell: `${sheet}!${cellName(row, column)}` };
}

/** The place of something that belongs to a sheet and to none of its cells. */
export function sheetPlace(sheet: string): Place {
  return { line: 1, column: 1, cell: sheet };
}

/** Stops at a problem of the workbook as a whole. */
export function refuseBook(template: string, message: string): never {
  throw new TemplateError([bookProblem(template, message)]);
}
