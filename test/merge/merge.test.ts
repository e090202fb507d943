import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { textOf } from '../../src/merge/entry.ts';
import { factsOf } from '../../src/merge/facts.ts';
import { type Merge, mergeTexts } from '../../src/merge/merge.ts';
import { segment } from '../../src/merge/segment.ts';
import { readVersion, sameTree, schemaOf } from '../../src/merge/version.ts';
import { applyEdits } from '../../src/source/edit.ts';
import { type Random, random } from '../diff/histories/random.ts';
import { start } from '../diff/histories/register.ts';
import { writeYaml } from '../diff/histories/write.ts';
import { apart, draw, offered, type TextEdit } from './edits.ts';

const RUNS = 120;

/** Fiches and registers as people write them: those of the repository, and generated ones. */
const written = readdirSync('registers', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .sort()
  .map((file) => ({
    file: file.replaceAll('\\', '/'),
    text: readFileSync(path.join('registers', file), 'utf8'),
  }));

function generated(seed: number) {
  const dice = random(seed);
  const { registre, fiches } = start();
  const { file, fiche } = dice.pick([{ file: 'registre.yaml', fiche: registre }, ...fiches]);
  return { file, text: writeYaml(fiche, dice) };
}

const source = fc.oneof(fc.constantFrom(...written), fc.integer().map(generated));

const merge = (file: string, base: string, ours: string, theirs: string): Merge =>
  mergeTexts(file, { base, ours, theirs }, { size: 7, ours: 'ours', theirs: 'theirs' });

const treeOf = (file: string, text: string) => readVersion(file, text)?.tree;

function facts(file: string, text: string): string[] | undefined {
  const version = readVersion(file, text);
  if (!version) return undefined;
  const answer = {
    etat: 'donnee',
    valeur: version.answers,
    origine: { fichier: file, pointeur: [] },
  } as const;
  return factsOf({ version, champ: schemaOf(file), answer, tree: version.tree }, '').sort();
}

/** What a reader of the file would call lost: the words of an edit found nowhere. */
const isThere = (text: string, { words }: TextEdit) => text.replaceAll(/\s+/g, ' ').includes(words);

/** Two sides drawn from one text; nothing when the edits of a side leave no fiche. */
function sidesOf(file: string, text: string, seed: number, keep: (a: TextEdit, b: TextEdit) => boolean) {
  const dice: Random = random(seed);
  const [all, others] = [offered(text, 'A'), offered(text, 'B')];
  // Sides that keep apart may meet anywhere; the others are sent to quarrel over one part of the file.
  const part = keep === apart ? '' : `/${dice.pick(all).target.split('/')[1]}/`;
  const offer = (edits: readonly TextEdit[]) =>
    edits.filter(({ target }) => `${target}/`.replace(/^\+/, '').startsWith(part));
  const a = draw(offer(all), 1 + dice.below(3), dice);
  const b = draw(offer(others), 1 + dice.below(3), dice).filter((one) =>
    a.every((other) => keep(one, other)),
  );
  const [ours, theirs] = [applyEdits(text, a), applyEdits(text, b)];
  const readable = treeOf(file, ours) && treeOf(file, theirs);
  return readable && a.length > 0 && b.length > 0 ? { a, b, ours, theirs } : undefined;
}

const figures = { apart: 0, clean: 0, close: 0, conflicts: 0, unproved: 0 };

afterAll(() => {
  const { apart: separate, clean, close, conflicts, unproved } = figures;
  console.log(
    `${separate} merges of edits of different fields or items: ${clean} clean (${((100 * clean) / separate).toFixed(1)} %); ` +
      `${close} merges drawn without care: ${conflicts} in conflict, ${unproved} left to the text, nothing lost`,
  );
});

describe('merging two versions of a file', () => {
  it.each(written)('cuts $file into pieces that give it back', ({ file, text }) => {
    const version = readVersion(file, text)!;
    const block = segment(version.contents!, text, version.tree)!;
    expect(block.entries.map(textOf).join('') + block.footer).toBe(text);
  });

  it('says what both sides say when they touch different things', () => {
    fc.assert(
      fc.property(source, fc.integer(), ({ file, text }, seed) => {
        const sides = sidesOf(file, text, seed, apart);
        if (!sides) return;
        figures.apart++;
        const result = merge(file, text, sides.ours, sides.theirs);
        if (result.state !== 'merged') return;
        const edits = [...sides.a, ...sides.b];
        for (const edit of edits) expect(isThere(result.text, edit), edit.target).toBe(true);
        if (result.hunks.length > 0) return;
        figures.clean++;
        expect(sameTree(treeOf(file, result.text), treeOf(file, applyEdits(text, edits)))).toBe(true);
      }),
      { seed: 2026, numRuns: RUNS },
    );
    expect(figures.clean / figures.apart).toBeGreaterThan(0.95);
  });

  it('loses nothing, and leaves to a person what both sides touch', () => {
    fc.assert(
      fc.property(source, fc.integer(), ({ file, text }, seed) => {
        const sides = sidesOf(file, text, seed, () => true);
        if (!sides) return;
        figures.close++;
        const result = merge(file, text, sides.ours, sides.theirs);
        const mirrored = merge(file, text, sides.theirs, sides.ours);
        expect(mirrored.state).toBe(result.state);
        if (result.state !== 'merged' || mirrored.state !== 'merged') {
          figures.unproved++;
          return;
        }
        expect(mirrored.hunks.length > 0).toBe(result.hunks.length > 0);
        if (result.hunks.length > 0) figures.conflicts++;
        else expect(facts(file, mirrored.text)).toEqual(facts(file, result.text));
        for (const edit of sides.a) expect(isThere(result.text, edit), edit.target).toBe(true);
        for (const edit of sides.b) expect(isThere(result.text, edit), edit.target).toBe(true);
        const fought = sides.a.some((one) => sides.b.some((other) => areOpposed(one, other)));
        if (fought) expect(result.hunks.length).toBeGreaterThan(0);
      }),
      { seed: 2027, numRuns: RUNS },
    );
  });

  it('gives back the only version that changed, byte for byte', () => {
    fc.assert(
      fc.property(source, fc.integer(), fc.constantFrom('\n', '\r\n'), ({ file, text }, seed, end) => {
        const sides = sidesOf(file, text, seed, apart);
        if (!sides) return;
        const base = `\uFEFF${text.replaceAll('\n', end)}`;
        const ours = `\uFEFF${sides.ours.replaceAll('\n', end)}`;
        for (const result of [
          merge(file, base, ours, base),
          merge(file, base, base, ours),
          merge(file, base, ours, ours),
        ])
          expect(result).toEqual({ state: 'merged', text: ours, hunks: [] });
        // The line ends and the mark are those of ours, whatever those of theirs.
        const both = merge(file, text, sides.ours, sides.theirs);
        const windows = merge(file, text, ours, sides.theirs);
        if (both.state === 'merged' && windows.state === 'merged')
          expect(windows.text).toBe(`\uFEFF${both.text.replaceAll('\n', end)}`);
      }),
      { seed: 2028, numRuns: Math.ceil(RUNS / 2) },
    );
  });
});

/** Both changed the same text, or one changed what the other took away. */
function areOpposed(one: TextEdit, other: TextEdit): boolean {
  if (one.what === 'value' && other.what === 'value') return one.target === other.target;
  const within = (a: TextEdit, b: TextEdit) =>
    a.what === 'value' && b.what === 'remove' && `${a.target}/`.startsWith(`${b.target}/`);
  return within(one, other) || within(other, one);
}
