import { knownPart } from '../known.ts';
import { COLON, cut, DASH, HASH, isBlank, isWord, LINE_END, SPACE } from './signs.ts';

/** A place in a text of which every line ends with LF. Between values it stands at the next line of content. */
export interface Cursor {
  readonly text: string;
  readonly signs: Uint16Array;
  at: number;
  /** Spaces before the next line of content; -1 when there is none left. */
  indent: number;
}

const ABSTENTION = Symbol('abstention');

/** Leaves the quick reading from any depth: the text holds something that only the real parser may judge. */
export function abstain(): never {
  throw ABSTENTION;
}

/** What `read` gives, or `undefined` when it abstains. */
export function unlessAbstaining<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (thrown) {
    if (thrown === ABSTENTION) return undefined;
    throw thrown;
  }
}

/** Longer keys are for the real parser. */
const LONGEST_KEY = 100;

/** A key at the cursor: where its colon stands, -1 when there is none. */
export function keyEnd({ signs, at }: Cursor): number {
  let end = at;
  while (isWord(signs[end]!) || (signs[end] === DASH && end > at)) end++;
  const isKey = end > at && end - at <= LONGEST_KEY && signs[end] === COLON && isBlank(signs[end + 1]);
  return isKey ? end : -1;
}

/** The key at the cursor, which goes past its colon. */
export function readKey(cursor: Cursor): string {
  const { text, signs, at } = cursor;
  const end = keyEnd(cursor);
  if (end === -1) abstain();
  cursor.at = end + 1;
  return knownPart(text, signs, at, end, cut);
}

export function skipSpaces(cursor: Cursor): void {
  while (cursor.signs[cursor.at] === SPACE) cursor.at++;
}

/** A `-` that begins an element. */
export const isDash = ({ signs, at }: Cursor): boolean => signs[at] === DASH && isBlank(signs[at + 1]);

/** From the start of a line to the next line of content: empty lines and comments say nothing. */
export function toContent(cursor: Cursor): void {
  const { text, signs } = cursor;
  for (;;) {
    const start = cursor.at;
    skipSpaces(cursor);
    if (cursor.at >= text.length) {
      cursor.indent = -1;
      return;
    }
    const sign = signs[cursor.at];
    if (sign !== LINE_END && sign !== HASH) {
      cursor.indent = cursor.at - start;
      return;
    }
    toNextLine(cursor);
  }
}

export function toNextLine(cursor: Cursor): void {
  while (cursor.signs[cursor.at] !== LINE_END) cursor.at++;
  cursor.at++;
}

/** After a value: only spaces and a comment may follow on its line. Then to the next line of content. */
export function finishLine(cursor: Cursor): void {
  skipSpaces(cursor);
  if (cursor.signs[cursor.at] !== LINE_END && !isComment(cursor)) abstain();
  toNextLine(cursor);
  toContent(cursor);
}

/** « #1 » after a text may be the rest of it, cut by mistake: whoever reports that has to look. */
const isComment = ({ signs, at }: Cursor): boolean =>
  signs[at] === HASH && signs[at - 1] === SPACE && isBlank(signs[at + 1]);
