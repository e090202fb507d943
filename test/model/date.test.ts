import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ajouterMois, lireDate, moisEntre } from '../../src/model/date.ts';

/** Days that exist, as AAAA-MM-JJ. */
const jours = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const francais = (iso: string) => iso.split('-').reverse().join('/');

describe('a date', () => {
  it('written AAAA-MM-JJ reads as itself', () => {
    fc.assert(
      fc.property(jours, (iso) => {
        expect(lireDate(iso)).toEqual({ forme: 'iso', iso, texte: iso });
      }),
    );
  });

  it('written JJ/MM/AAAA has one reading past the twelfth, two before, unless they are the same', () => {
    fc.assert(
      fc.property(jours, (iso) => {
        const [annee, mois, jour] = iso.split('-') as [string, string, string];
        const lue = lireDate(francais(iso));
        const uneLecture = Number(jour) > 12 || jour === mois;
        expect(lue).toMatchObject(
          uneLecture
            ? { forme: 'lisible', iso }
            : { forme: 'ambigue', lectures: [iso, `${annee}-${jour}-${mois}`] },
        );
      }),
    );
  });

  it.each([
    ['1er mai 2018', '2018-05-01'],
    ['lundi 3 août 2020', '2020-08-03'],
    ['26-mai-2018', '2018-05-26'],
    ['2018-5-6', '2018-05-06'],
    ['2018-05-26T00:00:00.000Z', '2018-05-26'],
    ['26 / 05 / 2018', '2018-05-26'],
    ['15/04/98', '1998-04-15'],
  ])('%s', (texte, iso) => {
    expect(lireDate(texte)).toMatchObject({ forme: 'lisible', iso });
  });

  it('with a year of two figures can be read from both ends', () => {
    expect(lireDate('26/05/18')).toMatchObject({ forme: 'ambigue', lectures: ['2018-05-26', '2026-05-18'] });
  });

  it.each([
    '2023-02-29',
    '31/04/2020',
    'mai 2018',
    '05/2018',
    '2018',
    'hier',
    '00/00/0000',
    '2018-05-26T23:00:00Z',
  ])('%s has no reading', (texte) => expect(lireDate(texte).forme).toBe('illisible'));
});

describe('months', () => {
  it('added are months elapsed', () => {
    fc.assert(
      fc.property(jours, fc.integer({ min: 0, max: 600 }), (iso, mois) => {
        expect(moisEntre(iso, ajouterMois(iso, mois))).toBe(mois);
      }),
    );
  });

  it('elapse on their last day, not the day before', () => {
    expect(moisEntre('2025-11-21', '2026-11-20')).toBe(11);
    expect(moisEntre('2025-11-21', '2026-11-21')).toBe(12);
    expect(ajouterMois('2024-01-31', 1)).toBe('2024-02-29');
  });
});
