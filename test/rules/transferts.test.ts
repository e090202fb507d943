import { describe, expect, it } from 'vitest';
import type { Example } from '../../src/lint/rule.ts';
import { transferts } from '../../src/rules/transferts/index.ts';
import { lintExample } from './exemple.ts';

const famille = new Set(transferts.map(({ id }) => id));
const controleur = transferts.find(({ id }) => id === 'transfert-ue')!;

/** « level rule » of every finding of the family, in the order of the file. */
function constats(example: Example): string[] {
  const findings = lintExample(controleur, example).filter(({ rule }) => famille.has(rule));
  return findings.map(({ severity, rule }) => `${severity} ${rule}`);
}

const vers = (transfert: string, today = '2026-11-21') =>
  constats({ fiche: `transferts:\n  - { destinataire: paieclair, ${transfert} }`, today });

describe('a transfer is judged as of the day', () => {
  it.each([
    ['pays: US, garantie: privacy-shield, document: inscription', '2020-07-15', []],
    [
      'pays: US, garantie: privacy-shield, document: inscription',
      '2020-07-16',
      ['error transfert-garantie-obsolete'],
    ],
    ['pays: US, garantie: privacy-shield', '2019-03-01', ['warning transfert-condition-adequation']],
    [
      'pays: US, garantie: adequation, document: preuve',
      '2021-05-01',
      ['warning transfert-adequation-absente'],
    ],
    ['pays: US, garantie: dpf, document: preuve', '2021-05-01', ['warning transfert-garantie-obsolete']],
    ['pays: US, garantie: dpf, document: preuve', '2023-07-10', []],
    ['pays: US', '2021-05-01', ['warning transfert-garantie-absente']],
    ['pays: GB', '2020-12-31', ['info transfert-ue']],
    ['pays: GB, garantie: adequation', '2021-06-28', []],
    ['pays: GB, garantie: adequation', '2025-10-01', []],
    ['pays: GB, garantie: adequation', '2031-08-01', ['info transfert-adequation-absente']],
    ['pays: GB, garantie: adequation', '2031-12-28', ['warning transfert-adequation-absente']],
    [
      'pays: BR, garantie: adequation, verifie_le: 2025-12-01',
      '2026-01-27',
      ['warning transfert-adequation-absente'],
    ],
    ['pays: IN, garantie: cct, document: annexe 4', '2021-05-01', []],
  ])('%s on %s', (transfert, today, attendus) => expect(vers(transfert, today)).toEqual(attendus));
});

describe('one cause, one finding', () => {
  it.each([
    ['pays: IN, garantie: aucune', ['error transfert-garantie-absente']],
    ['pays: IN, garantie: [aucun]', ['error transfert-garantie-absente']],
    ['pays: IN, garantie: a-preciser', []],
    ['pays: a-preciser, garantie: cct', []],
    ['pays: Atlantide, garantie: cct', ['error transfert-pays-inconnu']],
    ['pays: États-Unis, garantie: bcr, document: règles de 2025', ['info transfert-pays-inconnu']],
    ['pays: "US, IN", garantie: bcr', ['error transfert-pays-inconnu']],
    [
      'pays: US, garantie: [privacy-shield, cct], module: 2, document: x, aitd: y',
      ['error transfert-garantie-obsolete'],
    ],
    ['pays: US, garantie: [dpf, cct]', ['warning transfert-document-absent']],
    ['pays: US, garantie: [dpf, cct], document: clauses', []],
    ['pays: US, garantie: dpf, verifie_le: 2025-11-20', ['info transfert-condition-adequation']],
    ['pays: US, garantie: aucune', ['warning transfert-condition-adequation']],
    ['pays: IN, garantie: dpf, document: preuve', ['warning transfert-adequation-absente']],
    ['pays: CA, garantie: adequation', ['warning transfert-condition-adequation']],
    ['pays: CA, garantie: adequation, document: société commerciale', []],
    ['pays: CA, garantie: cct, module: 2, document: x, aitd: y', []],
    ['pays: CH', ['info transfert-garantie-absente']],
    ['pays: CH, garantie: [adequation, cct]', []],
    ['pays: DE, garantie: cct', ['info transfert-ue']],
    ['pays: "NO"', ['info transfert-ue']],
    ['pays: RE', ['info transfert-ue']],
    ['pays: NC', ['info transfert-garantie-absente']],
    ['pays: NC, garantie: aucune', ['info transfert-garantie-absente']],
    ['pays: NC, garantie: adequation', []],
    ['organisation: OEB, garantie: adequation', []],
    [
      'organisation: Croix-Rouge internationale, garantie: adequation',
      ['warning transfert-adequation-absente'],
    ],
    [
      'pays: IN, garantie: derogation-49-imperieux, document: x',
      ['error transfert-art49-imperieux', 'warning transfert-art49-recurrent'],
    ],
    ['pays: IN, garantie: derogation-49-imperieux, evaluation: note', ['error transfert-art49-imperieux']],
    ['pays: IN, garantie: derogation-49-b, document: envoi non récurrent, evaluation: note', []],
    [
      'pays: IN, garantie: derogation-49-b, document: export mensuel, evaluation: note',
      ['warning transfert-art49-recurrent'],
    ],
  ])('%s', (transfert, attendus) => expect(vers(transfert)).toEqual(attendus));

  it('is at most a warning in a project for what Article 30 asks', () => {
    const fiche = 'statut: projet\ntransferts:\n  - { destinataire: paieclair, garantie: cct }';
    expect(constats({ fiche })).toEqual(['warning transfert-pays-absent']);
  });
});

