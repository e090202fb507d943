import { readSuppressions } from '../../lint/suppressions.ts';
import { comments } from '../../source/comments.ts';
import type { SourceDocument } from '../../source/document.ts';
import { isTreeMap, type Tree } from '../../source/tree.ts';

/** Two texts hold the same keys and values, the same comments, and accept the same findings at the same places. */
export function saysTheSame(old: SourceDocument, now: SourceDocument): boolean {
  return (
    JSON.stringify(sorted(old.root)) === JSON.stringify(sorted(now.root)) &&
    sameList(comments(old.text), comments(now.text), ({ source }) => source.trimEnd()) &&
    sameList(readSuppressions(old), readSuppressions(now), ({ rule, pointeur }) =>
      JSON.stringify([rule, pointeur]),
    )
  );
}

/** Reads apart what order leaves the same. */
function sorted(tree: Tree): unknown {
  if (Array.isArray(tree)) return tree.map(sorted);
  if (typeof tree === 'symbol') return { illisible: true };
  if (!isTreeMap(tree)) return tree;
  return Object.keys(tree)
    .sort()
    .map((key) => [key, sorted(tree[key]!)]);
}

function sameList<T>(old: readonly T[], now: readonly T[], say: (one: T) => string): boolean {
  const written = (list: readonly T[]) => JSON.stringify(list.map(say).sort());
  return written(old) === written(now);
}
