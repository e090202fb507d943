import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { contientCarte, contientNir } from '../../src/rules/fuites/numeros.ts';
import { rules } from '../../src/rules/index.ts';
import { lintExample } from './exemple.ts';

const found = (id: string, fiche: object, registre?: string) => {
  const rule = rules.find((candidate) => candidate.id === id)!;
  const example =
    registre === undefined ? { fiche: stringify(fiche) } : { fiche: stringify(fiche), registre };
  return lintExample(rule, example).filter((one) => one.rule === id);
};
const precisions = (texte: string) => ({ personnes: [{ categorie: 'usagers', precisions: texte }] });

describe('a number is one by its key', () => {
  const NIR = '184127695108981';
  it('a social security number with any digit of its key changed is another number', () => {
    expect(contientNir(NIR)).toBe(true);
    for (let cle = 0; cle < 100; cle++) {
      const essai = NIR.slice(0, 13) + String(cle).padStart(2, '0');
      expect(contientNir(essai), essai).toBe(essai === NIR);
    }
  });

  it.each(['155062A93402131', '248092B95100601', '2 92 03 37 964 112 38'])('%s', (nir) => {
    expect(contientNir(`n° ${nir}.`)).toBe(true);
  });

  it('a longer number that holds one is not one', () => {
    expect(contientNir(`9${NIR}`)).toBe(false);
    expect(contientNir(`${NIR}0`)).toBe(false);
    expect(contientCarte('41111111111111110')).toBe(false);
  });

  it('a SIRET, which passes the same check as a card, is no card', () => {
    expect(contientCarte('38999900100024')).toBe(false);
    expect(contientCarte('5555 5555 5555 4444')).toBe(true);
  });
});

describe('what a finding says', () => {
  it.each([
    ['fuite-nir', 'ex. 1 84 12 76 951 089 81', '951'],
    ['fuite-telephone', 'déléguée : 06 39 98 12 34', '39 98'],
    ['fuite-secret-securite', 'dossiers protégés (mot de passe : Soleil2024!)', 'Soleil'],
  ])('%s does not repeat what must not circulate', (id, texte, secret) => {
    const [finding] = found(id, precisions(texte));
    expect(finding).toBeDefined();
    expect(`${finding!.message} ${finding!.repair} ${finding!.identity}`).not.toContain(secret);
  });
});

describe('where an address or a number is at its place', () => {
  it('contacts, and where rights are exercised', () => {
    const fiche = {
      responsable_operationnel: {
        nom: 'Lambert',
        courriel: 'sophie.lambert@atelier.example',
        telephone: '06 39 98 12 34',
      },
      droits: { exercice: 'sophie.lambert@atelier.example, 06 39 98 12 34' },
    };
    expect(found('fuite-courriel-personne', fiche)).toEqual([]);
    expect(found('fuite-telephone', fiche)).toEqual([]);
  });

  it('those that registre.yaml gives for the organisation', () => {
    const registre =
      'organisme: { nom: Atelier du Val, telephone: "+33 2 61 91 00 10", courriel: sophie.lambert@atelier.example }';
    const texte = 'salariés (questions au 02 61 91 00 10 ou à Sophie.Lambert@atelier.example)';
    expect(found('fuite-telephone', precisions(texte), registre)).toEqual([]);
    expect(found('fuite-courriel-personne', precisions(texte), registre)).toEqual([]);
  });
});

it('an internal note is read for numbers and secrets, and for nothing else', () => {
  const note = 'vu avec Mme Lambert, sophie.lambert@atelier.example ; mot de passe : Soleil2024!';
  expect(found('fuite-secret-securite', { notes_internes: note })).toHaveLength(1);
  expect(found('fuite-nom-client', { notes_internes: note })).toEqual([]);
  expect(found('fuite-courriel-personne', { notes_internes: note })).toEqual([]);
});
