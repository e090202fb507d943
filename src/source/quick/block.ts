import type { Tree, TreeMap } from '../tree.ts';
import { readBlockScalar } from './block-scalar.ts';
import { abstain, type Cursor, finishLine, isDash, isLineEnd, skipSpaces } from './cursor.ts';
import { readFlow } from './flow.ts';
import { readPlain, readQuoted } from './scalar.ts';

/** Deeper than a fiche goes, well above what the real parser refuses. */
const DEEPEST = 12;
const KEY = /[A-Za-z0-9_][\w-]{0,99}(?=:(?: |\n|$))/y;

/** The keys that stand at `indent`, the first one at the cursor. */
export function readMap(cursor: Cursor, indent: number, depth: number): TreeMap {
  if (depth > DEEPEST) abstain();
  const map: TreeMap = Object.create(null);
  do {
    const key = keyAt(cursor) ?? abstain();
    if (key in map) abstain();
    cursor.at += key.length + 1;
    map[key] = readValue(cursor, indent, depth);
    if (cursor.indent > indent) abstain();
  } while (cursor.indent === indent);
  return map;
}

function keyAt({ text, at }: Cursor): string | undefined {
  KEY.lastIndex = at;
  return KEY.exec(text)?.[0];
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
  if (keyAt(cursor) !== undefined) return readMap(cursor, indent + cursor.at - dash, depth + 1);
  return readInline(cursor, indent);
}

/** Something but a comment stands on the rest of the line. */
const isWritten = (cursor: Cursor) => !isLineEnd(cursor) && cursor.text[cursor.at] !== '#';

function readInline(cursor: Cursor, indent: number): Tree {
  switch (cursor.text[cursor.at]) {
    case '|':
    case '>':
      return readBlockScalar(cursor, indent);
    case '[':
    case '{':
      return thenFinish(readFlow(cursor), cursor);
    case '"':
    case "'":
      return thenFinish(readQuoted(cursor), cursor);
    default:
      return readPlain(cursor);
  }
}

function thenFinish(value: Tree, cursor: Cursor): Tree {
  finishLine(cursor);
  return value;
}
