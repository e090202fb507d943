import { expect, test } from 'vitest';
import { criteresAipd, motsTypesRequis, typesExemptes, typesRequis } from '../../src/data/aipd.ts';

test('14 types requis, 12 dispensés, 9 critères', () => {
  expect(typesRequis).toHaveLength(14);
  expect(typesExemptes).toHaveLength(12);
  expect(criteresAipd).toHaveLength(9);
});

test('chaque type de la liste de la CNIL réunit au moins deux critères', () => {
  for (const type of typesRequis) expect(new Set(type.criteres).size, type.id).toBeGreaterThan(1);
});

test('les mots sont une aide de l’outil, la liste des dispenses n’a pas été lue à la source', () => {
  expect(new Set(motsTypesRequis.map((mots) => mots.fiabilite))).toEqual(new Set(['outil']));
  expect(typesExemptes.filter((type) => type.fiabilite === 'lu')).toEqual([]);
});

test('les conditions des dispenses', () => {
  const conditions = Object.fromEntries(typesExemptes.map((type) => [type.id, type.conditions]));
  expect(conditions['rh-moins-250']).toEqual({ effectifMaxExclu: 250, profilage: false });
  expect(conditions['acces-horaires']).toEqual({ biometrie: false, donneesSensibles: false });
});
