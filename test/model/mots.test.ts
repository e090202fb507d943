import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lexique, mots } from '../../src/model/lexique.ts';
import { plier } from '../../src/model/pliage.ts';

const LETTRES = [
  ..."abeimnsx AEIXé’'-,.;:()12 ",
  'É',
  'œ',
  'ß',
  'ª',
  'ʼ',
  '\u0301',
  '\u00a0',
  '\u202f',
  '𐐀',
  '😀',
  '\ud801',
  '\udc00',
  'ans',
  'paie',
];
const texte = fc.array(fc.constantFrom(...LETTRES), { maxLength: 30 }).map((lettres) => lettres.join(''));

describe('plier', () => {
  it('plie de même une lettre de France, seule ou parmi des signes rares', () => {
    const lettres = Array.from({ length: 0x2040 }, (_, code) => String.fromCharCode(code));
    const usuelles = lettres.filter((lettre) => /[ -~\u00a0-\u017f‘’–—…\u202f]/.test(lettre));
    const autres = usuelles.filter((lettre) => plier(`☃x${lettre}x`) !== `☃${plier(`x${lettre}x`)}`);
    expect(autres).toEqual([]);
  });
});

describe('mots', () => {
  it('coupe où finissent lettres, marques et chiffres, quoi qui ait été lu avant', () => {
    fc.assert(
      fc.property(texte, (ecrit) => {
        const lus = mots(ecrit).map(({ debut, fin }) => ecrit.slice(debut, fin));
        expect(lus).toEqual(ecrit.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
      }),
    );
  });

  it('connaît chaque caractère comme Unicode', () => {
    const meconnus = [];
    for (let code = 0; code < 0xd800; code++) {
      const lettre = String.fromCharCode(code);
      const [mot] = mots(lettre);
      const coupe = (mot !== undefined) !== /[\p{L}\p{M}\p{N}]/u.test(lettre);
      if (coupe || (mot?.majuscule ?? false) !== /\p{Lu}/u.test(lettre)) meconnus.push(lettre);
    }
    expect(meconnus).toEqual([]);
  });

  it('dit ce qui est une majuscule', () => {
    const majuscules = mots('Une École, 2 agents et l’ADN').filter(({ majuscule }) => majuscule);
    expect(majuscules.map(({ mot }) => mot)).toEqual(['une', 'ecole', 'adn']);
  });
});

describe('evoques', () => {
  const mutuelle = lexique(
    () => ({ paie: 'paie, bulletin de paie', sante: 'santé, arrêt maladie', absence: 'arrêt' }),
    { sauf: 'paie des stagiaires' },
  );
  const phrase = fc
    .array(
      fc.constantFrom(
        'bulletin',
        'de',
        'paie',
        'aucune',
        'santé',
        'arrêt',
        'maladie',
        'des',
        'stagiaires',
        ',',
        '.',
      ),
    )
    .map((suite) => suite.join(' '));

  it('nomme tout ce qui se trouve dans un texte, ou dans un morceau', () => {
    fc.assert(
      fc.property(phrase, (ecrit) => {
        const evoquees = mutuelle.evoques(ecrit);
        for (const morceau of [ecrit, ...ecrit.split(' . ')]) {
          for (const { cle } of mutuelle.chercher(morceau)) expect(evoquees).toContain(cle);
        }
      }),
    );
  });
});
