import { isScalar, type Node, type Pair, Scalar, visit } from 'yaml';
import type { Edit } from '../../source/edit.ts';
import type { Spot } from '../fix.ts';

type NodePair = Pair<Node, Node | null>;

interface Piece {
  readonly pairs: readonly NodePair[];
  readonly rank: number;
}

/**
 * « { precisions: cadres, apprentis } »: puts between double quotes the text and all that its commas cut from it.
 * The first piece speaks for those that follow.
 */
export function quoteCommas({ document: { contents, text }, place }: Spot): readonly Edit[] | undefined {
  if (!contents || !('start' in place)) return undefined;
  const piece = pieces(contents).get(place.start);
  const head = piece?.pairs[piece.rank - 1]?.value;
  if (!piece || !isScalar(head) || head.type !== Scalar.PLAIN) return undefined;
  let last = piece.rank;
  while (piece.pairs[last + 1]?.value === null) last++;
  const [start, end] = [head.range?.[0] ?? 0, piece.pairs[last]!.key.range?.[1] ?? 0];
  const written = text.slice(start, end);
  if (/[\r\n"'#]/.test(written)) return undefined;
  return [{ start, end, text: JSON.stringify(written) }];
}

const known = new WeakMap<Node, ReadonlyMap<number, Piece>>();

/** The keys without a value of a document, by where they begin, found once however many there are. */
function pieces(contents: Node): ReadonlyMap<number, Piece> {
  const found = known.get(contents);
  if (found) return found;
  const list = new Map<number, Piece>();
  visit(contents, {
    Map(_, map) {
      const pairs = map.items as NodePair[];
      for (const [rank, { key, value }] of pairs.entries()) {
        if (value === null) list.set(key.range?.[0] ?? 0, { pairs, rank });
      }
    },
  });
  known.set(contents, list);
  return list;
}
