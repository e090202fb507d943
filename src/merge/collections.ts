import type { Tree } from '../source/tree.ts';
import type { Block, Entry, Flow } from './entry.ts';
import { itemRows } from './items.ts';
import { settled } from './lines.ts';
import type { Choice, Clash, Merged } from './parts.ts';
import { inOrder, isRewritten, type Row, rowsBy, weave } from './rows.ts';
import type { Scope, Side } from './scope.ts';

export type Entries = Readonly<Record<Side, Entry | undefined>>;
export type Collections = Readonly<Record<Side, Block | Flow | undefined>>;

/** What each version has of a row. */
export const entriesAt = (row: Row, of: Collections): Entries => ({
  base: row.base === undefined ? undefined : of.base?.entries[row.base],
  ours: row.ours === undefined ? undefined : of.ours?.entries[row.ours],
  theirs: row.theirs === undefined ? undefined : of.theirs?.entries[row.theirs],
});

/** The rows of two collections in the order of the result; a clash when what went may have been rewritten. */
export function orderedRows(of: Collections, scope: Scope): Row[] | Clash {
  const list = (side: Side) => of[side]?.entries ?? [];
  const keys = (side: Side) => list(side).map(({ key }) => key);
  if (of.ours!.of === 'map') return weave(rowsBy(keys('base'), keys('ours'), keys('theirs')));
  const rows = itemRows({ base: list('base'), ours: list('ours'), theirs: list('theirs') }, scope);
  const named = (row: Row) => Object.values(entriesAt(row, of)).some((entry) => entry && hasId(entry));
  if (isRewritten(rows, named)) return { clash: 'deux-modifications', place: scope.place };
  const ordered = weave(rows);
  return scope.path === 'finalites' && !keepsMain(rows, ordered)
    ? { clash: 'ordre', place: scope.place }
    : ordered;
}

const hasId = ({ tree }: Entry) => typeof tree === 'object' && tree !== null && Object.hasOwn(tree, 'id');

/** The first purpose is the main one: the result begins with the one that either side put there. */
function keepsMain(rows: readonly Row[], ordered: readonly Row[]): boolean {
  const first = (side: Side) => inOrder(rows, side)[0];
  const [base, ours, theirs] = [first('base'), first('ours'), first('theirs')];
  const expected = settled({ base, ours, theirs });
  const isGone = (row: Row) => row.base !== undefined && (row.ours === undefined || row.theirs === undefined);
  return expected !== undefined && ordered.find((row) => !isGone(row)) === expected;
}

/** What the entries of the result read as, on each choice. */
export function collect(of: Block['of']) {
  const maps: Record<Choice, Record<string, Tree>> = {
    ours: Object.create(null),
    theirs: Object.create(null),
  };
  const lists: Record<Choice, Tree[]> = { ours: [], theirs: [] };
  const choices = ['ours', 'theirs'] as const;
  return {
    add(key: string, tree: Merged['tree']): void {
      for (const choice of choices) {
        const one = tree[choice];
        if (one === undefined) continue;
        maps[choice][key] = one;
        lists[choice].push(one);
      }
    },
    /** A choice would leave nothing: no such collection can be written. */
    isEmpty: () => choices.some((choice) => lists[choice].length === 0),
    done: (): Merged['tree'] => (of === 'map' ? maps : lists),
  };
}
