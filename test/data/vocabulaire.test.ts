import { expect, test } from 'vitest';
import {
  basesLegales,
  categoriesSensibles,
  conditionsArt9,
  droitsParBase,
  garanties,
} from '../../src/data/vocabulaire.ts';

test('les six bases légales et les dix conditions de l’article 9', () => {
  expect(basesLegales.map((base) => base.article)).toEqual(
    ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => `6(1)(${letter})`),
  );
  expect(conditionsArt9.map((condition) => condition.id)).toEqual(
    [...'abcdefghij'].map((letter) => `art9-2-${letter}`),
  );
});

test('ni les données pénales ni le NIR ne relèvent de l’article 9', () => {
  const autres = categoriesSensibles.filter((categorie) => !categorie.art9);
  expect(autres.map((categorie) => categorie.id)).toEqual(['penales', 'nir']);
});

test('chaque base a sa ligne de droits ; portabilité : consentement et contrat seuls (art. 20(1))', () => {
  expect(droitsParBase.map((ligne) => ligne.id)).toEqual(basesLegales.map((base) => base.id));
  const portables = droitsParBase.filter((ligne) => ligne.portabilite === 'oui');
  expect(portables.map((ligne) => ligne.id)).toEqual(['consentement', 'contrat']);
});

test('la validité d’une garantie est ordonnée, et une garantie finie dit pourquoi', () => {
  for (const { valableDu, valableJusquAu, fin } of garanties) {
    if (valableJusquAu === undefined) continue;
    expect(valableDu && valableDu < valableJusquAu).toBe(true);
    expect(fin).toBeTruthy();
  }
});

test('l’article 49 : les dérogations fermées aux autorités publiques (49(3))', () => {
  const fermees = garanties.filter((garantie) => garantie.interditAutoritePublique);
  expect(fermees.map((garantie) => garantie.id)).toEqual([
    'derogation-49-a',
    'derogation-49-b',
    'derogation-49-c',
    'derogation-49-imperieux',
  ]);
  expect(garanties.filter((garantie) => garantie.evaluationDansRegistre)).toHaveLength(1);
});
