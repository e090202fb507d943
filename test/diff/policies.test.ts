import { describe, expect, it } from 'vitest';
import { diffRegister } from '../../src/diff/diff.ts';
import type { ExampleSide } from '../../src/diff/kind.ts';
import { policies } from '../../src/diff/policies/index.ts';
import { sideOf } from './layer.ts';

/** « kind: level, because policy » for each change between two sides of an example. */
function told(before: ExampleSide, after: ExampleSide): string[] {
  const { changes } = diffRegister(sideOf(before), sideOf(after), { today: '2026-11-21', policies });
  return changes.map(({ kind, level, shifts }) =>
    [`${kind}: ${level}`, ...shifts.map(({ policy }) => policy)].join(', '),
  );
}

/** What the changes between two sides of an example ask for. */
function asked(before: ExampleSide, after: ExampleSide): string[] {
  const { changes } = diffRegister(sideOf(before), sideOf(after), { today: '2026-11-21', policies });
  return changes.flatMap(({ requires }) => requires.map(({ id }) => id));
}

const retention = (duree: string, repere: string) => ({
  fiche: `donnees:\n  - { categorie: identite, description: images, conservation: { duree: ${duree}, depart: enregistrement, repere: ${repere} } }`,
});
const transfer = (pays: string) => ({
  fiche: `transferts:\n  - { destinataire: Fluent Lines, pays: ${pays}, garantie: cct }`,
});
const recipient = (one: string) => ({
  fiche: `destinataires:\n  - { type: interne, service: ressources-humaines }\n  - ${one}`,
});
const both = (...sides: readonly ExampleSide[]): ExampleSide => ({
  fiche: sides.map(({ fiche }) => fiche).join('\n'),
});

const SENSITIVE = {
  fiche: 'donnees_sensibles:\n  - { categorie: sante, description: arrêts de travail, condition: art9-2-b }',
};
const PROJECT = { fiche: 'statut: projet' };
const MEASURES = {
  fiche: 'mesures_securite:\n  - { socle: si }\n  - { type: chiffrement, description: disques chiffrés }',
};

describe('policies', () => {
  it('lower a change of letters, not of words', () => {
    const name = (nom: string) => ({ fiche: `nom: ${nom}` });
    expect(told(name('Gestion de la paie'), name('Gestion de la Paie.'))).toEqual([
      'nom-modifie: redactionnel, typographie',
    ]);
    expect(told(name('Gestion de la paie'), name('Gestion de la paye'))).toEqual(['nom-modifie: notable']);
    expect(told(transfer('US'), transfer('États-Unis'))).toEqual([
      'transfert-pays-modifie: redactionnel, typographie',
    ]);
  });

  it('lower a question that stays without an answer, not one whose answer is lost', () => {
    const sides = [{ fiche: 'transferts: a-preciser' }, { fiche: 'transferts: aucun' }];
    expect(told({ sans: ['transferts'] }, sides[0]!)).toEqual([
      'transferts-modifies: redactionnel, sans-reponse',
    ]);
    expect(told(sides[1]!, { sans: ['transferts'] })).toEqual(['transferts-modifies: majeur']);
  });

  it('lower a transfer that stays in the European Economic Area', () => {
    expect(told({}, transfer('NO'))).toEqual(['transfert-ajoute: notable, espace-europeen']);
    expect(told({}, transfer('CA'))).toEqual(['transfert-ajoute: majeur']);
    expect(told(transfer('DE'), transfer('US'))).toEqual(['transfert-pays-modifie: majeur']);
  });

  it('ask nothing of chapter V inside the area, nothing of a purpose whose words stay', () => {
    const actor = (pays: string) => ({ registre: `acteurs:\n  paieclair: { nom: PaieClair${pays} }` });
    expect(asked({}, transfer('NO'))).toEqual([]);
    expect(asked(transfer('NO'), { fiche: transfer('NO').fiche.replace('cct', 'bcr') })).toEqual([]);
    expect(asked(actor(''), actor(', pays: FR'))).toEqual([]);
    expect(asked(actor(''), actor(', pays: US'))).toContain('fonder-transfert');
    expect(asked(actor(', pays: FR'), actor(''))).toContain('fonder-transfert');
    expect(asked({}, { fiche: transfer('NO').fiche.replace('pays', 'organisation: ESA, pays') })).toContain(
      'fonder-transfert',
    );
    const purpose = (libelle: string) => ({
      fiche: `finalites:\n  - { libelle: ${libelle}, base_legale: contrat }`,
    });
    expect(asked(purpose('Tenir la paie'), purpose('Tenir la paie.'))).toEqual([]);
    expect(asked(purpose('Tenir la paie'), purpose('Tenir la paie et les congés'))).toContain(
      'compatibilite',
    );
    expect(asked(PROJECT, { absente: true })).toEqual([]);
  });

  it('lower a recipient of the house', () => {
    expect(told({}, recipient('{ type: interne, nom: Atelier bois }'))).toEqual([
      'destinataire-ajoute: notable, service-interne',
    ]);
    expect(told({}, recipient('{ type: externe, nom: URSSAF }'))).toEqual(['destinataire-ajoute: majeur']);
  });

  it('lower a longer retention only within a certain ceiling of the reference cited', () => {
    expect(
      told(retention('10 jours', 'videosurveillance'), retention('1 mois', 'videosurveillance')),
    ).toEqual(['duree-allongee: notable, repere-tenu']);
    expect(
      told(retention('10 jours', 'videosurveillance'), retention('3 mois', 'videosurveillance')),
    ).toEqual(['duree-allongee: majeur']);
    expect(told(retention('10 jours', 'inconnu'), retention('1 mois', 'inconnu'))).toEqual([
      'duree-allongee: majeur',
    ]);
    // 30 days against one month: nothing is certain, nothing is lowered, nothing is called longer.
    expect(
      told(retention('30 jours', 'videosurveillance'), retention('1 mois', 'videosurveillance')),
    ).toEqual(['duree-modifiee: majeur']);
  });

  it('raise what touches sensitive data', () => {
    expect(told(MEASURES, {})).toEqual(['mesure-supprimee: notable']);
    expect(told(both(MEASURES, SENSITIVE), SENSITIVE)).toEqual([
      'mesure-supprimee: majeur, donnees-sensibles',
    ]);
    expect(
      told(SENSITIVE, {
        fiche: SENSITIVE.fiche.replace('arrêts de travail', 'arrêts de travail et accidents'),
      }),
    ).toEqual(['donnee-sensible-description-modifiee: majeur, donnees-sensibles']);
  });

  it('lower what happens to a project, and to a processing already stopped', () => {
    expect(told(PROJECT, both(PROJECT, transfer('US')))).toEqual(['transfert-ajoute: notable, projet']);
    expect(told({ absente: true }, PROJECT)).toEqual(['fiche-ajoutee: notable, projet']);
    expect(told(PROJECT, {})).toEqual(['fiche-mise-en-oeuvre: majeur']);
    const stopped = { fiche: 'statut: arrete' };
    expect(told(stopped, both(stopped, transfer('US')))).toEqual(['transfert-ajoute: notable, arrete']);
    expect(told(stopped, { absente: true })).toEqual(['fiche-supprimee: majeur']);
  });
});
