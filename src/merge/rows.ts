/** One thing and its rank in each version; no rank where a version does not have it. */
export interface Row {
  readonly base: number | undefined;
  readonly ours: number | undefined;
  readonly theirs: number | undefined;
}

type Version = keyof Row;

/** Lines up three lists by a key; what occurs several times is taken in order. */
export function rowsBy(base: readonly string[], ours: readonly string[], theirs: readonly string[]): Row[] {
  const ranks = { base: ranksOf(base), ours: ranksOf(ours), theirs: ranksOf(theirs) };
  const keys = new Set([...ranks.base.keys(), ...ranks.ours.keys(), ...ranks.theirs.keys()]);
  return [...keys].map((key) => ({
    base: ranks.base.get(key),
    ours: ranks.ours.get(key),
    theirs: ranks.theirs.get(key),
  }));
}

function ranksOf(keys: readonly string[]): Map<string, number> {
  const seen = new Map<string, number>();
  return new Map(
    keys.map((key, rank) => {
      const times = seen.get(key) ?? 0;
      seen.set(key, times + 1);
      return [`${times} ${key}`, rank];
    }),
  );
}

/**
 * The rows in the order of the result: that of ours, unless only theirs moved something. What the other side
 * has of its own comes after what precedes it there; where both add, ours comes first.
 */
export function weave(rows: readonly Row[]): Row[] {
  const common = rows.filter((row) => isIn(row, 'base') && isIn(row, 'ours') && isIn(row, 'theirs'));
  const moved = (version: Version) => {
    const usual = inOrder(common, 'base');
    return inOrder(common, version).some((row, rank) => row !== usual[rank]);
  };
  const lead = !moved('ours') && moved('theirs') ? 'theirs' : 'ours';
  const other = lead === 'ours' ? 'theirs' : 'ours';
  const skeleton = inOrder(rows, lead);
  const ranks = new Map(skeleton.map((row, rank) => [row, rank]));
  const following = new Map<Row | undefined, Row[]>();
  let place = lead === 'ours' ? afterAdditions(skeleton, -1) : undefined;
  for (const row of inOrder(rows, other)) {
    if (isIn(row, lead)) {
      place = lead === 'ours' ? afterAdditions(skeleton, ranks.get(row)!) : row;
      continue;
    }
    const waiting = following.get(place);
    if (waiting) waiting.push(row);
    else following.set(place, [row]);
  }
  return [undefined, ...skeleton].flatMap((row) => [...(row ? [row] : []), ...(following.get(row) ?? [])]);
}

/** The last of the rows that ours alone added just after a rank. */
function afterAdditions(skeleton: readonly Row[], rank: number): Row | undefined {
  let last = rank;
  while (skeleton[last + 1] && isAddedByOne(skeleton[last + 1]!)) last++;
  return skeleton[last];
}

const isAddedByOne = ({ base, ours, theirs }: Row) =>
  base === undefined && (ours === undefined || theirs === undefined);

const isIn = (row: Row, version: Version) => row[version] !== undefined;

export const inOrder = (rows: readonly Row[], version: Version): Row[] =>
  rows.filter((row) => isIn(row, version)).sort((a, b) => a[version]! - b[version]!);

/**
 * Something is gone on both sides, and one of them put something else there: perhaps what went was rewritten.
 * `isNamed` tells the rows that cannot be rewritten under another name.
 */
export function isRewritten(rows: readonly Row[], isNamed: (row: Row) => boolean = () => false): boolean {
  const gone = rows.some((row) => row.ours === undefined && row.theirs === undefined && !isNamed(row));
  return gone && rows.some((row) => isAddedByOne(row) && !isNamed(row));
}

/**
 * Adds to the matches of two lists the items that took each other’s place: what stands before them is the
 * same on both sides, and so is what stands after. `may` tells the pairs that could be one thing.
 */
export function matchInPlace(
  matches: ReadonlyMap<number, number>,
  lengths: { readonly before: number; readonly after: number },
  may: (before: number, after: number) => boolean,
): Map<number, number> {
  const completed = new Map([[-1, -1], [lengths.before, lengths.after], ...matches]);
  const taken = new Set(matches.values());
  for (let before = 0; before < lengths.before; before++) {
    const after = (completed.get(before - 1) ?? Number.NaN) + 1;
    const free = !completed.has(before) && after < lengths.after && !taken.has(after);
    const closed = completed.get(before + 1) === after + 1;
    if (free && closed && may(before, after)) completed.set(before, after);
  }
  completed.delete(-1);
  completed.delete(lengths.before);
  return completed;
}
