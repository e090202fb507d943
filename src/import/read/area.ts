import type { Area } from '../grid.ts';
import { LIMITS } from './limits.ts';

export interface Place {
  readonly row: number;
  readonly col: number;
}

/** Row and column of « C4 » or « $C$4 », or undefined beyond what a sheet holds. */
export function placeOf(address: string): Place | undefined {
  const [, letters, digits] = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  let col = 0;
  for (const letter of letters.toUpperCase()) col = col * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  return row < 1 || row > LIMITS.rows || col > LIMITS.cols ? undefined : { row: row - 1, col: col - 1 };
}

/** The area of « A1:C4 » or « A1 ». */
export function areaOf(range: string): Area | undefined {
  const [from, to, ...rest] = range.split(':', 3);
  const start = placeOf(from!);
  const end = to === undefined ? start : placeOf(to);
  if (start === undefined || end === undefined || rest.length > 0) return undefined;
  if (end.row < start.row || end.col < start.col) return undefined;
  return { ...start, rows: end.row - start.row + 1, cols: end.col - start.col + 1 };
}
