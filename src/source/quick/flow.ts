import type { Tree, TreeMap } from '../tree.ts';
import { abstain, type Cursor, skipSpaces } from './cursor.ts';
import { orEmpty, readQuoted, withoutEnd } from './scalar.ts';

/** Deeper than any fiche writes between brackets. */
const DEEPEST = 6;
const KEY = /[A-Za-z0-9_][\w-]{0,99}(?=: )/y;
/** A plain text between brackets: it ends at a comma or a bracket. A space may hide a comment or a colon. */
const PLAIN = /[^\s,[\]{}#&*!|>'"%@`?:-][^,[\]{}\n]*/y;

/** A list or a map between brackets, on one line. */
export function readFlow(cursor: Cursor, depth = 1): Tree {
  if (depth > DEEPEST) abstain();
  return cursor.text[cursor.at] === '[' ? readFlowList(cursor, depth) : readFlowMap(cursor, depth);
}

function readFlowList(cursor: Cursor, depth: number): Tree[] {
  const list: Tree[] = [];
  readBetween(cursor, ']', () => list.push(readFlowValue(cursor, depth)));
  return list;
}

function readFlowMap(cursor: Cursor, depth: number): TreeMap {
  const map: TreeMap = Object.create(null);
  readBetween(cursor, '}', () => {
    const key = match(KEY, cursor);
    if (key in map) abstain();
    cursor.at++;
    skipSpaces(cursor);
    map[key] = readFlowValue(cursor, depth);
  });
  return map;
}

/** Elements between commas up to the closing bracket; a comma left at the end is for the real parser. */
function readBetween(cursor: Cursor, closing: string, readElement: () => void): void {
  const { text } = cursor;
  cursor.at++;
  skipSpaces(cursor);
  if (text[cursor.at] !== closing) readElement();
  for (skipSpaces(cursor); text[cursor.at] === ','; skipSpaces(cursor)) {
    cursor.at++;
    skipSpaces(cursor);
    readElement();
  }
  if (text[cursor.at] !== closing) abstain();
  cursor.at++;
}

function readFlowValue(cursor: Cursor, depth: number): Tree {
  const sign = cursor.text[cursor.at];
  if (sign === '[' || sign === '{') return readFlow(cursor, depth + 1);
  if (sign === '"' || sign === "'") return readQuoted(cursor);
  const plain = withoutEnd(match(PLAIN, cursor));
  if (plain.includes(' #') || plain.includes(': ') || plain.endsWith(':')) abstain();
  return orEmpty(plain);
}

function match(form: RegExp, cursor: Cursor): string {
  form.lastIndex = cursor.at;
  const found = form.exec(cursor.text);
  if (!found) return abstain();
  cursor.at += found[0].length;
  return found[0];
}
