import type { Edit } from '../../source/edit.ts';
import { contentEnd } from './content-end.ts';
import type { NodePair } from './maps.ts';

/**
 * Puts the pairs of a map between braces in another order: each takes the place of another, what stands between
 * places stays. `undefined` where a comment or a key without a value makes one place unlike the next.
 */
export function moveInFlow(
  pairs: readonly NodePair[],
  order: readonly number[],
  text: string,
): Edit[] | undefined {
  if (pairs.some(({ value }) => value === null)) return undefined;
  const places = pairs.map((pair) => ({ start: pair.key.range?.[0] ?? 0, end: contentEnd(pair, text) }));
  const between = places.slice(1).map(({ start }, rank) => text.slice(places[rank]!.end, start));
  if (between.some((signs) => signs.includes('#'))) return undefined;
  return places.flatMap((place, rank) => {
    const from = places[order[rank]!]!;
    return from === place ? [] : [{ ...place, text: text.slice(from.start, from.end) }];
  });
}
