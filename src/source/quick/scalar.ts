import { known } from '../known.ts';
import { MAX_TEXT } from '../tree.ts';
import { abstain, type Cursor, finishLine, lineEnd } from './cursor.ts';

/** Signs that begin something else than a plain text, or may. */
const NOT_PLAIN = /^[\s,[\]{}#&*!|>'"%@`?:-]/;
/** A dash may begin a text when something is against it. */
const DASHED = /^-[^\s,[\]{}#&*!|>'"%@`?:-]/;
const EMPTY = /^(?:~|null|Null|NULL)$/;

/** `null` for what YAML calls empty, which the model reads as « not answered ». */
export const orEmpty = (plain: string): string | null =>
  plain.length <= 4 && EMPTY.test(plain) ? null : kept(plain);

/** A value too long to be read is for the real parser, which tells it. */
export const kept = (text: string): string => (text.length > MAX_TEXT ? abstain() : known(text));

/** A text without quotes on one line, with the comment that may follow it. */
export function readPlain(cursor: Cursor): string | null {
  const line = cursor.text.slice(cursor.at, lineEnd(cursor));
  const comment = line.indexOf(' #');
  const plain = withoutEnd(comment === -1 ? line : line.slice(0, comment));
  if (NOT_PLAIN.test(plain) && !DASHED.test(plain)) abstain();
  if (plain.endsWith(':') || plain.includes(': ')) abstain();
  cursor.at += plain.length;
  finishLine(cursor);
  return orEmpty(plain);
}

/** Without the spaces at the end: no-break ones belong to the text. */
export function withoutEnd(text: string): string {
  let end = text.length;
  while (text.charCodeAt(end - 1) === 0x20) end--;
  return end === text.length ? text : text.slice(0, end);
}

/** A text between quotes on one line; an empty one is not an answer. Escapes are left to the real parser. */
export function readQuoted(cursor: Cursor): string | null {
  const { text, at } = cursor;
  const quote = text[at]!;
  const end = closing(text, at, quote);
  const inside = text.slice(at + 1, end);
  if (inside.includes('\n') || (quote === '"' && inside.includes('\\'))) abstain();
  cursor.at = end + 1;
  if (inside === '') return null;
  return kept(quote === "'" ? inside.replaceAll("''", "'") : inside);
}

/** Between apostrophes, two of them stand for one. */
function closing(text: string, at: number, quote: string): number {
  for (let end = text.indexOf(quote, at + 1); end !== -1; end = text.indexOf(quote, end + 2)) {
    if (quote === '"' || text[end + 1] !== quote) return end;
  }
  return abstain();
}
