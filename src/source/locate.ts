import { isCollection, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Pointeur } from '../model/origine.ts';
import type { SourceDocument } from './document.ts';
import { lineStarts, positionAt, type Range } from './position.ts';

type Offsets = readonly [start: number, end: number];

/** Keys that stand for a whole file when something is missing at its top: the reference, else the organisation. */
const ANCHORS = [
  { key: 'reference', part: 'value' },
  { key: 'organisme', part: 'key' },
] as const;

/**
 * Turns pointers into ranges. A pointer to something that is not written falls on what lacks it: the key
 * of the map, the first key of a list item, the text of a shorthand, at the top the `reference`.
 */
export function locator(document: SourceDocument) {
  let starts: readonly number[] | undefined;
  const range = ([start, end]: Offsets): Range => {
    starts ??= lineStarts(document.text);
    return { start: positionAt(starts, start), end: positionAt(starts, Math.max(start, end)) };
  };
  return {
    offsets: (start: number, end: number) => range([start, end]),
    pointer: (pointeur: Pointeur, part: 'key' | 'value') => {
      const contents = nodesFor(document, pointeur);
      if (!contents) return range([0, 0]);
      return range(firstLine(document.text, find(contents, pointeur, part)));
    },
  };
}

/** The nodes to look for a pointer in: its top key alone where that can be, else the key that stands for the file. */
function nodesFor(document: SourceDocument, [top]: Pointeur): Node | null {
  const keys = [top, ...ANCHORS.map(({ key }) => key)].filter((key) => key !== undefined);
  for (const key of keys) {
    const nodes = document.nodesUnder?.(String(key));
    if (nodes) return nodes;
  }
  return document.contents;
}

function find(contents: Node, pointeur: Pointeur, part: 'key' | 'value'): Offsets {
  let node: Node | null = contents;
  let place: Offsets = topOf(contents);
  for (const [index, step] of pointeur.entries()) {
    const last = index === pointeur.length - 1;
    if (isMap(node)) {
      const pair = pairOf(node, step);
      if (!pair) return place;
      const value = pair.value as Node | null;
      const empty = !value || isEmpty(value);
      place = offsetsOf(pair.key as Node);
      if (last && part === 'value' && !empty) return valueOffsets(value);
      node = value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)] as Node | undefined;
      if (!item) return place;
      place = firstOf(item);
      if (last && part === 'value' && isScalar(item)) return offsetsOf(item);
      node = item;
    } else {
      return place;
    }
  }
  return place;
}

/** A collection between brackets is its own place; one on several lines is best shown by its first key or element. */
function valueOffsets(value: Node): Offsets {
  if (isScalar(value) || (isCollection(value) && value.flow === true)) return offsetsOf(value);
  return firstOf(value);
}

function firstOf(node: Node): Offsets {
  if (isMap(node)) {
    const key = node.items[0]?.key as Node | undefined;
    return key ? offsetsOf(key) : offsetsOf(node);
  }
  if (isSeq(node)) {
    const item = node.items[0] as Node | undefined;
    return item ? firstOf(item) : offsetsOf(node);
  }
  return offsetsOf(node);
}

function topOf(contents: Node): Offsets {
  if (!isMap(contents)) return [0, 0];
  for (const { key, part } of ANCHORS) {
    const pair = pairOf(contents, key);
    const target = part === 'key' ? pair?.key : (pair?.value ?? pair?.key);
    if (target) return offsetsOf(target as Node);
  }
  return [0, 0];
}

/** Above this many keys, they are looked up by name: a file may hold a hundred thousand, each with its finding. */
const MANY_KEYS = 64;
const indexes = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

function pairOf(map: YAMLMap, step: string | number): Pair | undefined {
  if (map.items.length > MANY_KEYS) return indexOf(map).get(String(step));
  return map.items.find(({ key }) => isScalar(key) && String(key.value ?? '') === String(step));
}

function indexOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  const known = indexes.get(map);
  if (known) return known;
  const named = map.items.flatMap((pair) =>
    isScalar(pair.key) ? [[String(pair.key.value ?? ''), pair] as const] : [],
  );
  // Of a key written twice, the first one is read.
  const index = new Map(named.reverse());
  indexes.set(map, index);
  return index;
}

const isEmpty = (node: Node) => isScalar(node) && (node.range?.[0] ?? 0) === (node.range?.[1] ?? 0);

const offsetsOf = (node: Node): Offsets => [node.range?.[0] ?? 0, node.range?.[1] ?? 0];

/** A `|` or `>` text begins on the next line: its first line says more than the sign. */
function firstLine(text: string, [start, end]: Offsets): Offsets {
  const body = /^[|>][^\r\n]*[\r\n]+[ \t]*([^\r\n]+)/.exec(text.slice(start, end));
  return body ? [start + body[0].length - body[1]!.length, start + body[0].length] : [start, end];
}
