import { describe, expect, it } from 'vitest';
import type { Example } from '../../src/lint/rule.ts';
import { rules } from '../../src/rules/index.ts';
import { lintExample } from './exemple.ts';

function dits(id: string, example: Example) {
  const rule = rules.find((candidate) => candidate.id === id)!;
  return lintExample(rule, example).filter((finding) => finding.rule === id);
}
const places = (id: string, example: Example) =>
  dits(id, example).map(({ file, pointer }) => `${file}#${pointer}`);

const FICHE = 'traitements/fiche-1.yaml';
const ACTEURS =
  'acteurs: { paieclair: { nom: PaieClair, courriel: rgpd@paieclair.example }, mairie-amboise: { nom: Mairie d’Amboise';

describe('a client', () => {
  it('may be the bare identifier of a shared actor', () => {
    const fiche = 'clients: [mairie-amboise]';
    expect(places('st30-client-coordonnees', { fiche })).toEqual([]);
    const [dit] = dits('st30-contrat', { fiche });
    expect(dit?.message).toContain('Mairie d’Amboise');
  });

  it('is reached through the contact of its actor, or by its own keys', () => {
    const contact = `${ACTEURS}, contact: { telephone: 02 47 00 00 02 } } }`;
    expect(places('st30-client-coordonnees', { registre: contact })).toEqual([]);
    const fiche = 'clients: [{ acteur: mairie-amboise, telephone: 02 47 00 00 02 }]';
    expect(places('st30-client-coordonnees', { registre: `${ACTEURS} } }`, fiche })).toEqual([]);
  });

  it('without details is reported once where it is described, whoever cites it', () => {
    const autre = [
      'qualite: sous-traitant',
      'reference: ST-002',
      'nom: Routage du bulletin',
      'clients: [mairie-amboise]',
    ].join('\n');
    const found = dits('st30-client-coordonnees', { registre: `${ACTEURS} } }`, autres: [autre] });
    expect(found.map(({ file, pointer }) => `${file}#${pointer}`)).toEqual([
      'registre.yaml#/acteurs/mairie-amboise',
    ]);
    expect(found[0]?.related.map(({ message }) => message)).toEqual(['concerne aussi la fiche ST-002']);
  });

  it('that names an undefined actor is not called unreachable', () => {
    const fiche = 'clients: [{ acteur: mairie-de-nulle-part }, { nom: a-preciser }, { acteur: a-preciser }]';
    for (const id of ['st30-client-absent', 'st30-client-coordonnees', 'st30-client-representant']) {
      expect(places(id, { fiche })).toEqual([]);
    }
  });

  it('has to be named', () => {
    const fiche = 'clients: [{ courriel: contact@amboise.example }, { prenom: Paul, nom: Friand }]';
    expect(places('st30-client-absent', { fiche })).toEqual([`${FICHE}#/clients/0/nom`]);
    expect(places('st30-client-coordonnees', { fiche })).toEqual([`${FICHE}#/clients/1`]);
  });
});

describe('st30-categories-absentes', () => {
  const clients = (...lignes: string[]) => `clients: [${lignes.join(', ')}]`;

  it('takes what the fiche says for every client', () => {
    const fiche = `${clients('mairie-amboise', '{ nom: Ville de Blois }')}\ncategories_traitements: [impression]`;
    expect(places('st30-categories-absentes', { fiche })).toEqual([]);
  });

  it('names the client left aside, or the fiche where nobody says anything', () => {
    const un = clients(
      '{ acteur: mairie-amboise, categories_traitements: [impression] }',
      '{ nom: Ville de Blois }',
    );
    expect(places('st30-categories-absentes', { fiche: un })).toEqual([
      `${FICHE}#/clients/1/categories_traitements`,
    ]);
    const aucun = clients('mairie-amboise', '{ nom: Ville de Blois }');
    expect(places('st30-categories-absentes', { fiche: aucun })).toEqual([
      `${FICHE}#/categories_traitements`,
    ]);
  });
});

it('never asks a processor for what Article 30(1) asks of a controller', () => {
  const rule = rules.find(({ id }) => id === 'st30-mesures')!;
  const entiere = 'qualite: sous-traitant\nreference: ST-003\nnom: Archivage de dossiers\nstatut: en-cours\n';
  const found = lintExample(rule, { entiere }).filter(({ file }) => file === FICHE);
  expect([...new Set(found.map(({ rule: id }) => id))].sort()).toEqual([
    'date-creation-absente',
    'date-maj-absente',
    'st30-categories-absentes',
    'st30-client-absent',
    'st30-mesures',
    'st30-transferts',
    'st30-ulterieurs',
  ]);
});
