import { emptyMap, type Tree, type TreeMap } from '../tree.ts';
import { abstain, type Cursor, readKey, skipSpaces } from './cursor.ts';
import { isFirst, keptPart, orEmpty, readQuoted } from './scalar.ts';
import {
  APOSTROPHE,
  CLOSE_LIST,
  CLOSE_MAP,
  COLON,
  COMMA,
  HASH,
  isBlank,
  LINE_END,
  OPEN_LIST,
  OPEN_MAP,
  QUOTE,
  SPACE,
} from './signs.ts';

/** Deeper than any fiche writes between brackets. */
const DEEPEST = 6;

/** A list or a map between brackets, on one line. */
export function readFlow(cursor: Cursor, depth = 1): Tree {
  if (depth > DEEPEST) abstain();
  return cursor.signs[cursor.at] === OPEN_LIST ? readFlowList(cursor, depth) : readFlowMap(cursor, depth);
}

function readFlowList(cursor: Cursor, depth: number): Tree[] {
  const list: Tree[] = [];
  readBetween(cursor, CLOSE_LIST, () => list.push(readFlowValue(cursor, depth)));
  return list;
}

function readFlowMap(cursor: Cursor, depth: number): TreeMap {
  const map = emptyMap();
  readBetween(cursor, CLOSE_MAP, () => {
    const key = readKey(cursor);
    if (map[key] !== undefined || cursor.signs[cursor.at] !== SPACE) abstain();
    skipSpaces(cursor);
    map[key] = readFlowValue(cursor, depth);
  });
  return map;
}

/** Elements between commas up to the closing bracket; a comma left at the end is for the real parser. */
function readBetween(cursor: Cursor, closing: number, readElement: () => void): void {
  const { signs } = cursor;
  cursor.at++;
  skipSpaces(cursor);
  if (signs[cursor.at] !== closing) readElement();
  for (skipSpaces(cursor); signs[cursor.at] === COMMA; skipSpaces(cursor)) {
    cursor.at++;
    skipSpaces(cursor);
    readElement();
  }
  if (signs[cursor.at] !== closing) abstain();
  cursor.at++;
}

function readFlowValue(cursor: Cursor, depth: number): Tree {
  const sign = cursor.signs[cursor.at];
  if (sign === OPEN_LIST || sign === OPEN_MAP) return readFlow(cursor, depth + 1);
  if (sign === QUOTE || sign === APOSTROPHE) return readQuoted(cursor);
  return readFlowPlain(cursor);
}

/** A text without quotes between brackets: a comma or a bracket ends it. */
function readFlowPlain(cursor: Cursor): string | null {
  const { signs, at } = cursor;
  if (!isFirst(signs[at]!)) abstain();
  let end = at;
  let next = at;
  for (; !isEnd(signs[next]!); next++) {
    const sign = signs[next]!;
    if (sign === SPACE) continue;
    if (sign === HASH && signs[next - 1] === SPACE) abstain();
    if (sign === COLON && (isBlank(signs[next + 1]) || isEnd(signs[next + 1]!))) abstain();
    end = next + 1;
  }
  cursor.at = next;
  return orEmpty(keptPart(cursor, at, end));
}

/** What ends a plain text between brackets. */
function isEnd(sign: number): boolean {
  if (sign < OPEN_LIST) return sign === COMMA || sign === LINE_END;
  return sign === CLOSE_LIST || sign === CLOSE_MAP || sign === OPEN_LIST || sign === OPEN_MAP;
}
