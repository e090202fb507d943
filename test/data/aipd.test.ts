import { expect, test } from 'vitest';
import { criteresAipd, motsTypesRequis, typesExemptes, typesRequis } from '../../src/data/aipd.ts';

test('14 types requis, 12 dispensés, 9 critères', () => {
  expect(typesRequis.entrees).toHaveLength(14);
  expect(typesExemptes.entrees).toHaveLength(12);
  expect(criteresAipd.entrees).toHaveLength(9);
});

test('chaque type de la liste de la CNIL réunit au moins deux critères', () => {
  for (const type of typesRequis.entrees) expect(new Set(type.criteres).size, type.id).toBeGreaterThan(1);
});

test('les mots sont une aide de l’outil, la liste des dispenses n’a pas été lue à la source', () => {
  expect(new Set(motsTypesRequis.entrees.map((mots) => mots.fiabilite))).toEqual(new Set(['outil']));
  expect(typesExemptes.entrees.filter((type) => type.fiabilite === 'lu')).toEqual([]);
});

test('les conditions des dispenses', () => {
  const conditions = Object.fromEntries(typesExemptes.entrees.map((type) => [type.id, type.conditions]));
  expect(conditions['rh-moins-250']).toEqual({ effectifMaxExclu: 250, profilage: false });
  expect(conditions['acces-horaires']).toEqual({ biometrie: false, donneesSensibles: false });
});
