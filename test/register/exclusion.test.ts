import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matches, withoutExcluded } from '../../src/register/exclusion.ts';

describe('a pattern of `exclure`', () => {
  it.each([
    ['brouillons', ['brouillons/a.yaml', 'brouillons/x/a.yaml'], ['x/brouillons/a.yaml', 'brouillons.yaml']],
    ['./brouillons/', ['brouillons/a.yaml'], ['a.yaml']],
    ['brouillons\\vieux', ['brouillons/vieux/a.yaml'], ['brouillons/a.yaml']],
    ['*.exemple.yaml', ['paie.exemple.yaml'], ['x/paie.exemple.yaml', 'paie.yaml']],
    ['**/*-v?.yaml', ['a-v1.yaml', 'x/y/a-v2.yaml'], ['a-v10.yaml', 'a-v.yaml']],
    ['a/**/z/*.yaml', ['a/z/1.yaml', 'a/b/z/c/z/1.yaml'], ['z/1.yaml', 'a/b/1.yaml']],
    ['paie[1].yaml', ['paie[1].yaml'], ['paie1.yaml']],
    ['été*', ['été.yaml'], ['ete.yaml']],
  ])('%s', (pattern, named, others) => {
    expect(named.filter((file) => matches(pattern, file))).toEqual(named);
    expect(others.filter((file) => matches(pattern, file))).toEqual([]);
  });

  it('means what the expression it stands for means', () => {
    const letters = fc.constantFrom('a', 'b');
    const step = fc.oneof(
      fc.constant('**'),
      fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), minLength: 1, maxLength: 4 }),
    );
    const pattern = fc.array(step, { minLength: 1, maxLength: 4 });
    const file = fc.array(fc.string({ unit: letters, minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(pattern, file, (steps, names) => {
        const expression = steps
          .map((one) =>
            one === '**' ? '(?:[^/]+/)*' : `${one.replaceAll('*', '[^/]*').replaceAll('?', '[^/]')}/`,
          )
          .join('');
        const expected = new RegExp(`^${expression}(?:[^/]+/)*$`).test(`${names.join('/')}/`);
        expect(matches(steps.join('/'), names.join('/'))).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('costs little, whatever it is', () => {
    const start = performance.now();
    for (let i = 0; i < 100; i++) matches(`${'*a'.repeat(99)}b`, 'a'.repeat(4000));
    for (let i = 0; i < 100; i++) matches(`${'**/a/'.repeat(39)}b`, 'a/'.repeat(2000));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

it('is read from the nearest configuration, relative to it, and says what each pattern left out', () => {
  const config = (path: string, ...patterns: string[]) => ({
    path,
    text: `exclure: [${patterns.join(', ')}]\n`,
  });
  const layout = (root: string, ...fiches: string[]) => ({
    root,
    registre: 'registre.yaml',
    fiches,
    reserved: [],
  });
  const top = config('registre.config.yaml', 'r/a/**', 's', 'rien');
  const own = config('s/t/registre.config.yaml', 'brouillon.yaml');
  const { layouts, exclusions } = withoutExcluded(
    [layout('r', 'a/1.yaml', 'b.yaml'), layout('s', '1.yaml'), layout('s/t', 'brouillon.yaml', 'c.yaml')],
    (root) => (root === 's/t' ? own : top),
  );
  expect(layouts.map(({ root, fiches }) => [root, fiches])).toEqual([
    ['r', ['b.yaml']],
    ['s/t', ['c.yaml']],
  ]);
  expect(exclusions.map(({ pattern, files }) => [pattern, files])).toEqual([
    ['r/a/**', ['r/a/1.yaml']],
    ['s', ['s/registre.yaml']],
    ['rien', []],
    ['brouillon.yaml', ['s/t/brouillon.yaml']],
  ]);
});
