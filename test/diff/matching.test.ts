import { describe, expect, it } from 'vitest';
import { diffRegister } from '../../src/diff/diff.ts';
import { policies } from '../../src/diff/policies/index.ts';
import type { RegisterTexts } from '../../src/diff/read-side.ts';
import { sideOf } from './layer.ts';

const compare = (before: RegisterTexts, after: RegisterTexts) =>
  diffRegister(before, after, { today: '2026-11-21', policies }).changes;

/** « kind within: before → after ». */
const told = (before: string, after: string, role?: 'sous-traitant') =>
  compare(sideOf({ fiche: before }, role), sideOf({ fiche: after }, role)).map(
    ({ kind, before: old, after: now }) => `${kind}: ${old ?? ''} → ${now ?? ''}`,
  );

describe('items of a list', () => {
  it('are known by their identifier, whatever became of the rest', () => {
    const before =
      'donnees:\n  - { id: a, categorie: identite, description: nom }\n  - { id: b, categorie: connexion, description: adresse IP }';
    const after =
      'donnees:\n  - { id: b, categorie: connexion, description: journal des accès }\n  - { id: a, categorie: identite, description: photographie }';
    expect(told(before, after).sort()).toEqual([
      'donnee-description-modifiee: adresse IP → journal des accès',
      'donnee-description-modifiee: nom → photographie',
    ]);
  });

  it('without identifier, go to the nearest content of all, not to the first that is near', () => {
    const list = (...items: string[]) =>
      `mesures_securite:\n${items.map((one) => `  - { type: organisation, description: ${one} }\n`).join('')}`;
    const before = list(
      'charte informatique signée par tous',
      'charte informatique signée par les prestataires extérieurs',
    );
    const after = list(
      'charte informatique et télétravail signée par les prestataires extérieurs',
      'charte informatique revue et signée par tous',
    );
    expect(told(before, after).sort()).toEqual([
      'mesure-description-modifiee: charte informatique signée par les prestataires extérieurs → charte informatique et télétravail signée par les prestataires extérieurs',
      'mesure-description-modifiee: charte informatique signée par tous → charte informatique revue et signée par tous',
    ]);
  });

  it('are another recipient when they name another actor', () => {
    const of = (acteur: string) =>
      `destinataires:\n  - { type: sous-traitant, acteur: ${acteur}, contrat: { reference: C-1, date: 2026-01-20 } }`;
    expect(told(of('paieclair'), of('mairie-amboise')).map((one) => one.split(':')[0])).toEqual([
      'sous-traitant-ajoute',
      'sous-traitant-supprime',
    ]);
  });

  it('are the same recipient when a name becomes the identifier of that name', () => {
    const of = (who: string) => `destinataires:\n  - { type: sous-traitant, ${who} }`;
    expect(told(of('nom: PaieClair'), of('acteur: paieclair')).sort()).toEqual([
      'destinataire-acteur-ajoute: non renseigné → PaieClair',
      'destinataire-nom-supprime: PaieClair → non renseigné',
    ]);
  });

  it('read the same as a bare identifier and in their long form', () => {
    expect(
      told('clients: [mairie-amboise]', 'clients:\n  - { acteur: mairie-amboise }', 'sous-traitant'),
    ).toEqual([]);
    expect(
      told(
        'destinataires: [paieclair, ressources-humaines]',
        'destinataires:\n  - service: ressources-humaines\n  - acteur: paieclair',
      ),
    ).toEqual([]);
    expect(told('mesures_securite: [si]', 'mesures_securite:\n  - socle: si')).toEqual([]);
  });

  it('stay readable when thousands of them change at once', () => {
    const many = (word: string) =>
      `logiciels: aucun\ndestinataires:\n${Array.from({ length: 3_000 }, (_, i) => `  - { type: externe, nom: ${word} ${i} }\n`).join('')}`;
    const start = performance.now();
    expect(told(many('ancien'), many('nouveau'))).toHaveLength(6_000);
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});

describe('what a fiche gives to all its items', () => {
  const purposes = (...bases: string[]) =>
    `finalites:\n${bases.map((base, i) => `  - { libelle: Finalité numéro ${i}${base} }\n`).join('')}`;

  it('changes once, where it is written', () => {
    const before = `base_legale: contrat\n${purposes('', '', '')}`;
    expect(
      compare(sideOf({ fiche: before }), sideOf({ fiche: before.replace('contrat', 'consentement') })),
    ).toMatchObject([
      {
        kind: 'base-legale-modifiee',
        path: 'base_legale',
        within: [],
        places: { after: { pointer: '/base_legale' } },
      },
    ]);
    expect(told(purposes('', ''), `base_legale: contrat\n${purposes('', '')}`)).toHaveLength(1);
  });

  it('moves to the items without changing anything', () => {
    expect(
      told(
        `base_legale: contrat\n${purposes('', '')}`,
        purposes(', base_legale: contrat', ', base_legale: [contrat]'),
      ),
    ).toEqual([]);
  });
});

describe('fiches', () => {
  const fiche = (reference: string, nom: string, suite = '') =>
    `qualite: responsable\nreference: ${reference}\nnom: ${nom}\n${suite}`;
  const register = (...texts: string[]): RegisterTexts => ({
    registre: sideOf({}).registre,
    fiches: texts.map((text, index) => ({ path: `traitements/${index}.yaml`, text })),
  });

  it('keep their reference when they trade files', () => {
    const [a, b] = [fiche('T-001', 'Paie'), fiche('T-002', 'Recrutement')];
    expect(compare(register(a, b), register(b, a))).toEqual([]);
  });

  it('are known by their content when their reference changes', () => {
    const content = 'finalites: [Calculer les paies, Déclarer les cotisations]\npersonnes: [salaries]\n';
    const changes = compare(
      register(fiche('T-001', 'Paie', content)),
      register(fiche('T-009', 'Visites'), fiche('RH-1', 'Paie', content)),
    );
    expect(changes.map(({ kind, fiche: of }) => [kind, of?.ref])).toEqual([
      ['reference-modifiee', 'RH-1'],
      ['fiche-ajoutee', 'T-009'],
    ]);
  });

  it('are two when nothing but the reference is common', () => {
    const changes = compare(
      register(fiche('T-001', 'Paie')),
      register(fiche('T-002', 'Vidéosurveillance des entrepôts')),
    );
    expect(changes.map(({ kind }) => kind)).toEqual(['fiche-supprimee', 'fiche-ajoutee']);
  });
});

describe('fingerprints', () => {
  const one = (before: string, after: string, suite = '') =>
    compare(sideOf({ fiche: `${suite}${before}` }), sideOf({ fiche: `${suite}${after}` }))[0]!.fingerprint;

  it('do not depend on wording or on what stands around', () => {
    const plain = one('nom: Paie', 'nom: Gestion de la paie');
    expect(one('nom: "Paie"', 'nom: >-\n  Gestion de\n  la paie', '# relu\nlogiciels: [Sage]\n')).toBe(plain);
    expect(plain).toMatch(/^c1-[0-9a-f]{20}$/);
  });

  it('change with what is changed, from what, to what', () => {
    const prints = [
      one('nom: Paie', 'nom: Salaires'),
      one('nom: Paie', 'nom: Primes'),
      one('nom: Payes', 'nom: Salaires'),
      one('service: Paie', 'service: Salaires'),
    ];
    expect(new Set(prints).size).toBe(prints.length);
  });
});
