import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { numeroter } from '../../src/model/debuts.ts';
import { ENTAMES, numeroDe } from '../../src/model/entame.ts';
import { indexer } from '../../src/model/index-des-listes.ts';
import { mots } from '../../src/model/mots.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** As in a bundle, which holds the index of its lists. */
async function bundled(listes: readonly string[]) {
  vi.stubGlobal('REGISTRE_LISTES', indexer(listes));
  vi.resetModules();
  return import('../../src/model/index-des-listes.ts');
}

const NUMEROS = Array.from({ length: ENTAMES }, (_, numero) => numero);
const expression = fc.constantFrom(
  ...[
    'santé',
    'sante mentale',
    'Sang',
    'œuvre',
    'oeuvres',
    'état-civil',
    'éta*',
    'n°',
    'CGT',
    'x',
    '',
    ' dossier',
  ],
);
const liste = fc.array(expression, { maxLength: 12 }).map((expressions) => expressions.join(',\n '));

it('finds in each list what numbering it would find, and calls for it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(liste, { minLength: 1, maxLength: 70 }), expression, async (listes, mot) => {
      const { debutsDe, peutTrouver } = await bundled(listes);
      const suite = mots(mot);
      for (const [rang, texte] of listes.entries()) {
        const [attendus, trouves] = [numeroter(texte), debutsDe(rang, texte)];
        expect(NUMEROS.map(trouves)).toEqual(NUMEROS.map(attendus));
        const appelee = suite.some(({ mot: un }) => attendus(numeroDe(un, 0)).length > 0);
        expect(peutTrouver(rang, suite)).toBe(appelee);
      }
    }),
    { numRuns: 15 },
  );
});

it('knows the lists of all rules', async () => {
  await import('../../src/rules/index.ts');
  const { indexDesListes } = await import('../../src/model/lexique.ts');
  expect(indexDesListes().charCodeAt(0)).toBeGreaterThan(60);
});

it('numbers a list that is not the one it knows', async () => {
  const { debutsDe, peutTrouver } = await bundled(['santé, sang']);
  const autre = 'santé, sang, dossier';
  const dossier = numeroDe('dossier', 0);
  expect(debutsDe(0, autre)(dossier)).toEqual([13]);
  expect(debutsDe(1, autre)(dossier)).toEqual([13]);
  expect(peutTrouver(1, mots('dossier'))).toBe(true);
});
