import { isCollection, isMap, isScalar, type Node, type Pair } from 'yaml';
import type { Tree } from '../source/tree.ts';
import { type Entry, type Flow, LEAF } from './entry.ts';
import { childOf, contentEndOf, endOf, startOf } from './node.ts';

/** Entries between brackets; `undefined` when comments stand among them. */
export function cutFlow(node: Node | null, text: string, from: number, tree: Tree): Flow | undefined {
  if (!isCollection(node) || node.flow !== true || node.items.length === 0) return undefined;
  const entries: Entry[] = [];
  const gaps: string[] = [];
  let cursor = from;
  for (const [index, item] of (node.items as (Pair<Node, Node | null> | Node)[]).entries()) {
    const pair = 'key' in item ? (item as Pair<Node, Node | null>) : undefined;
    const value = pair ? pair.value : (item as Node);
    const start = startOf(pair ? pair.key : value!);
    if (!value || start < cursor) return undefined;
    const colon = pair ? text.indexOf(':', endOf(pair.key)) + 1 : start;
    const key = pair && isScalar(pair.key) ? String(pair.key.value ?? '') : '';
    const own = childOf(tree, key, index);
    const end = Math.max(colon, contentEndOf(value, text));
    entries.push({
      ...{ key, column: 0, leading: '', after: '', tail: '', tree: own },
      head: text.slice(start, colon),
      value: text.slice(colon, end),
      shape: cutFlow(value, text, colon, own) ?? LEAF,
    });
    gaps.push(text.slice(cursor, start));
    cursor = end;
  }
  const [open = '', ...separators] = gaps;
  const close = text.slice(cursor, endOf(node));
  const plain = /^\s*[[{]\s*$/.test(open) && /^\s*(?:,\s*)?[\]}]$/.test(close);
  if (!plain || separators.some((one) => !/^\s*,\s*$/.test(one))) return undefined;
  return { kind: 'flow', of: isMap(node) ? 'map' : 'list', open, entries, separators, close };
}
