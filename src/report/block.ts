import type { Severity } from '../lint/rule.ts';
import type { Range } from '../source/position.ts';
import { codeFrame } from './frame.ts';
import { printable } from './printable.ts';
import { SEVERITY_WORDS, type Style } from './reporter.ts';
import { wrap } from './wrap.ts';

/** Something said of a place in a file, as a person reads it at a terminal. */
export interface Said {
  readonly file: string;
  readonly range: Range;
  readonly severity: Severity;
  /** The rule, or what stands for it. */
  readonly code: string;
  readonly message: string;
  /** What follows the frame: « Que faire », « Source »… */
  readonly further: readonly (readonly [label: string, text: string])[];
}

/** The place, the message, the line with its carets, then what is said further. */
export function block(
  { file, range, severity, code, message, further }: Said,
  lines: readonly string[],
  { style, width }: { readonly style: Style; readonly width: number },
): string {
  const paint = style.severity[severity];
  const place = `${printable(file)}:${range.start.line}:${range.start.column}`;
  const say = ([label, text]: readonly [string, string]) => {
    const head = `  ${label} : `;
    return `  ${style.dim(`${label} :`)} ${wrap(printable(text), width - 2, ' '.repeat(head.length))}`;
  };
  return [
    `${style.bold(place)}  ${paint(SEVERITY_WORDS[severity].un)}  ${style.dim(code)}`,
    `  ${wrap(printable(message), width - 2, '  ')}`,
    ...codeFrame(lines, range, paint).map((line) => `  ${line}`),
    ...further.map(say),
  ].join('\n');
}

/** Lines of a text as editors count them, without its byte order mark. */
export const linesOf = (text: string): readonly string[] => text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
