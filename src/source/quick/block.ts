import { emptyMap, type Tree, type TreeMap } from '../tree.ts';
import { readBlockScalar } from './block-scalar.ts';
import { abstain, type Cursor, finishLine, isDash, keyEnd, readKey, skipSpaces } from './cursor.ts';
import { readFlow } from './flow.ts';
import { readPlain, readQuoted } from './scalar.ts';
import { APOSTROPHE, BAR, GREATER, HASH, LINE_END, OPEN_LIST, OPEN_MAP, QUOTE } from './signs.ts';

/** Deeper than a fiche goes, well above what the real parser refuses. */
const DEEPEST = 12;

/** The keys that stand at `indent`, the first one at the cursor. */
export function readMap(cursor: Cursor, indent: number, depth: number): TreeMap {
  if (depth > DEEPEST) abstain();
  const map = emptyMap();
  do {
    const { key, value } = readEntry(cursor, indent, depth);
    if (map[key] !== undefined) abstain();
    map[key] = value;
  } while (cursor.indent === indent);
  return map;
}

export interface Entry {
  readonly key: string;
  readonly value: Tree;
}

/** The key at the cursor and its value, up to what stands at `indent` or before. */
export function readEntry(cursor: Cursor, indent: number, depth: number): Entry {
  const key = readKey(cursor);
  const value = readValue(cursor, indent, depth);
  return cursor.indent > indent ? abstain() : { key, value };
}

function readValue(cursor: Cursor, indent: number, depth: number): Tree {
  skipSpaces(cursor);
  if (!isWritten(cursor)) {
    finishLine(cursor);
    // The dashes of a list may stand right below its key.
    if (cursor.indent === indent && isDash(cursor)) return readList(cursor, indent, depth + 1);
    return readBelow(cursor, indent, depth);
  }
  return readInline(cursor, indent);
}

/** What stands on the next lines, further in; nothing there is an empty value. */
function readBelow(cursor: Cursor, indent: number, depth: number): Tree {
  if (cursor.indent <= indent) return null;
  if (isDash(cursor)) return readList(cursor, cursor.indent, depth + 1);
  return readMap(cursor, cursor.indent, depth + 1);
}

function readList(cursor: Cursor, indent: number, depth: number): Tree[] {
  if (depth > DEEPEST) abstain();
  const list: Tree[] = [];
  do {
    list.push(readElement(cursor, indent, depth));
    if (cursor.indent > indent) abstain();
  } while (cursor.indent === indent && isDash(cursor));
  return list;
}

function readElement(cursor: Cursor, indent: number, depth: number): Tree {
  const dash = cursor.at;
  cursor.at++;
  skipSpaces(cursor);
  if (!isWritten(cursor)) {
    finishLine(cursor);
    return readBelow(cursor, indent, depth);
  }
  if (isDash(cursor)) abstain();
  if (keyEnd(cursor) !== -1) return readMap(cursor, indent + cursor.at - dash, depth + 1);
  return readInline(cursor, indent);
}

/** Something but a comment stands on the rest of the line. */
const isWritten = ({ signs, at }: Cursor) => signs[at] !== LINE_END && signs[at] !== HASH;

function readInline(cursor: Cursor, indent: number): Tree {
  switch (cursor.signs[cursor.at]) {
    case BAR:
    case GREATER:
      return readBlockScalar(cursor, indent);
    case OPEN_LIST:
    case OPEN_MAP:
      return thenFinish(readFlow(cursor), cursor);
    case QUOTE:
    case APOSTROPHE:
      return thenFinish(readQuoted(cursor), cursor);
    default:
      return readPlain(cursor);
  }
}

function thenFinish(value: Tree, cursor: Cursor): Tree {
  finishLine(cursor);
  return value;
}
