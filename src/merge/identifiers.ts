import { isTreeMap, type Tree, type TreeMap } from '../source/tree.ts';
import type { Three } from './lines.ts';

/**
 * The top-level keys where a merge names what is no more, or names two things alike: one side took an
 * identifier away while the other began to use it, or each gave the same one to a thing of its own.
 */
export function brokenNames({ base, ours, theirs }: Three<TreeMap>, result: TreeMap): Set<string> {
  const broken = new Set<string>();
  const now = namesIn(result);
  const uses = usesIn(result);
  for (const side of [ours, theirs]) {
    const left = namesIn(side);
    const gone = [...namesIn(base).keys()].filter((name) => !now.has(name) && !left.has(name));
    const own = usesIn(side);
    for (const name of gone)
      for (const [key, times] of uses.get(name) ?? [])
        if (times > (own.get(name)?.get(key) ?? 0)) broken.add(key);
  }
  const names = [namesIn(ours), namesIn(theirs)];
  for (const [name, keys] of now) {
    const already = names.some((side) => (side.get(name) ?? []).length > 1);
    if (keys.length > 1 && !already) for (const key of keys) broken.add(key);
  }
  return broken;
}

/** Maps of `registre.yaml` whose keys are identifiers, unique among them all. */
const NAMING = new Set(['acteurs', 'services']);

/** The identifiers given, each with the top-level keys it is given in. */
function namesIn(tree: TreeMap): Map<string, string[]> {
  const names = new Map<string, string[]>();
  const give = (name: string, key: string) => {
    const keys = names.get(name);
    if (keys) keys.push(key);
    else names.set(name, [key]);
  };
  const walk = (value: Tree | undefined, key: string): void => {
    if (Array.isArray(value)) for (const one of value) walk(one, key);
    if (!isTreeMap(value)) return;
    if (typeof value.id === 'string') give(value.id, key);
    for (const one of Object.values(value)) walk(one, key);
  };
  for (const [key, value] of Object.entries(tree)) {
    walk(value, key);
    if (NAMING.has(key) && isTreeMap(value)) for (const name of Object.keys(value)) give(name, key);
  }
  return names;
}

/** How many times each text stands for a value, by top-level key. */
function usesIn(tree: TreeMap): Map<string, Map<string, number>> {
  const uses = new Map<string, Map<string, number>>();
  const walk = (value: Tree | undefined, key: string): void => {
    if (typeof value === 'string') {
      const counts = uses.get(value) ?? new Map<string, number>();
      uses.set(value, counts.set(key, (counts.get(key) ?? 0) + 1));
    }
    if (Array.isArray(value)) for (const one of value) walk(one, key);
    if (isTreeMap(value)) for (const [name, one] of Object.entries(value)) if (name !== 'id') walk(one, key);
  };
  for (const [key, value] of Object.entries(tree)) walk(value, key);
  return uses;
}
