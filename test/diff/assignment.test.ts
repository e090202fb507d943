import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign } from '../../src/diff/assignment.ts';

const total = (scores: number[][], pairs: readonly (readonly [number, number])[]) =>
  pairs.reduce((sum, [row, column]) => sum + scores[row]![column]!, 0);

/** Every way to pair rows with columns, by brute force. */
function best(scores: number[][], row = 0, taken = new Set<number>()): number {
  if (row === scores.length) return 0;
  let most = best(scores, row + 1, taken);
  for (const [column, score] of scores[row]!.entries()) {
    if (taken.has(column)) continue;
    most = Math.max(most, score + best(scores, row + 1, new Set([...taken, column])));
  }
  return most;
}

describe('assign', () => {
  it('gives up the nearest pair when the whole is nearer without it', () => {
    const scores = [
      [0.9, 0.8],
      [0.85, 0],
    ];
    expect(assign(scores)).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('pairs nothing with nothing', () => {
    expect(assign([])).toEqual([]);
    expect(assign([[0, 0]])).toEqual([]);
  });

  it('is never beaten by another way to pair, on any small matrix', () => {
    const matrix = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      );
    fc.assert(
      fc.property(matrix, (scores) => {
        const pairs = assign(scores);
        expect(new Set(pairs.map(([row]) => row)).size).toBe(pairs.length);
        expect(new Set(pairs.map(([, column]) => column)).size).toBe(pairs.length);
        expect(total(scores, pairs)).toBe(best(scores));
      }),
      { seed: 5, numRuns: 500 },
    );
  });
});
