import { readEntry } from './block.ts';
import { abstain, type Cursor, toContent, unlessAbstaining } from './cursor.ts';

/**
 * Control characters, tabs, line ends that are not LF, byte order marks, failed decodings, the sign of a
 * conflict: each is refused or read in its own way by the real reader.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNUSUAL = /[\u0000-\u0009\u000b-\u001f\u007f\u0085\u2028\u2029\ufeff\ufffd]|<{7}/;

/** The top key of a text that begins after `start`, with what is below it up to `end`; `undefined` when it is for the real parser. */
export function readSection({ text, signs }: Pick<Cursor, 'text' | 'signs'>, start: number, end: number) {
  if (UNUSUAL.test(text.slice(start, end))) return undefined;
  return unlessAbstaining(() => {
    const cursor: Cursor = { text, signs, at: start, indent: 0 };
    toContent(cursor);
    if (cursor.indent !== 0) abstain();
    const entry = readEntry(cursor, 0, 1);
    // A text may end without a line end.
    return Math.min(cursor.at, text.length) === end ? entry : abstain();
  });
}
