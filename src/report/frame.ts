import stringWidth from 'string-width';
import type { Range } from '../source/position.ts';
import { printable } from './printable.ts';

const MAX_WIDTH = 120;

/** Letters and signs of one column each: what French is written with. The table of the others is long to load. */
const PLAIN = /^[ -~\u00a0-\u00a8\u00aa-\u00ac\u00af-\u024f\u2010-\u2027\u202f-\u203a\u20ac→−☐]*$/;

/** Columns a text takes on a screen. */
export const widthOf = (text: string): number => (PLAIN.test(text) ? text.length : stringWidth(text));

/**
 * The line a range starts on, the line before it, and carets under the range. Carets use the width
 * characters take on a screen, so that accents written in two code points and wide letters line up.
 */
export function codeFrame(
  lines: readonly string[],
  { start, end }: Range,
  paint: (carets: string) => string,
): string[] {
  const line = lines[start.line - 1] ?? '';
  const last = end.line === start.line ? end.column - 1 : line.length;
  const cut = windowOf(line, start.column - 1);
  const before = printable(line.slice(cut.from, start.column - 1));
  const marked = printable(line.slice(start.column - 1, Math.min(last, cut.to)));
  const gutter = String(start.line).length;
  const number = (n: number | '') => String(n).padStart(gutter);
  const carets = '^'.repeat(Math.max(1, widthOf(marked)));
  const previous = lines[start.line - 2];
  return [
    ...(previous?.trim() ? [`${number(start.line - 1)} │ ${printable(previous.slice(0, MAX_WIDTH))}`] : []),
    `${number(start.line)} │ ${printable(line.slice(cut.from, cut.to))}`,
    `${number('')} │ ${' '.repeat(widthOf(before))}${paint(carets)}`,
  ];
}

/** The part of a long line to show, so that the range is in it. */
function windowOf(line: string, column: number): { from: number; to: number } {
  if (line.length <= MAX_WIDTH || column < MAX_WIDTH - 40)
    return { from: 0, to: Math.min(line.length, MAX_WIDTH) };
  const from = column - 40;
  return { from, to: Math.min(line.length, from + MAX_WIDTH) };
}
