import { isScalar, type Node, type Pair, Scalar, visit } from 'yaml';
import type { Edit } from '../../source/edit.ts';
import type { Spot } from '../fix.ts';

type NodePair = Pair<Node, Node | null>;

/** « { precisions: cadres, apprentis } »: puts between double quotes the text and what its commas cut from it. */
export function quoteCommas({ document: { contents, text }, place }: Spot): readonly Edit[] | undefined {
  if (!contents || !('start' in place)) return undefined;
  const pairs = pairsAround(contents, place.start);
  const here = pairs.findIndex(({ key }) => key.range?.[0] === place.start);
  const first = pairs.slice(0, here).findLastIndex(({ value }) => value !== null);
  const head = pairs[first]?.value;
  if (!isScalar(head) || head.type !== Scalar.PLAIN) return undefined;
  const after = pairs.findIndex(({ value }, rank) => rank > here && value !== null);
  const last = pairs[after === -1 ? pairs.length - 1 : after - 1]!.key;
  const [start, end] = [head.range?.[0] ?? 0, last.range?.[1] ?? 0];
  const written = text.slice(start, end);
  if (/[\r\n"'#]/.test(written)) return undefined;
  return [{ start, end, text: JSON.stringify(written) }];
}

function pairsAround(contents: Node, keyStart: number): readonly NodePair[] {
  let found: readonly NodePair[] = [];
  visit(contents, {
    Map(_, map) {
      const pairs = map.items as NodePair[];
      if (map.flow && pairs.some(({ key }) => key.range?.[0] === keyStart)) found = pairs;
    },
  });
  return found;
}
