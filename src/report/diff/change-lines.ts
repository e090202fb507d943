import type { Change } from '../../diff/change.ts';
import type { Level } from '../../diff/level.ts';
import type { Severity } from '../../lint/rule.ts';
import { printable } from '../printable.ts';
import type { Style } from '../reporter.ts';
import { wrap } from '../wrap.ts';
import { LEVEL_WORDS, subject } from './report.ts';

interface Options {
  readonly style: Style;
  readonly width: number;
}

const COLORS = { majeur: 'error', notable: 'warning', redactionnel: 'info' } as const satisfies Record<
  Level,
  Severity
>;

const LABEL = 2 + Math.max(...Object.values(LEVEL_WORDS).map(({ un }) => un.length));
/** Below the column of levels. */
export const INDENT = ' '.repeat(2 + LABEL);

/** A sentence below the column of levels. */
export const indented = (said: string, width: number): string =>
  `${INDENT}${wrap(printable(said), width - INDENT.length - 2, `${INDENT}  `)}`;

/** The level of a change and what changed. */
export function headLine(change: Change, { style, width }: Options): string {
  const label = LEVEL_WORDS[change.level].un.padEnd(LABEL);
  const said = wrap(printable(subject(change)), width - INDENT.length, INDENT);
  return `  ${style.severity[COLORS[change.level]](label)}${said}`;
}

/** What was said, and what is now. */
export function valueLines({ before, after }: Change, { style, width }: Options): string[] {
  return [
    ...(before === undefined ? [] : [style.severity.error(indented(`− ${before}`, width))]),
    ...(after === undefined ? [] : [style.severity.info(indented(`+ ${after}`, width))]),
  ];
}
