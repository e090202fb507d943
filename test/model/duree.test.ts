import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparerDurees,
  type Duree,
  direDuree,
  dureeBienEcrite,
  estNulle,
  lireDuree,
} from '../../src/model/duree.ts';

const durees = fc
  .record({ mois: fc.integer({ min: 0, max: 1200 }), heures: fc.integer({ min: 0, max: 24_000 }) })
  .filter((duree) => !estNulle(duree));

const lue = (texte: string): Duree => {
  const lecture = lireDuree(texte);
  if (lecture.forme !== 'chiffree') throw new Error(`« ${texte} » does not read as a length of time`);
  return lecture.duree;
};

describe('a duration', () => {
  it('said in words reads as itself', () => {
    fc.assert(
      fc.property(durees, (duree) => {
        expect(lue(direDuree(duree))).toEqual(duree);
      }),
    );
  });

  it('counts the same in months and in years, in days and in weeks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), (n) => {
        expect(comparerDurees(lue(`${12 * n} mois`), lue(`${n} ans`))).toBe(0);
        expect(comparerDurees(lue(`${7 * n} jours`), lue(`${n} semaines`))).toBe(0);
      }),
    );
  });

  it('of thirty days is neither more nor less than a month; of thirty-two, more', () => {
    expect(comparerDurees(lue('30 jours'), lue('1 mois'))).toBeUndefined();
    expect(comparerDurees(lue('32 jours'), lue('1 mois'))).toBe(1);
  });

  it.each([
    ['trente jours', { mois: 0, heures: 720 }],
    ['dix-huit mois', { mois: 18, heures: 0 }],
    ['un an et demi', { mois: 18, heures: 0 }],
    ['cinq (5) ans', { mois: 60, heures: 0 }],
    ['P1Y6M', { mois: 18, heures: 0 }],
    ['Durée maximale de conservation : 3 mois.', { mois: 3, heures: 0 }],
    ['durée légale de 10 ans (C. com. L123-22)', { mois: 120, heures: 0 }],
    ['conservées pendant un trimestre', { mois: 3, heures: 0 }],
  ])('%s', (texte, duree) => expect(lue(texte)).toEqual(duree));

  it.each([
    ['5 ans', false],
    ['5 ans après le départ', true],
    ['10 ans (C. com. L123-22) à compter de la clôture', true],
    ['30 jours glissants', true],
    ['Jusqu’à 10 ans (obligations légales)', false],
  ])('%s: starting point %s', (texte, depart) => expect(lireDuree(texte)).toMatchObject({ depart }));

  it.each(['Jusqu’à 10 ans', '6 mois maximum', 'durée maximale de 5 ans'])('%s is a most', (texte) =>
    expect(lireDuree(texte)).toMatchObject({ plafond: true }),
  );

  it.each([
    'P',
    'PT',
    '5',
    'durée du contrat',
    '3 à 5 ans',
    'au moins 5 ans',
    'année scolaire',
    '12345678 ans',
  ])('%s has no reading', (texte) => expect(lireDuree(texte).forme).toBe('illisible'));

  it('is read in bounded time whatever the text', () => {
    const debut = performance.now();
    for (const texte of [
      'a'.repeat(200_000),
      'un-'.repeat(50_000),
      'jusqu’à '.repeat(30_000),
      '1 an '.repeat(40_000),
    ]) {
      lireDuree(texte);
    }
    expect(performance.now() - debut).toBeLessThan(1000);
  });
});

describe('une durée mieux écrite', () => {
  it.each([
    ['5 années', '5 ans'],
    ['Un an et demi', '1 an 6 mois'],
    ['10 j', '10 jours'],
    ['2 trimestres', '6 mois'],
    ['deux semaines, trois jours', '2 semaines 3 jours'],
  ])('« %s » → « %s »', (texte, mieux) => expect(dureeBienEcrite(texte)).toBe(mieux));

  it.each([
    '5 ans',
    '60 mois',
    '1 an 6 mois',
    '1 an et 6 mois',
    '5\u00a0ans',
    'P5Y',
    '5 ans maximum',
    'environ 5 ans',
    '5 ans renouvelables',
    '5 (cinq) ans',
    '2,5 jours',
    '0 jour',
    'durée du contrat',
  ])('« %s » est laissée telle quelle', (texte) => expect(dureeBienEcrite(texte)).toBeUndefined());
});
