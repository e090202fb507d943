import { expect, test } from 'vitest';
import { typesExemptes, typesRequis } from '../../src/data/aipd.ts';
import { catalogue } from '../../src/data/catalogue.ts';
import { reperesDuree } from '../../src/data/durees.ts';
import { adequations } from '../../src/data/pays.ts';

test('chaque code de source cité par une entrée est décrit au catalogue', () => {
  const cites = {
    durees: reperesDuree.entrees,
    pays: adequations.entrees,
    aipd: [...typesRequis.entrees, ...typesExemptes.entrees],
  };
  for (const [id, entrees] of Object.entries(cites)) {
    const decrits = new Set(catalogue.find((un) => un.id === id)?.sources.map((une) => une.code));
    const codes = entrees.flatMap((entree) => entree.sources);
    expect(codes.filter((code) => !decrits.has(code))).toEqual([]);
  }
});

test('le compte des entrées est celui des listes et des fiabilités', () => {
  for (const un of catalogue) {
    const somme = (nombres: readonly number[]) => nombres.reduce((a, b) => a + b, 0);
    expect(somme(un.listes.map((liste) => liste.entrees)), un.id).toBe(un.entrees);
    expect(somme(Object.values(un.fiabilites)), un.id).toBe(un.entrees);
  }
});
