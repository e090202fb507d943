import { isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import type { Pointeur } from '../model/origine.ts';
import type { SourceDocument } from './document.ts';
import type { Edit } from './edit.ts';
import { inFlow, pairLines, valueLines, type Written } from './write-value.ts';

/** The keys of the map at a pointer, in canonical order. */
export type KeyOrder = (map: Pointeur) => readonly string[];

type Entry = Pair<Node, Node | null>;

/**
 * The edits that give a key its value. A map over a map is set key by key, so that its comments and its other keys
 * stay; a key that is not there goes after the last one that precedes it in canonical order. Line ends are those
 * of the text. Throws when what the pointer leads through is not a map: the caller read the file first.
 */
export function setKey(document: SourceDocument, pointer: Pointeur, value: Written, order: KeyOrder): Edit[] {
  const { text } = document;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const holder = pointer.slice(0, -1).reduce<Node | null>(inside, document.contents);
  if (!isMap(holder)) throw new Error(`no map at /${pointer.slice(0, -1).join('/')}`);
  return set(holder, pointer, value);

  function set(map: YAMLMap, at: Pointeur, one: Written): Edit[] {
    const key = String(at.at(-1));
    const entry = entriesOf(map).find((candidate) => nameOf(candidate) === key);
    if (!entry) return [map.flow ? insertInFlow(map, at, one) : insertLines(map, at, one)];
    const { value: old } = entry;
    if (isMap(old) && old.items.length > 0 && typeof one === 'object' && !Array.isArray(one)) {
      return Object.entries(one).flatMap(([inner, each]) => set(old, [...at, inner], each));
    }
    return replace(map, entry, one);
  }

  function replace(map: YAMLMap, { key, value: old }: Entry, one: Written): Edit[] {
    const colon = text.indexOf(':', offsetsOf(key)[1]) + 1;
    const [start, end] = isWritten(old) ? offsetsOf(old) : [colon, colon];
    const stop = Math.max(colon, start + text.slice(start, end).trimEnd().length);
    if (map.flow || typeof one === 'string') {
      const written = map.flow ? inFlow(one) : pairLines('', one, '')[0]!.slice(': '.length);
      const onLine = isScalar(old) && start > colon;
      return [
        onLine ? { start, end: stop, text: written } : { start: colon, end: stop, text: ` ${written}` },
      ];
    }
    const lines = valueLines(one, `${indentAt(offsetsOf(key)[0])}  `);
    return [{ start: colon, end: stop, text: '' }, linesAfter(endOfLine(stop), lines)];
  }

  function insertInFlow(map: YAMLMap, at: Pointeur, one: Written): Edit {
    const written = `${at.at(-1)}: ${inFlow(one)}`;
    const before = previousOf(map, at) ?? entriesOf(map)[0];
    const isFirst = before !== undefined && previousOf(map, at) === undefined;
    if (!before) return insertion(offsetsOf(map)[0] + 1, ` ${written} `);
    if (isFirst) return insertion(offsetsOf(before.key)[0], `${written}, `);
    return insertion(offsetsOf(isWritten(before.value) ? before.value : before.key)[1], `, ${written}`);
  }

  function insertLines(map: YAMLMap, at: Pointeur, one: Written): Edit {
    const start = offsetsOf(entriesOf(map)[0]!.key)[0];
    const indent = indentAt(start);
    const [first = '', ...rest] = pairLines(String(at.at(-1)), one, indent);
    const before = previousOf(map, at);
    if (!before) return insertion(start, [first, ...rest, indent].join(lineEnd));
    return linesAfter(endOfEntry(before, indent.length), [indent + first, ...rest]);
  }

  /** The last key that comes before in canonical order; after keys the model does not know when there is none. */
  function previousOf(map: YAMLMap, at: Pointeur): Entry | undefined {
    const keys = order(at.slice(0, -1));
    const rank = keys.indexOf(String(at.at(-1)));
    const entries = entriesOf(map);
    const isKnown = entries.some((entry) => keys.includes(nameOf(entry)));
    return isKnown
      ? entries.findLast((entry) => keys.includes(nameOf(entry)) && keys.indexOf(nameOf(entry)) < rank)
      : entries.at(-1);
  }

  /** Where the line after an entry begins: past its value, and past the comments indented under it. */
  function endOfEntry({ key, value: old }: Entry, indent: number): number {
    const last = lastOf(isWritten(old) ? old : key);
    const isKept = isScalar(last) && last.type?.startsWith('BLOCK') === true && keepsEnd(last);
    const [start, end] = offsetsOf(last);
    if (isKept) return end;
    let at = endOfLine(start + text.slice(start, end).trimEnd().length);
    const comment = new RegExp(`(?:[ \\t]*\\r?\\n)* {${indent + 1},}#[^\\r\\n]*(?:\\r?\\n|$)`, 'y');
    for (comment.lastIndex = at; comment.test(text); ) at = comment.lastIndex;
    return at;
  }

  /** `|+` and `>+`: the empty lines that follow are part of the text. */
  function keepsEnd(node: Scalar): boolean {
    return /^[|>]\d?\+/.test(text.slice(...offsetsOf(node)));
  }

  function linesAfter(at: number, lines: readonly string[]): Edit {
    const open = at > 0 && text[at - 1] !== '\n';
    const written = lines.join(lineEnd);
    return insertion(at, open ? lineEnd + written : written + lineEnd);
  }

  function endOfLine(from: number): number {
    const found = text.indexOf('\n', from);
    return found === -1 ? text.length : found + 1;
  }

  function indentAt(offset: number): string {
    return ' '.repeat(offset - (text.lastIndexOf('\n', offset - 1) + 1));
  }
}

const insertion = (at: number, text: string): Edit => ({ start: at, end: at, text });

const entriesOf = (map: YAMLMap) => map.items as Entry[];

const nameOf = ({ key }: Entry) => (isScalar(key) ? String(key.value ?? '') : '');

const offsetsOf = (node: Node): readonly [number, number] => [node.range?.[0] ?? 0, node.range?.[1] ?? 0];

const isWritten = (node: Node | null): node is Node =>
  node !== null && offsetsOf(node)[0] < offsetsOf(node)[1];

/** The node that ends a block: the value of its last key, its last element. */
function lastOf(node: Node): Node {
  if (isMap(node) && !node.flow && node.items.length > 0) {
    const { key, value } = entriesOf(node).at(-1)!;
    return lastOf(isWritten(value) ? value : key);
  }
  if (isSeq(node) && !node.flow && node.items.length > 0) return lastOf(node.items.at(-1) as Node);
  return node;
}

function inside(node: Node | null, step: string | number): Node | null {
  if (isMap(node)) return entriesOf(node).find((entry) => nameOf(entry) === String(step))?.value ?? null;
  return isSeq(node) ? ((node.items[Number(step)] as Node | undefined) ?? null) : null;
}
