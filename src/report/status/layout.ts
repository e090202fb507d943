import { typographier } from '../../model/typographie.ts';
import { widthOf } from '../frame.ts';
import { printable } from '../printable.ts';
import { compter, type Style } from '../reporter.ts';
import { wrap } from '../wrap.ts';

/** How a page is laid out. */
export interface Options {
  readonly style: Style;
  readonly width: number;
}

/** A titled part of the page. */
export const part = (title: string, lines: readonly string[], { style }: Options) =>
  [style.bold(typographier(title)), ...lines].join('\n');

/** A line of its own, wrapped. */
export const line = (text: string, { width }: Options) =>
  `  ${wrap(typographier(printable(text)), width - 2, '    ')}`;

/** « 3  dépassées par les faits  ST-001, T-002 ». */
export function counted(
  rows: readonly { word: string; said: readonly string[] }[],
  options: Options,
): string[] {
  const wide = Math.max(...rows.map(({ word }) => word.length));
  const digits = Math.max(...rows.map(({ said }) => String(said.length).length));
  const hang = ' '.repeat(wide + digits + 6);
  return rows.map(
    ({ word, said }) =>
      `  ${String(said.length).padStart(digits)}  ${word.padEnd(wide)}  ${wrap(typographier(printable(names(said))), options.width, hang).trimStart()}`,
  );
}

const NAMED = 12;

/** The first names of a list, and how many more. */
export function names(all: readonly string[]): string {
  const more = all.length - NAMED;
  return more > 0
    ? `${all.slice(0, NAMED).join(', ')} et ${compter(more, 'autre', 'autres')}`
    : all.join(', ');
}

/** Columns: words to the left, figures to the right; a zero is a dot, so that figures stand out. */
export function table(rows: readonly (readonly string[])[], { width }: Options): string[] {
  const wide = rows[0]!.map((_, column) => Math.max(...rows.map((row) => widthOf(row[column]!))));
  const figures = wide.slice(1).reduce((total, one) => total + one + 2, 0);
  wide[0] = Math.min(wide[0]!, Math.max(20, width - 2 - figures));
  return rows.map(([label = '', ...others]) => {
    const first = label.length > wide[0]! ? `${label.slice(0, wide[0]! - 1).trimEnd()}…` : label;
    const cells = others.map((cell, index) => (cell === '0' ? '·' : cell).padStart(wide[index + 1]! + 2));
    return `  ${first}${' '.repeat(wide[0]! - widthOf(first))}${cells.join('')}`.trimEnd();
  });
}
