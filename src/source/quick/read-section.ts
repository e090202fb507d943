import { type Entry, readEntry } from './block.ts';
import { abstain, type Cursor, toContent, unlessAbstaining } from './cursor.ts';
import { signsOf } from './signs.ts';

/**
 * Control characters, tabs, line ends that are not LF or CRLF, byte order marks, failed decodings, the sign
 * of a conflict: each is refused or read in its own way by the real reader.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNUSUAL = /[\u0000-\u0009\u000b-\u001f\u007f\u0085\u2028\u2029\ufeff\ufffd]|<{7}/;

/** The only top key of a text of at most `LONGEST` units; `undefined` when anything in it is for the real parser. */
export function readSection(source: string): Entry | undefined {
  const text = source.includes('\r') ? source.replaceAll('\r\n', '\n') : source;
  return UNUSUAL.test(text) ? undefined : unlessAbstaining(() => readOnly(text));
}

function readOnly(text: string): Entry {
  const cursor: Cursor = { text, signs: signsOf(text), at: 0, indent: 0 };
  toContent(cursor);
  if (cursor.indent !== 0) abstain();
  const entry = readEntry(cursor, 0, 1);
  return cursor.indent < 0 ? entry : abstain();
}
