/** Blows on a text that look at none of its lines: anywhere, or all over. */
import { pick } from '../dice.js';
import { WORDS } from './words.js';

const BITS = [
  ':',
  ': ',
  '#',
  ' #',
  ' # ',
  '-',
  '- ',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ',',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  ' ',
  '  ',
  '\t',
  '&',
  '*',
  '!',
  '|',
  '>',
  '%',
  '@',
  '`',
  '?',
  '\\',
  '\u00a0',
  '\u0085',
  '\u2028',
  '\ufeff',
  '\ufffd',
  '\u0000',
  '<',
  '=',
  'é',
  'a',
  '0',
  '~',
  '.',
  '---\n',
  '...\n',
];

export function onSigns(text, random) {
  const start = Math.trunc(random() * (text.length + 1));
  const gone = pick(random, [0, 0, 1, 1, 2, 6]);
  return text.slice(0, start) + pick(random, ['', ...BITS, ...BITS, ...WORDS]) + text.slice(start + gone);
}

export function onAll(text, random) {
  return pick(random, [
    () => text.replaceAll('\n', '\r\n'),
    () => `\ufeff${text}`,
    () => text.trimEnd(),
    () => `${text}\n\n`,
    () => text.replaceAll('\n', '\n\n'),
    () => text.replace(/^(?=.)/gm, '  '),
    () => `---\n${text}`,
    () => text.replaceAll('  ', '    '),
    () => text.slice(0, Math.trunc(random() * text.length)),
  ])();
}
