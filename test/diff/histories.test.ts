import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { diffRegister } from '../../src/diff/diff.ts';
import { policies } from '../../src/diff/policies/index.ts';
import type { RegisterTexts } from '../../src/diff/read-side.ts';
import { collide, type Edit, edits, lastEdits } from './histories/edits.ts';
import { type Random, random } from './histories/random.ts';
import { type Register, start } from './histories/register.ts';
import { writeYaml } from './histories/write.ts';

const RUNS = 250;

/** Writes a register in one of the many ways its facts can be written, in files of any name. */
function write({ registre, fiches }: Register, dice: Random): RegisterTexts {
  const folder = () => dice.pick(['', 'traitements/', 'sous-traitance/', 'Fiches à jour/']);
  return {
    registre: { path: 'registre.yaml', text: writeYaml(registre, dice) },
    fiches: dice.shuffle(fiches).map(({ file, fiche }) => {
      const path = dice.chance(0.3) ? `${folder()}${dice.below(1e6)}-${file.replace(/.*\//, '')}` : file;
      return { path, text: writeYaml(fiche, dice) };
    }),
  };
}

const compare = (before: RegisterTexts, after: RegisterTexts) =>
  diffRegister(before, after, { today: '2026-11-21', policies });

/** As many of the edits drawn as can be told apart. */
function compatible(drawn: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of drawn) if (!kept.some((one) => collide(one, edit))) kept.push(edit);
  return kept;
}

const figures = { histories: 0, edits: 0, reported: 0, noise: 0, lines: 0 };

afterAll(() => {
  const { histories, edits: made, reported, noise, lines } = figures;
  console.log(
    `${histories} histories: ${made} deliberate edits drawn among ${edits.length + lastEdits.length}, ${reported} changes reported, all as intended; ` +
      `${noise} rewritings without an edit, 0 false change (${lines} lines of YAML compared)`,
  );
});

describe('generated histories', () => {
  it('reports exactly the changes that were made, however both sides are written', () => {
    const drawn = fc.tuple(
      fc.integer(),
      fc.shuffledSubarray([...edits], { minLength: 0, maxLength: 12 }),
      fc.shuffledSubarray([...lastEdits], { maxLength: 2 }),
    );
    fc.assert(
      fc.property(drawn, ([seed, some, last]) => {
        const dice = random(seed);
        const chosen = compatible([...some, ...last]);
        const before = write(start(), dice);
        const register = start();
        for (const edit of chosen) edit.apply(register);
        const after = write(register, dice);
        const { changes, unreadable } = compare(before, after);
        expect(unreadable).toEqual([]);
        expect(changes.map(({ kind }) => kind).sort()).toEqual(chosen.flatMap(({ kinds }) => kinds).sort());
        figures.histories++;
        figures.edits += chosen.length;
        figures.reported += changes.length;
        figures.lines += linesOf(before) + linesOf(after);
      }),
      { seed: 2026, numRuns: RUNS },
    );
  });

  it('sees nothing in a register that was only written otherwise', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const dice = random(seed);
        const [before, after] = [write(start(), dice), write(start(), dice)];
        expect(compare(before, after)).toMatchObject({ changes: [], unreadable: [] });
        figures.noise++;
        figures.lines += linesOf(before) + linesOf(after);
      }),
      { seed: 30, numRuns: RUNS },
    );
  });

  it('gives each edit alone its changes and no other', () => {
    for (const [index, edit] of [...edits, ...lastEdits].entries()) {
      const dice = random(index);
      const before = write(start(), dice);
      const register = start();
      edit.apply(register);
      const { changes } = compare(before, write(register, dice));
      expect([edit.target, changes.map(({ kind }) => kind).sort()]).toEqual([
        edit.target,
        [...edit.kinds].sort(),
      ]);
    }
  });
});

const linesOf = ({ registre, fiches }: RegisterTexts) =>
  [registre?.text ?? '', ...fiches.map(({ text }) => text)].join('').split('\n').length;
