import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { champsDe } from '../../src/model/champs.ts';
import { ficheSousTraitant } from '../../src/model/fiche.ts';
import { readDocument } from '../../src/source/document.ts';
import { applyEdits } from '../../src/source/edit.ts';
import { setKey } from '../../src/source/set-key.ts';
import { isTreeMap, type Tree } from '../../src/source/tree.ts';
import type { Written } from '../../src/source/write-value.ts';
import { random } from '../diff/histories/random.ts';
import { start } from '../diff/histories/register.ts';
import { writeYaml } from '../diff/histories/write.ts';

const keys = Object.keys(champsDe(ficheSousTraitant));
const order = (pointer: readonly (string | number)[]) => {
  if (pointer.length === 0) return keys;
  return pointer.at(-1) === 'revue' ? ['date', 'par', 'empreinte', 'sections'] : [];
};

const REVIEW = { date: '2026-11-21', par: 'Jeanne Martin', empreinte: 'v1-sha256-00' };

function set(text: string, value: Written = REVIEW, key = 'revue'): string {
  const document = readDocument('f.yaml', text);
  expect(document.problems).toEqual([]);
  return applyEdits(text, setKey(document, [key], value, order));
}

const read = (text: string): Tree => readDocument('f.yaml', text).root;

describe('setting a key', () => {
  it.each([
    [
      'at its place, after what precedes it and its comments',
      'nom: Paie\nflux:\n  - de: A\n    # voir plan\n\n    # et note\n# pour nous\nnotes_internes: x\n',
      'nom: Paie\nflux:\n  - de: A\n    # voir plan\n\n    # et note\nrevue:\n  date: 2026-11-21\n  par: Jeanne Martin\n  empreinte: v1-sha256-00\n# pour nous\nnotes_internes: x\n',
    ],
    [
      'before all that follows it',
      '# Notes\nnotes_internes: x\n',
      '# Notes\nrevue:\n  date: 2026-11-21\n  par: Jeanne Martin\n  empreinte: v1-sha256-00\nnotes_internes: x\n',
    ],
    [
      'at the end of a file without a last line end',
      'nom: Paie # bref',
      'nom: Paie # bref\nrevue:\n  date: 2026-11-21\n  par: Jeanne Martin\n  empreinte: v1-sha256-00',
    ],
    [
      'after a text that keeps its empty lines',
      'nom: |+\n  Paie\n\nnotes_internes: x\n',
      'nom: |+\n  Paie\n\nrevue:\n  date: 2026-11-21\n  par: Jeanne Martin\n  empreinte: v1-sha256-00\nnotes_internes: x\n',
    ],
    [
      'with the line ends of the file',
      'nom: Paie\r\nnotes_internes: x\r\n',
      'nom: Paie\r\nrevue:\r\n  date: 2026-11-21\r\n  par: Jeanne Martin\r\n  empreinte: v1-sha256-00\r\nnotes_internes: x\r\n',
    ],
    [
      'over an answer left for later, its comment kept',
      'revue: a-preciser # en juin\nnotes_internes: x\n',
      'revue: # en juin\n  date: 2026-11-21\n  par: Jeanne Martin\n  empreinte: v1-sha256-00\nnotes_internes: x\n',
    ],
    [
      'over an empty value',
      'revue:\nnotes_internes: x\n',
      'revue:\n  date: 2026-11-21\n  par: Jeanne Martin\n  empreinte: v1-sha256-00\nnotes_internes: x\n',
    ],
    [
      'key by key over a map, the rest kept',
      'revue: # comité\n  x_salle: B2\n  par: "P. Friand" # présent\n  empreinte: old\n',
      'revue: # comité\n  date: 2026-11-21\n  x_salle: B2\n  par: Jeanne Martin # présent\n  empreinte: v1-sha256-00\n',
    ],
    [
      'in a map between brackets',
      'revue: { par: X, date: 2020-01-01, }\n',
      'revue: { par: Jeanne Martin, date: 2026-11-21, empreinte: v1-sha256-00, }\n',
    ],
    [
      'in a file between brackets',
      '{ nom: Paie, notes_internes: x }',
      '{ nom: Paie, revue: { date: 2026-11-21, par: Jeanne Martin, empreinte: v1-sha256-00 }, notes_internes: x }',
    ],
  ])('%s', (_, text, expected) => {
    expect(set(text)).toBe(expected);
  });

  it('puts in quotes what would read as something else', () => {
    for (const text of [
      'a: b',
      'x #1',
      "l'été",
      '- a',
      '',
      ' x',
      'null',
      '[a',
      'deux\nlignes',
      '"',
      '@x',
      'a,b',
      '{',
      'é : è',
      'fin:',
      '\u2028',
    ]) {
      expect(read(set('nom: Paie\n', text, 'service'))).toMatchObject({ service: text === '' ? null : text });
      expect(read(set('{ nom: Paie }\n', text, 'service'))).toMatchObject({
        service: text === '' ? null : text,
      });
    }
  });

  it('says what it was told and nothing else, in any fiche however it is written', () => {
    const values = fc.oneof(
      fc.constant(REVIEW),
      fc.string({ minLength: 1, unit: 'grapheme' }).filter((one) => !/[\p{Cc}\ufffd]/u.test(one)),
      fc.constant([{ categorie: 'identite', description: 'nom, prénoms' }, 'adresse']),
    );
    const drawn = fc.tuple(fc.integer(), fc.constantFrom(...keys), values, fc.constantFrom('\n', '\r\n'));
    fc.assert(
      fc.property(drawn, ([seed, key, value, lineEnd]) => {
        const dice = random(seed);
        const text = writeYaml(dice.pick(start().fiches).fiche, dice).replaceAll('\n', lineEnd);
        const before = read(text);
        const after = set(text, value as Written, key);
        if (!isTreeMap(before)) throw new Error('a fiche is a map');
        const merged = isTreeMap(before[key]) && !Array.isArray(value) && typeof value === 'object';
        expect(read(after)).toEqual({
          ...before,
          [key]: merged ? { ...(before[key] as object), ...value } : value,
        });
        expect(after.replaceAll('\r\n', '').includes('\n')).toBe(lineEnd === '\n');
        if (key in before) return;
        // Nothing of the file went: what was added aside, it is the same text.
        const [edit] = setKey(readDocument('f.yaml', text), [key], value as Written, order);
        expect(text.slice(0, edit!.start) + text.slice(edit!.end)).toBe(text);
      }),
      { seed: 7, numRuns: 400 },
    );
  });
});
