import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { numeroDe } from '../../src/model/entame.ts';
import { indexer } from '../../src/model/index-des-listes.ts';
import { mots } from '../../src/model/mots.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** As in a bundle that holds an index. */
function bundled(index: string) {
  vi.stubGlobal('REGISTRE_LISTES', index);
  vi.resetModules();
}

type Liste = { readonly un: string; readonly autre: string; readonly sauf: string };

/** The same lexicons made again, as the second build does; what they find in a text. */
async function lexiques(listes: readonly Liste[]) {
  const { indexDesListes, lexique } = await import('../../src/model/lexique.ts');
  const tous = listes.map(({ sauf, ...entrees }) => lexique(() => entrees, { sauf }));
  return {
    indexDesListes,
    trouver: (texte: string) => tous.map((un) => [un.evoques(texte), un.chercher(texte)]),
  };
}

const EXPRESSIONS = [
  ...['santé', 'sante mentale', 'Sang', 'œuvre', 'oeuvres', 'état-civil', 'éta*', 'sant*', 'n°', 'l’état'],
  ...['CGT', 'x', '', ' dossier', 'dossiers de santé', 'dos', 'doss*', 'salariées', 'directeur', 'bureaux'],
];
const expressions = fc
  .array(fc.constantFrom(...EXPRESSIONS), { maxLength: 8 })
  .map((toutes) => toutes.join(',\n '));
const liste = fc.record({ un: expressions, autre: expressions, sauf: expressions });
const texte = fc
  .array(fc.constantFrom('Dossier', 'de santé', 'mentale', 'directrice', 'bureau', 'l’état', 'sang', ', x'))
  .map((toutes) => toutes.join(' '));

it('finds by its index what numbering the lists finds', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(liste, { maxLength: 40 }), fc.array(texte), async (listes, textes) => {
      vi.unstubAllGlobals();
      vi.resetModules();
      const { indexDesListes, trouver } = await lexiques(listes);
      bundled(indexDesListes());
      const indexes = await lexiques(listes);
      for (const un of textes) expect(indexes.trouver(un)).toEqual(trouver(un));
    }),
    { numRuns: 25 },
  );
});

it('knows the lists of all rules', async () => {
  await import('../../src/rules/index.ts');
  const { indexDesListes } = await import('../../src/model/lexique.ts');
  expect(indexDesListes().charCodeAt(0)).toBeGreaterThan(60);
});

it('numbers a list that is not the one it knows', async () => {
  bundled(indexer(['santé, sang']));
  const { debutsDe, peutTrouver } = await import('../../src/model/index-des-listes.ts');
  const dossier = numeroDe('dossier', 0);
  for (const liste of [0, 1]) expect(debutsDe(liste, ['santé, sang, dossier'])(dossier)).toEqual([13]);
  expect(peutTrouver(1, mots('dossier'))).toBe(true);
});
