import { describe, expect, it } from 'vitest';
import { lintRegister } from '../../src/lint/engine.ts';
import type { Example, Rule } from '../../src/lint/rule.ts';
import { acteurInconnu } from '../../src/rules/references/acteur-inconnu.ts';
import { acteurInutilise } from '../../src/rules/references/acteur-inutilise.ts';
import { destinataireInconnu } from '../../src/rules/references/destinataire-inconnu.ts';
import { ficheLieeInconnue } from '../../src/rules/references/fiche-liee-inconnue.ts';
import { identifiantAmbigu } from '../../src/rules/references/identifiant-ambigu.ts';
import { identifiantDuplique } from '../../src/rules/references/identifiant-duplique.ts';
import { identifiantInconnu } from '../../src/rules/references/identifiant-inconnu.ts';
import { serviceInconnu } from '../../src/rules/references/service-inconnu.ts';
import { socleInconnu } from '../../src/rules/references/socle-inconnu.ts';
import { sousTraitantNonDefini } from '../../src/rules/references/sous-traitant-non-defini.ts';
import { lintExample, TODAY } from './exemple.ts';

const dits = (rule: Rule, example: Example) =>
  lintExample(rule, example).filter((finding) => finding.rule === rule.id);
const places = (rule: Rule, example: Example) =>
  dits(rule, example).map(({ severity, pointer }) => `${severity} ${pointer}`);

/** Lints whole files with one rule: for what the complete base register would hide. */
function lint(rule: Rule, registre: string, ...fiches: string[]) {
  const file = (path: string, text: string) => ({ path, read: () => text });
  const files = {
    registre: file('registre.yaml', registre),
    fiches: fiches.map((text, rang) => file(`fiche-${rang + 1}.yaml`, text)),
  };
  const levels = { preset: 'recommande' as const, overrides: new Map() };
  const settings = { revueMois: 12, formatReference: undefined };
  return lintRegister(files, { rules: [rule], levels, today: TODAY, settings }).findings;
}

const PAIE = 'qualite: responsable\nreference: T-001\nnom: Gestion de la paie\n';

describe('acteur-inconnu', () => {
  it.each([
    ['paie-clair', '`paieclair`'],
    ['Mairie d’Amboise', '`mairie-amboise`'],
    ['exploitation', '`service: exploitation`'],
    ['urssaf', '`acteurs`'],
  ])('%s: says what to write', (acteur, remede) => {
    const [dit] = dits(acteurInconnu, { fiche: `destinataires: [{ type: externe, acteur: ${acteur} }]` });
    expect(dit).toMatchObject({ severity: 'error', pointer: '/destinataires/0/acteur' });
    expect(dit!.repair).toContain(remede);
  });

  it('lets an intermediary be named as the fiche names it', () => {
    const fiche = (de: string) =>
      `destinataires:\n  - { type: sous-traitant, nom: Routage Express }\n  - { type: sous-traitant-ulterieur, acteur: paieclair, de: ${de} }`;
    expect(places(acteurInconnu, { fiche: fiche('Routage Express') })).toEqual([]);
    expect(places(acteurInconnu, { fiche: fiche('Tri Postal') })).toEqual(['warning /destinataires/1/de']);
  });

  it('calls nothing missing from actors that could not be read', () => {
    const fiche = `${PAIE}destinataires: [{ type: externe, acteur: urssaf }]\n`;
    expect(lint(acteurInconnu, 'version: 1\nacteurs: [urssaf]\n', fiche)).toEqual([]);
    expect(lint(acteurInconnu, 'version: 1\n', fiche)).toHaveLength(1);
  });
});

describe('acteur-inutilise', () => {
  const registre = 'version: 1\nacteurs: { paieclair: { nom: PaieClair } }\n';

  it('reports the key of an actor that nothing cites', () => {
    const [dit] = lint(acteurInutilise, registre, PAIE);
    expect(dit).toMatchObject({
      severity: 'info',
      pointer: '/acteurs/paieclair',
      range: { start: { column: 12 } },
    });
  });

  it.each([
    'destinataires: [paieclair]',
    'transferts: [{ destinataire: paieclair, pays: GB }]',
    'flux: [{ de: paie, vers: paieclair }]',
  ])('%s cites it', (cle) => expect(lint(acteurInutilise, registre, `${PAIE}${cle}\n`)).toEqual([]));

  it('is silent while a fiche cannot be read, or none exists', () => {
    expect(lint(acteurInutilise, registre, PAIE, 'qualite: [')).toEqual([]);
    expect(lint(acteurInutilise, registre)).toEqual([]);
  });
});

describe('service-inconnu', () => {
  it.each(['Pôle paie', 'Ressources humaines', 'comptabilité', 'ressources-humaines'])(
    '%s is a service',
    (service) => expect(places(serviceInconnu, { fiche: `service: ${service}` })).toEqual([]),
  );

  it('tells an actor from a service', () => {
    const [dit] = dits(serviceInconnu, { fiche: 'destinataires: [{ type: interne, service: paieclair }]' });
    expect(dit!.repair).toContain('`acteur: paieclair`');
  });
});

describe('socle-inconnu', () => {
  it('proposes the nearest set of measures', () => {
    const [dit] = lint(
      socleInconnu,
      'version: 1\nsocles: { prestataires: [{ type: controle-sous-traitants, description: audit annuel }] }\n',
      `${PAIE}mesures_securite: [{ socle: prestataire }]\n`,
    );
    expect(dit).toMatchObject({ severity: 'error', pointer: '/mesures_securite/0/socle' });
    expect(dit!.message).toContain('prestataires');
  });
});