describe('who receives a transfer', () => {
  const acteurs = (pays: string) =>
    `acteurs:\n  paieclair: { nom: PaieClair, ville: Paris, pays: FR, courriel: a@paieclair.example }\n  mairie-amboise: { nom: Mairie, ville: Amboise, pays: FR, courriel: b@amboise.example }\n  aws: { nom: Amazon Web Services, ville: Seattle, pays: ${pays}, courriel: c@aws.example }`;
  const destinataires = (autre: string) =>
    `destinataires:\n  - { type: interne, service: ressources-humaines }\n  - ${autre}`;
  const bcr = 'pays: IN, garantie: bcr, document: règles de 2025';

  it.each([
    ['{ type: sous-traitant, acteur: aws }', 'aws'],
    ['{ type: sous-traitant, acteur: aws }', 'Amazon Web Services'],
    ['{ type: sous-traitant, nom: "Amazon Web Services (AWS)" }', 'amazon web services'],
    ['aws', 'aws'],
  ])('%s is cited as %s', (cite, nom) => {
    const fiche = `${destinataires(cite)}\ntransferts:\n  - { destinataire: ${nom}, ${bcr} }`;
    expect(constats({ registre: acteurs('IN'), fiche })).toEqual([]);
  });

  it('is missing from the recipients, but not when they are still to be listed', () => {
    const transfert = `transferts:\n  - { destinataire: Norwood, ${bcr} }`;
    expect(constats({ fiche: transfert })).toEqual(['warning transfert-non-cite-destinataire']);
    expect(constats({ fiche: transfert, sans: ['destinataires'] })).toEqual([]);
    expect(constats({ fiche: `${transfert}\ndestinataires: a-preciser` })).toEqual([]);
  });

  it('is an actor outside the EEA that `transferts: aucun` forgets', () => {
    const fiche = destinataires('{ type: sous-traitant, acteur: aws }');
    expect(constats({ registre: acteurs('US'), fiche })).toEqual(['warning transfert-contredit-acteur']);
    expect(constats({ registre: acteurs('IE'), fiche })).toEqual([]);
    expect(constats({ registre: acteurs('NC'), fiche })).toEqual([]);
    expect(constats({ registre: acteurs('GB'), fiche, today: '2020-06-01' })).toEqual([]);
    expect(constats({ registre: acteurs('US'), fiche, sans: ['transferts'] })).toEqual([]);
    const reste = destinataires(
      '{ type: sous-traitant, acteur: aws, precisions: hébergement et assistance en Irlande }',
    );
    expect(constats({ registre: acteurs('US'), fiche: reste })).toEqual([]);
  });

  it('is of a third country by its type alone', () => {
    const fiche = destinataires('{ type: pays-tiers, nom: Norwood }');
    expect(constats({ fiche })).toEqual(['warning transfert-contredit-acteur']);
  });

  it('is another actor than the one the transfers name', () => {
    const fiche = `destinataires:\n  - { type: sous-traitant, acteur: aws }\n  - { type: pays-tiers, nom: Norwood }\ntransferts:\n  - { destinataire: Norwood, ${bcr} }`;
    expect(constats({ registre: acteurs('US'), fiche })).toEqual(['warning transfert-contredit-acteur']);
  });

  it('may be a client or a further processor in a processor’s fiche', () => {
    const autres = (suite: string) => [
      `qualite: sous-traitant\nreference: ST-009\nnom: Archivage de dossiers\nclients:\n  - { acteur: aws, contrat: contrat de 2026 }\n${suite}`,
    ];
    const lire = (suite: string) => constats({ registre: acteurs('US'), autres: autres(suite) });
    expect(lire('sous_traitants_ulterieurs: aucun\ntransferts: aucun')).toEqual([
      'info transfert-contredit-acteur',
    ]);
    expect(
      lire(`sous_traitants_ulterieurs: aucun\ntransferts:\n  - { destinataire: Norwood, ${bcr} }`),
    ).toEqual(['info transfert-contredit-acteur', 'warning transfert-non-cite-destinataire']);
    const ulterieur =
      'sous_traitants_ulterieurs: [{ nom: Norwood, pays: IN, prestation: saisie }]\ntransferts: aucun';
    expect(lire(ulterieur).sort()).toEqual([
      'info transfert-contredit-acteur',
      'warning transfert-contredit-acteur',
    ]);
  });
});

it('says how old the list of decisions is', () => {
  const [finding] = lintExample(controleur, {
    fiche: 'transferts:\n  - { destinataire: paieclair, pays: MA }',
  });
  expect(finding?.message).toContain('2026-10-08');
});
