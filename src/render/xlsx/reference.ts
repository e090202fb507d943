/** Rows and columns from 1, bounds included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** `A`, `B` … `XFD`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `B4`. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}

/** 1 for `A`; NaN past the last column. */
function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number <= LAST_COLUMN ? number : Number.NaN;
}

/** Reads `B4`, `B4:D9`, `B:D` or `4:9`, with or without `$`; undefined for anything else. */
export function readArea(text: string): Area | undefined {
  const match = /^(?:\$?([A-Z]{1,3}))?(?:\$?(\d{1,7}))?(?::(?:\$?([A-Z]{1,3}))?(?:\$?(\d{1,7}))?)?$/i.exec(
    text,
  );
  if (!match) return undefined;
  const [, left, top, right, bottom] = match;
  if (!text.includes(':') && (!left || !top)) return undefined;
  if (text.includes(':') && (Boolean(left) !== Boolean(right) || Boolean(top) !== Boolean(bottom))) {
    return undefined;
  }
  const columns = [
    left ? columnNumber(left) : 1,
    right ? columnNumber(right) : left ? columnNumber(left) : LAST_COLUMN,
  ];
  const rows = [top ? Number(top) : 1, bottom ? Number(bottom) : top ? Number(top) : LAST_ROW];
  const area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return area.top >= 1 && area.bottom <= LAST_ROW && area.left >= 1 && !Number.isNaN(area.right)
    ? area
    : undefined;
}

/** `B4` or `B4:D9`. */
export function areaName({ top, left, bottom, right }: Area): string {
  const start = cellName(top, left);
  return top === bottom && left === right ? start : `${start}:${cellName(bottom, right)}`;
}

/** Reads the areas of a `sqref`, separated by spaces; those that do not read are left out. */
export function readAreas(text: string): Area[] {
  return text
    .split(/\s+/)
    .map(readArea)
    .filter((area) => area !== undefined);
}
