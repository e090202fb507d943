import { isCollection, type Node, type Pair } from 'yaml';
import { isTreeMap, type Tree } from '../source/tree.ts';

/** Entries on lines of their own. */
export const isBlock = (node: Node | null): boolean =>
  isCollection(node) && node.flow !== true && node.items.length > 0;

export const startOf = (node: Node): number => node.range?.[0] ?? 0;
export const endOf = (node: Node): number => node.range?.[1] ?? 0;

/** Where the last thing written in a node ends; -1 when nothing is. */
export function contentEndOf(node: Node | null, text: string): number {
  if (!node || startOf(node) === endOf(node)) return -1;
  if (isCollection(node) && node.flow !== true) {
    const last = node.items.at(-1) as Pair<Node, Node | null> | Node | undefined;
    if (!last) return -1;
    if (!('key' in last)) return Math.max(contentEndOf(last, text), lastDash(node, last, text));
    const { key, value } = last as Pair<Node, Node | null>;
    return Math.max(text.indexOf(':', endOf(key)) + 1, contentEndOf(value, text));
  }
  const written = text.slice(startOf(node), endOf(node));
  if (!/^[|>]/.test(written)) return endOf(node);
  // With « + », the empty lines at its end are part of the text.
  const kept = /^[|>]\d?\+/.test(written);
  return startOf(node) + (kept ? written.replace(/\r?\n$/, '') : written.trimEnd()).length;
}

/** An empty item is only a dash. */
function lastDash(list: Node, item: Node, text: string): number {
  if (startOf(item) !== endOf(item)) return -1;
  return text.slice(startOf(list), startOf(item)).trimEnd().length + startOf(list);
}

/** The value of a key, or of the item at a rank. */
export function childOf(tree: Tree, key: string, rank: number): Tree {
  if (isTreeMap(tree)) return tree[key] ?? null;
  return Array.isArray(tree) ? (tree[rank] ?? null) : null;
}