describe('sous-traitant-non-defini', () => {
  it('points to the actor that bears the name', () => {
    const fiche =
      'destinataires: [{ type: sous-traitant, nom: Paieclair }, { type: sous-traitant, nom: Routage Express }]';
    expect(places(sousTraitantNonDefini, { fiche })).toEqual([
      'info /destinataires/0/nom',
      'warning /destinataires/1/nom',
    ]);
  });
});

describe('references inside a fiche', () => {
  const donnee = (suite: string) =>
    `donnees:\n  - { id: identite-agent, categorie: identite, description: nom, ${suite} }\n  - { categorie: autres, libelle: Voix, description: voix }\n  - { categorie: autres, libelle: Grille, description: notes }\n`;

  it.each([
    ['finalites: [remuneraton]', ['error /donnees/0/finalites/0']],
    ['personnes: [patients]', ['error /donnees/0/personnes/0']],
    ['personnes: salarie', ['error /donnees/0/personnes']],
    ['finalites: [remuneration], personnes: [salaries]', []],
    ['conservation: { finalites: [paye], duree: 1 an }', ['error /donnees/0/conservation/finalites/0']],
  ])('%s', (suite, attendus) => {
    expect(places(identifiantInconnu, { fiche: donnee(suite) })).toEqual(attendus);
  });

  it.each([
    ['donnees: [identite-agent, Voix, voix des appelants]', []],
    ['donnees: [identite-agents]', ['warning /operations/0/donnees/0']],
    ['finalite: Preuve de l’appel', []],
    ['finalite: preuve', []],
    ['personnes: [prospects]', ['warning /operations/0/personnes/0']],
  ])('of an operation: %s', (suite, attendus) => {
    const fiche = `${donnee('source: tiers')}operations: [{ description: appel, ${suite} }]`;
    expect(places(identifiantInconnu, { fiche })).toEqual(attendus);
  });

  it('to a list that is unanswered, or not wholly read, are not judged', () => {
    const renvoi = 'operations: [{ description: appel, personnes: [prospects] }]';
    expect(places(identifiantInconnu, { fiche: `personnes: a-preciser\n${renvoi}` })).toEqual([]);
    expect(
      places(identifiantInconnu, { fiche: `personnes: [salaries, { categorie: [clients] }]\n${renvoi}` }),
    ).toEqual([]);
  });

  it('name one element', () => {
    const fiche = (cible: string) =>
      `${donnee('source: tiers')}operations: [{ description: appel, donnees: [${cible}] }]`;
    expect(places(identifiantAmbigu, { fiche: fiche('autres') })).toEqual([
      'warning /operations/0/donnees/0',
    ]);
    expect(places(identifiantAmbigu, { fiche: fiche('Grille') })).toEqual([]);
  });

  it('to recipients may be words, unless they are a misspelt identifier', () => {
    const fiche = (vers: string) => `flux: [{ de: Formulaire du site, vers: ${vers} }]`;
    expect(places(destinataireInconnu, { fiche: fiche('Base ComPlus') })).toEqual([]);
    expect(places(destinataireInconnu, { fiche: fiche('base-complus') })).toEqual([]);
    expect(places(destinataireInconnu, { fiche: fiche('mairie-ambois') })).toEqual(['warning /flux/0/vers']);
  });
});

describe('identifiant-duplique', () => {
  it.each([
    ['finalites: [{ id: paie, libelle: Payer }, { id: paie, libelle: Verser }]', ['error /finalites/1/id']],
    [
      'finalites: [{ id: etat-civil, libelle: Identifier le salarié, base_legale: contrat }]',
      ['warning /donnees/0/id'],
    ],
    ['finalites: [{ id: exploitation, libelle: Payer }]', ['warning /finalites/0/id']],
    [
      'donnees_sensibles: [{ id: etat-civil, categorie: sante, description: arrêts }]',
      ['error /donnees_sensibles/0/id'],
    ],
  ])('%s', (fiche, attendus) => {
    expect(places(identifiantDuplique, { fiche })).toEqual(attendus);
  });
});

describe('fiche-liee-inconnue', () => {
  it('proposes the reference in its own case, and lets words name another register', () => {
    expect(dits(ficheLieeInconnue, { fiche: 'fiches_liees: [st001]' })[0]!.message).toContain('ST-001');
    expect(places(ficheLieeInconnue, { fiche: 'fiches_liees: ["Artemis, T-001"]' })).toEqual([]);
    expect(dits(ficheLieeInconnue, { fiche: 'fiches_liees: [T-009]' })[0]!.message).not.toContain(
      'vouliez-vous',
    );
  });

  it('knows the activities listed without a fiche, and nothing of a fiche it cannot read', () => {
    const fiche = `${PAIE}fiches_liees: [T-002]\n`;
    expect(lint(ficheLieeInconnue, 'version: 1\nliste: [{ reference: T-002 }]\n', fiche)).toEqual([]);
    expect(lint(ficheLieeInconnue, 'version: 1\n', fiche, 'qualite: [')).toEqual([]);
    expect(lint(ficheLieeInconnue, 'version: 1\n', fiche)).toHaveLength(1);
  });
});
