import { expect, it } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { layered, lintExample } from '../rules/exemple.ts';
import { corriger, FICHE } from './registre.ts';

const ligne = (text: string) => `${FICHE}${text}\n`;
const derniere = (text: string) => text.slice(FICHE.length);

it.each([
  ['a date in words', 'date_debut: 1er juin 2018', 'date_debut: 2018-06-01'],
  ['a date with its comment', 'date_debut: 26/05/2018  # relu', 'date_debut: 2018-05-26  # relu'],
  ['a date between quotes', "date_debut: '26/05/2018'", "date_debut: '2018-05-26'"],
  ['a date in a block', 'date_debut: >-\n  26/05/2018', 'date_debut: 2018-05-26'],
  [
    'a date between braces',
    'formalites: [{ date: 26 mai 2018, type: avis-cnil }]',
    'formalites: [{ date: 2018-05-26, type: avis-cnil }]',
  ],
  ['a state', 'formalites: NÉANT', 'formalites: aucun'],
  ['a state in brackets', 'formalites: [Aucune] # vu', 'formalites: aucun # vu'],
  ['a state behind a dash', 'formalites:\n  - Néant # vu', 'formalites: aucun # vu'],
  ['the case of a value', 'formalites: [{ type: Avis CNIL }]', 'formalites: [{ type: avis-cnil }]'],
  ['the accents of a key', 'Formalités: aucun', 'formalites: aucun'],
  ['a no-break space behind a key', 'formalites\u00a0: aucun', 'formalites: aucun'],
  [
    'a comment that accepts nothing',
    'formalites: aucun # registre: ignorer duree-vague — vieux',
    'formalites: aucun',
  ],
  [
    'a line that accepts nothing',
    '# registre: ignorer duree-vague — vieux\nformalites: aucun',
    'formalites: aucun',
  ],
])('mends %s', (_, before, after) => {
  const { fiche, changed } = corriger(ligne(before));
  expect(derniere(fiche)).toBe(`${after}\n`);
  expect(changed).toMatchObject([{ corrections: 1 }]);
});

it.each([
  ['an ambiguous date', 'date_debut: 05/06/2018'],
  ['a state that a comment explains inside its list', 'formalites:\n  # vu en 2020\n  - Néant'],
  [
    'a value one letter from two',
    'formalites: [{ type: avi-cni }]\ndecision_automatisee: { base: art22-2-x }',
  ],
  ['a comment that follows a #', 'droits: { exercice: mail }\ninformation: Affichage #registre: ignorer x'],
  ['a key whose other spelling is there', 'formalites: aucun\nFormalités: aucun'],
  ['a text on two lines', 'information: Affichage : hall\n\n  et site'],
  ['a key put after another', 'information: support: affichage'],
])('leaves %s to a person', (_, before) => {
  expect(derniere(corriger(ligne(before), 'safe').fiche)).toBe(`${before}\n`);
});

it.each([
  ['a key', 'formalite: aucun', 'formalites: aucun'],
  ['an English key', 'purposes: [Payer]', 'finalites: [Payer]'],
  ['a value', 'formalites: [{ type: avi-cnil }]', 'formalites: [{ type: avis-cnil }]'],
  ['a text cut by a #', 'information: Affichage #3', 'information: "Affichage #3"'],
  [
    'a text cut by commas',
    'information: { support: a, b, c, lien: d }',
    'information: { support: "a, b, c", lien: d }',
  ],
])('guesses only when told to: %s', (_, before, after) => {
  expect(derniere(corriger(ligne(before), 'safe').fiche)).toBe(`${before}\n`);
  expect(derniere(corriger(ligne(before), 'unsafe').fiche)).toBe(`${after}\n`);
});

it('quotes every text that YAML took for a key, then mends what could not be read before', () => {
  const fiche =
    'qualite: Responsable\nreference: T-001\nnom: Enquête : satisfaction\nservice: Pôle : qualité # ici\n';
  expect(corriger(fiche).fiche).toBe(
    'qualite: responsable\nreference: T-001\nnom: "Enquête : satisfaction"\nservice: "Pôle : qualité" # ici\n',
  );
});

it('gives a bare duration its key', () => {
  const { fiche } = corriger(ligne('conservation: cinq ans, renouvelables'));
  expect(derniere(fiche)).toBe('conservation: { duree: "cinq ans, renouvelables" }\n');
});

it('gives a duration in a block its key', () => {
  const { fiche } = corriger(ligne('donnees:\n  - conservation: |\n      5 ans\n    categorie: identite'));
  expect(derniere(fiche)).toBe('donnees:\n  - conservation: { duree: 5 ans }\n    categorie: identite\n');
});

it('keeps the byte order mark and the line ends, and mends registre.yaml too', () => {
  const registre = '\uFEFFversion: 1\r\norganisme: { nom: A, effectif: 1 200 }\r\ndpo: Aucun\r\n';
  expect(corriger(FICHE, 'safe', registre).registre).toBe(
    '\uFEFFversion: 1\r\norganisme: { nom: A, effectif: 1200 }\r\ndpo: aucun\r\n',
  );
});

it('leaves what a comment accepts', () => {
  const text = 'date_debut: 26/05/2018 # registre: ignorer date-non-iso — copie de l’acte';
  expect(derniere(corriger(ligne(text), 'unsafe').fiche)).toBe(`${text}\n`);
});

const corrigeables = rules.filter(({ fix }) => fix !== undefined);

it.each(corrigeables.map((rule) => [rule.id, rule] as const))(
  '%s: applied, the fix of its example silences it',
  (_, rule) => {
    const offered = lintExample(rule, rule.examples.bad).filter(({ fix }) => fix !== undefined);
    const { fiche, registre } = layered(rule.examples.bad, 'responsable');
    const fixed = corriger(fiche, 'unsafe', registre);
    const left = fixed.result.findings.filter((finding) => finding.rule === rule.id);
    if (offered.length > 0) expect(left).toEqual([]);
  },
);
