import type { SourceDocument } from '../source/document.ts';
import { isTreeMap, type Tree, type TreeMap } from '../source/tree.ts';

/**
 * What a change of `registre.yaml` puts in question: the whole register, or the fiches that write one of these
 * identifiers. Empty when its facts are the same.
 */
export type Touched = 'tout' | ReadonlySet<string>;

/** The maps whose entries fiches cite; the rest of `registre.yaml` concerns every fiche. */
const SHARED = ['acteurs', 'services', 'socles'];

/** Compares two states of `registre.yaml` by what they say: order, comments and layout count for nothing. */
export function touchedBy(before: SourceDocument, after: SourceDocument): Touched {
  if (before.text === after.text) return new Set();
  const old: Tree = before.root;
  const now: Tree = after.root;
  if (!isTreeMap(old) || !isTreeMap(now)) return 'tout';
  const differing = keysThatDiffer(old, now);
  const touched = new Set<string>();
  for (const key of differing) {
    const [was, is] = [mapAt(old, key), mapAt(now, key)];
    if (!SHARED.includes(key) || !was || !is) return 'tout';
    for (const id of keysThatDiffer(was, is)) touched.add(id);
  }
  return withCiting(touched, [old, now]);
}

const keysThatDiffer = (one: TreeMap, other: TreeMap): string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((key) => !isSame(one[key], other[key]));

function isSame(one: Tree | undefined, other: Tree | undefined): boolean {
  if (Array.isArray(one)) {
    return (
      Array.isArray(other) && one.length === other.length && one.every((item, i) => isSame(item, other[i]))
    );
  }
  if (!isTreeMap(one)) return one === other;
  return isTreeMap(other) && keysThatDiffer(one, other).length === 0;
}

/** An actor whose DPO works for a touched actor is touched too, and so on. */
function withCiting(touched: ReadonlySet<string>, states: readonly TreeMap[]): Set<string> {
  const citing = new Map<string, string[]>();
  const entries = states.flatMap((state) => SHARED.flatMap((key) => Object.entries(mapAt(state, key) ?? {})));
  for (const [id, entry] of touched.size > 0 ? entries : []) {
    for (const text of leaves(entry)) citing.set(text, [...(citing.get(text) ?? []), id]);
  }
  const all = new Set(touched);
  // A set is walked in the order it grows.
  for (const id of all) for (const one of citing.get(id) ?? []) all.add(one);
  return all;
}

/** What is left out is empty; what is no map cannot be compared entry by entry. */
function mapAt(state: TreeMap, key: string): TreeMap | undefined {
  const value: Tree = Object.hasOwn(state, key) ? state[key]! : {};
  return isTreeMap(value) ? value : undefined;
}

function leaves(tree: Tree): string[] {
  if (typeof tree === 'string') return [tree];
  if (Array.isArray(tree)) return tree.flatMap(leaves);
  return isTreeMap(tree) ? Object.values(tree).flatMap(leaves) : [];
}
