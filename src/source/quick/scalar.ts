import { known, knownPart } from '../known.ts';
import { MAX_TEXT } from '../tree.ts';
import { abstain, type Cursor, finishLine } from './cursor.ts';
import { APOSTROPHE, BACKSLASH, COLON, cut, DASH, HASH, isBlank, LINE_END, SPACE } from './signs.ts';

/** Signs that begin something else than a plain text, or may. */
const NOT_FIRST = new Set([...' \n,[]{}#&*!|>\'"%@`?:-'].map((sign) => sign.charCodeAt(0)));
const WIDE_SPACE = /\s/;
const EMPTY = ['~', 'null', 'Null', 'NULL'];

/** `null` for what YAML calls empty, which the model reads as « not answered ». */
export function orEmpty(plain: string): string | null {
  return EMPTY.includes(plain) ? null : plain;
}

/** A value too long to be read is for the real parser, which tells it. */
export const kept = (text: string): string => (text.length > MAX_TEXT ? abstain() : known(text));

/** The same for a part of the text that is read. */
export const keptPart = ({ text, signs }: Cursor, start: number, end: number): string =>
  end - start > MAX_TEXT ? abstain() : knownPart(text, signs, start, end, cut);

/** Whether a plain text may begin with a sign. */
export const isFirst = (sign: number): boolean =>
  sign < 0x80 ? !NOT_FIRST.has(sign) : !WIDE_SPACE.test(String.fromCharCode(sign));

/** A text without quotes on one line, with the comment that may follow it. */
export function readPlain(cursor: Cursor): string | null {
  const { signs, at } = cursor;
  // A dash may begin a text when something is against it.
  if (!isFirst(signs[signs[at] === DASH ? at + 1 : at]!)) abstain();
  let end = at;
  for (let next = at; signs[next] !== LINE_END; next++) {
    const sign = signs[next]!;
    if (sign === SPACE) continue;
    if (sign === HASH && signs[next - 1] === SPACE) break;
    if (sign === COLON && isBlank(signs[next + 1])) abstain();
    end = next + 1;
  }
  cursor.at = end;
  finishLine(cursor);
  return orEmpty(keptPart(cursor, at, end));
}

/** A text between quotes on one line; an empty one is not an answer. Escapes are left to the real parser. */
export function readQuoted(cursor: Cursor): string | null {
  const { text, signs } = cursor;
  const quote = signs[cursor.at];
  const start = cursor.at + 1;
  let doubled = false;
  let end = start;
  for (; signs[end] !== quote || (quote === APOSTROPHE && signs[end + 1] === APOSTROPHE); end++) {
    if (signs[end] === LINE_END || (signs[end] === BACKSLASH && quote !== APOSTROPHE)) abstain();
    if (signs[end] !== quote) continue;
    // Between apostrophes, two of them stand for one.
    doubled = true;
    end++;
  }
  cursor.at = end + 1;
  if (end === start) return null;
  return doubled ? kept(text.slice(start, end).replaceAll("''", "'")) : keptPart(cursor, start, end);
}
