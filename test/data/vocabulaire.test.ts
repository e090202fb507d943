import { expect, test } from 'vitest';
import {
  basesLegales,
  categoriesSensibles,
  conditionsArt9,
  droitsParBase,
  garanties,
} from '../../src/data/vocabulaire.ts';

test('les six bases légales et les dix conditions de l’article 9', () => {
  expect(basesLegales.entrees.map((base) => base.article)).toEqual(
    ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => `6(1)(${letter})`),
  );
  expect(conditionsArt9.entrees.map((condition) => condition.id)).toEqual(
    [...'abcdefghij'].map((letter) => `art9-2-${letter}`),
  );
});

test('ni les données pénales ni le NIR ne relèvent de l’article 9', () => {
  const autres = categoriesSensibles.entrees.filter((categorie) => !categorie.art9);
  expect(autres.map((categorie) => categorie.id)).toEqual(['penales', 'nir']);
});

test('chaque base a sa ligne de droits ; portabilité : consentement et contrat seuls (art. 20(1))', () => {
  expect(droitsParBase.entrees.map((ligne) => ligne.id)).toEqual(basesLegales.entrees.map((base) => base.id));
  const portables = droitsParBase.entrees.filter((ligne) => ligne.portabilite === 'oui');
  expect(portables.map((ligne) => ligne.id)).toEqual(['consentement', 'contrat']);
});

test('la validité d’une garantie est ordonnée, et une garantie finie dit pourquoi', () => {
  for (const { valableDu, valableJusquAu, fin } of garanties.entrees) {
    if (valableJusquAu === undefined) continue;
    expect(valableDu && valableDu < valableJusquAu).toBe(true);
    expect(fin).toBeTruthy();
  }
});

test('l’article 49 : les dérogations fermées aux autorités publiques (49(3))', () => {
  const fermees = garanties.entrees.filter((garantie) => garantie.interditAutoritePublique);
  expect(fermees.map((garantie) => garantie.id)).toEqual([
    'derogation-49-a',
    'derogation-49-b',
    'derogation-49-c',
    'derogation-49-imperieux',
  ]);
  expect(garanties.entrees.filter((garantie) => garantie.evaluationDansRegistre)).toHaveLength(1);
});
