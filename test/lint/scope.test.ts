import { describe, expect, it } from 'vitest';
import { touchedBy } from '../../src/lint/scope.ts';
import { readDocument } from '../../src/source/document.ts';

const BASE = `version: 1
organisme: { nom: Atelier du Val, ville: Tours }
dpo: { courriel: dpo@val.example, societe: cabinet }
acteurs:
  cabinet: { nom: Cabinet Loire }
  osiris: { nom: Osiris, dpo: { societe: cabinet } }
  artemis: { nom: Artemis, certifications: [hds, iso-27001] }
services:
  paie: { nom: Service paie }
socles:
  si:
    - { type: sauvegarde, description: chaque nuit }
    - { type: controle-acces, description: comptes nominatifs }
`;

function touched(before: string, after: string) {
  const ids = touchedBy(readDocument('registre.yaml', before), readDocument('registre.yaml', after));
  return ids === 'tout' ? ids : [...ids].sort();
}

describe('what a change of registre.yaml puts in question', () => {
  it.each([
    ['a comment', BASE.replace('services:', '# les services\nservices:')],
    [
      'the order of keys',
      BASE.replace('{ nom: Atelier du Val, ville: Tours }', '{ ville: Tours, nom: Atelier du Val }'),
    ],
    [
      'the layout',
      BASE.replace('{ nom: Service paie }', '\n    nom: "Service paie"').replaceAll('\n', '\r\n'),
    ],
  ])('nothing: %s', (_, after) => expect(touched(BASE, after)).toEqual([]));

  it.each([
    ['an actor', BASE.replace('nom: Artemis', 'nom: Artémis'), ['artemis']],
    ['an actor that others cite', BASE.replace('Cabinet Loire', 'Cabinet Cher'), ['cabinet', 'osiris']],
    ['an actor removed', BASE.replace(/ {2}artemis.*\n/, ''), ['artemis']],
    ['an actor renamed', BASE.replace('artemis:', 'artemide:'), ['artemide', 'artemis']],
    ['a service', BASE.replace('Service paie', 'Pôle paie'), ['paie']],
    ['all the services removed', BASE.replace(/services:\n.*\n/, ''), ['paie']],
    ['a set of measures, in another order', BASE.replace(/( {4}- .*\n)( {4}- .*\n)/, '$2$1'), ['si']],
  ])('the fiches that cite %s', (_, after, ids) => {
    expect(touched(BASE, after)).toEqual(ids);
    expect(touched(after, BASE)).toEqual(ids);
  });

  it.each([
    ['the organisation', BASE.replace('ville: Tours', 'ville: Blois')],
    ['the DPO', BASE.replace('dpo@val', 'rgpd@val')],
    ['a local vocabulary', `${BASE}vocabulaire: { personnes: { usagers: Usagers } }\n`],
    ['a list of actors that is no map', BASE.replace(/acteurs:\n( {2}.*\n){3}/, 'acteurs: [cabinet]\n')],
    ['a file that cannot be read', `${BASE}"\n`],
    ['an unresolved conflict', `${BASE}<<<<<<< HEAD\n`],
  ])('everything: %s', (_, after) => {
    expect(touched(BASE, after)).toBe('tout');
    expect(touched(after, BASE)).toBe('tout');
  });
});
