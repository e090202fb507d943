import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Habits } from '../../src/lint/habits.ts';
import type { SectionsLues } from '../../src/register/section-lue.ts';

const KEYS = ['a', 'b', 'c', 'd'];

/** A question that reads keys one after the other, each chosen by what it read before, then answers by what it read. */
interface Question {
  readonly seed: number;
  readonly depth: number;
}

function answer({ seed, depth }: Question, numbers: readonly number[]) {
  const keys = new Set<string>();
  let state = seed;
  for (let step = 0; step < depth + (state % 2); step++) {
    const key = state % KEYS.length;
    keys.add(KEYS[key]!);
    state = (state * 31 + numbers[key]! * 7 + 3) % 9973;
  }
  return { keys, said: state % 3 === 0 ? undefined : state };
}

const sectionsOf = (numbers: readonly number[]) =>
  new Map(KEYS.map((key, rank) => [key, { numero: numbers[rank] }])) as unknown as SectionsLues;

const question = fc.record({ seed: fc.nat({ max: 9972 }), depth: fc.nat({ max: 3 }) });
const fiche = fc.tuple(...KEYS.map(() => fc.nat({ max: 3 })));

it('tells of a fiche what would be answered of it, and asks of the others', () => {
  let served = 0;
  fc.assert(
    fc.property(
      fc.array(question, { minLength: 1, maxLength: 6 }),
      fc.array(fiche, { maxLength: 120 }),
      (all, fiches) => {
        const habits = new Habits<Question, number>(all);
        for (const numbers of fiches) {
          const sections = sectionsOf(numbers);
          const told = new Map<Question, number>();
          const asked = habits.toAsk(sections, (one, said) => told.set(one, said));
          expect(new Set(asked).size).toBe(asked.length);
          for (const one of all) {
            const { keys, said } = answer(one, numbers);
            if (asked.includes(one)) habits.learn(one, keys, sections, said);
            else expect(told.get(one)).toBe(said);
          }
          served += all.length - asked.length;
        }
      },
    ),
    { numRuns: 300 },
  );
  expect(served).toBeGreaterThan(300);
});
