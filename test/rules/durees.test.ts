import { describe, expect, it } from 'vitest';
import type { Example } from '../../src/lint/rule.ts';
import { estIndefinie } from '../../src/model/duree.ts';
import { reperesDe } from '../../src/rules/durees/activites.ts';
import { durees } from '../../src/rules/durees/index.ts';
import { estVague, passageVague } from '../../src/rules/durees/vague.ts';
import { lintExample } from './exemple.ts';

const famille = new Set(durees.map(({ id }) => id));
const controleur = durees.find(({ id }) => id === 'duree-vague')!;

function constats(example: Example): string[] {
  const findings = lintExample(controleur, example).filter(({ rule }) => famille.has(rule));
  return findings
    .map(
      ({ severity, rule, pointer }) =>
        `${severity} ${rule} ${pointer.replace('/donnees/0/conservation', '')}`,
    )
    .sort();
}

const garder = (conservation: string, today = '2026-11-21') =>
  constats({
    fiche: `nom: Activité du service\ndonnees:\n  - { categorie: identite, description: nom, conservation: { sort_final: suppression, ${conservation} } }`,
    today,
  });

const archive = (duree: string) =>
  `archivage: { duree: ${duree}, depart: le même jour, acces: deux personnes }`;

describe('a duration against the reference it names', () => {
  it.each([
    // Ceilings: units are exact, a doubt is silent.
    ['duree: 1 mois, repere: videosurveillance', []],
    ['duree: 31 jours, repere: videosurveillance', []],
    ['duree: 32 jours, repere: videosurveillance', ['warning duree-referentiel-depassee /duree']],
    ['duree: 5 semaines, repere: videosurveillance', ['warning duree-referentiel-depassee /duree']],
    ['duree: 3 mois, repere: videosurveillance, justification: instruction en cours', []],
    ['duree: 3 mois, repere: videosurveillance, justification: a-preciser', []],
    ['duree: 36 mois, repere: prospects', []],
    ['duree: 37 mois, repere: prospects', ['warning duree-referentiel-depassee /duree']],
    ['duree: 1 an, repere: enregistrement-appels-qualite', ['warning duree-referentiel-depassee /duree']],
    [
      `duree: 6 mois, ${archive('2 ans')}, repere: enregistrement-appels-qualite`,
      ['warning duree-referentiel-depassee /archivage/duree'],
    ],
    ['duree: 25 mois, repere: mesure-audience', ['info duree-referentiel-depassee /duree']],
    ['duree: 1 an, repere: geolocalisation-vehicules', ['info duree-referentiel-depassee /duree']],
    ['duree: 3 ans, repere: geolocalisation-vehicules', ['warning duree-referentiel-depassee /duree']],
    // A guide is passed only beyond all its figures; 5 + 15 years count from the end of the first five.
    ['duree: 20 ans, repere: sante-cabinet', []],
    ['duree: 21 ans, repere: sante-cabinet', ['info duree-referentiel-depassee /duree']],
    [`duree: 1 an, ${archive('10 ans')}, repere: clients`, []],
    [
      `duree: 1 an, ${archive('15 ans')}, repere: clients`,
      ['info duree-referentiel-depassee /archivage/duree'],
    ],
    // Obligations: current use and archive add up, and what cannot be read stops the count.
    ['duree: 10 ans, repere: comptabilite', []],
    ['duree: 120 mois, repere: comptabilite', []],
    ['duree: 9 ans, repere: comptabilite', ['error duree-referentiel-inferieure /duree']],
    [`duree: 1 an, ${archive('9 ans')}, repere: comptabilite`, []],
    [`duree: 1 an, ${archive('a-preciser')}, repere: comptabilite`, []],
    [
      'duree: 9 ans, justification: choix du service, repere: comptabilite',
      ['error duree-referentiel-inferieure /duree'],
    ],
    [
      `critere: fin du contrat, ${archive('5 ans')}, repere: comptabilite`,
      ['warning duree-referentiel-inferieure /archivage/duree'],
    ],
    ['critere: clôture de l’exercice, repere: comptabilite', []],
    ['duree: 1 mois, repere: paie', ['warning duree-referentiel-inferieure /duree']],
    ['duree: 1 mois, archivage: aucun, repere: paie', ['warning duree-referentiel-inferieure /duree']],
    ['duree: 6 ans, repere: paie-cotisations', ['info duree-referentiel-depassee /duree']],
    // Two sources disagree on when ten years start: nothing between six and ten.
    ['duree: 5 ans, repere: fiscal', ['warning duree-referentiel-inferieure /duree']],
    ['duree: 6 ans, repere: fiscal', []],
    ['duree: 8 ans, repere: fiscal', []],
    ['duree: 10 ans, repere: fiscal', []],
    ['duree: 30 ans, repere: fiscal', []],
    // A limitation period allows to keep and never obliges.
    [`critere: poste pourvu, ${archive('1 an')}, repere: recrutement-non-retenu`, []],
    [
      `critere: poste pourvu, ${archive('6 ans')}, repere: recrutement-non-retenu`,
      ['info duree-referentiel-depassee /archivage/duree'],
    ],
    // The low end of a range, an obligation with several figures, a fact that was not checked.
    ['duree: 3 mois, repere: journaux-si', ['warning duree-referentiel-inferieure /duree']],
    ['duree: 10 ans, repere: sante-etablissement', ['info duree-referentiel-inferieure /duree']],
    [`duree: 1 an, ${archive('5 ans')}, repere: fournisseurs`, []],
    ['duree: 30 ans, repere: violations', ['info duree-referentiel-depassee /duree']],
    ['duree: 3 ans, repere: comptes-inactifs', ['info duree-referentiel-depassee /duree']],
    ['duree: 10 ans, repere: inconnu', []],
  ])('%s', (conservation, attendus) => expect(garder(conservation)).toEqual(attendus));

  it('only counts a reference from the day it applies', () => {
    const conservation = `critere: poste pourvu, ${archive('9 ans')}, repere: recrutement-non-retenu`;
    expect(garder(conservation, '2021-05-01')).toEqual([]);
    expect(garder(conservation, '2026-04-02')).toHaveLength(1);
  });

  it('says how sure it is', () => {
    const fiche =
      'donnees:\n  - { categorie: identite, description: nom, conservation: { duree: 3 ans, depart: connexion, sort_final: suppression, repere: comptes-inactifs } }';
    const [finding] = lintExample(controleur, { fiche }).filter(
      ({ rule }) => rule === 'duree-referentiel-depassee',
    );
    expect(finding?.message).toContain('projet');
  });
});

describe('without a figure', () => {
  it.each([
    ['duree: illimitée', ['error duree-indefinie /duree']],
    ['duree: illimitée, sort_final: archives-definitives', []],
    ['critere: conservation illimitée', ['warning duree-indefinie /critere']],
    ['critere: fin du contrat à durée indéterminée', []],
    ['duree: durée légale', ['warning duree-vague /duree']],
    ['duree: 5 ans, critere: selon la loi', []],
    [
      'critere: départ, archivage: { duree: durée légale, acces: RH }',
      ['warning duree-vague /archivage/duree'],
    ],
    ['critere: a-preciser', []],
  ])('%s', (conservation, attendus) => {
    const fini = conservation.includes('sort_final')
      ? conservation
      : `sort_final: suppression, ${conservation}`;
    const fiche = `nom: Activité du service\ndonnees:\n  - { categorie: identite, description: nom, conservation: { ${fini} } }`;
    expect(constats({ fiche })).toEqual(attendus);
  });

  it('quotes the vague words of a longer sentence, and only those', () => {
    const texte =
      'Fin de la relation, sauf durée spécifique imposée par une disposition légale. Trois ans à compter de la collecte pour les prospects.';
    expect(passageVague(texte)).toBe('durée spécifique imposée par une disposition légale');
    expect(estVague('Jusqu’à 10 ans (obligations légales et réglementaires en vigueur).')).toBe(false);
    expect(estVague('conformément à l’article 5(1)(e) du RGPD')).toBe(true);
  });

  it('reads a long text in bounded time', () => {
    const debut = performance.now();
    for (const motif of [
      'durée de ',
      'selon la ',
      'pas de ',
      'conservation des données ',
      'article 5 ',
      'cent deux ',
    ]) {
      const texte = motif.repeat(20_000);
      estVague(texte);
      estIndefinie(texte);
    }
    expect(performance.now() - debut).toBeLessThan(2_000);
  });
});

describe('two years for applicants', () => {
  const recrutement = (conservation: string, today = '2026-11-21') =>
    constats({
      fiche: `nom: Recrutement\npersonnes: [candidats]\ndonnees:\n  - { categorie: identite, description: CV, conservation: { sort_final: suppression, ${conservation} } }`,
      today,
    }).filter((constat) => constat.includes('candidat'));

  it.each([
    ['duree: 2 ans', 1],
    ['duree: 24 mois, cas: candidat refusé, repere: recrutement-vivier', 1],
    ['duree: 2 ans, repere: recrutement-vivier', 0],
    ['duree: 2 ans, cas: vivier, après refus', 0],
    ['duree: 3 ans', 0],
    ['duree: 2 ans, justification: accord collectif', 0],
  ])('%s: %i', (conservation, nombre) => expect(recrutement(conservation)).toHaveLength(nombre));

  it('is the rule before April 2026', () => expect(recrutement('duree: 2 ans', '2026-04-01')).toEqual([]));
});

describe('one finding per fiche', () => {
  const deux = (conservation: string) =>
    ['identite', 'vie-personnelle']
      .map((c) => `  - { categorie: ${c}, description: texte, conservation: { ${conservation} } }`)
      .join('\n');

  it('for an archive without restricted access, and for an end that nobody describes', () => {
    const fiche = `nom: Activité\ndonnees:\n${deux('critere: départ, archivage: { duree: 1 an, depart: départ }')}`;
    expect(constats({ fiche })).toEqual([
      'info archivage-sans-separation /archivage/acces',
      'info purge-non-decrite /sort_final',
    ]);
    const mesures = `${fiche}\nmesures_securite:\n  - archives chiffrées, purge annuelle`;
    expect(constats({ fiche: mesures })).toEqual([]);
  });

  it('for a common duration, wherever it is inherited', () => {
    const donnees =
      'donnees:\n  - { categorie: identite, description: nom }\n  - { categorie: nir, description: numéro }';
    const fiche = `nom: Activité\nconservation: { duree: 10 ans, sort_final: suppression, repere: videosurveillance }\n${donnees}`;
    expect(constats({ fiche })).toEqual([
      'info duree-par-categorie /conservation',
      'warning duree-referentiel-depassee /conservation/duree',
    ]);
  });

  it('never on a processor’s fiche', () => {
    const autres = [
      'qualite: sous-traitant\nreference: ST-009\nnom: Vidéosurveillance\nconservation: { duree: illimitée }',
    ];
    expect(constats({ autres })).toEqual([]);
  });
});

describe('references proposed for an activity', () => {
  it.each([
    ['Gestion de la paie', ['paie', 'paie-cotisations']],
    ['Recrutement et suivi des candidatures', ['recrutement-non-retenu', 'recrutement-vivier']],
    ['VIDÉOPROTECTION du parking', ['videosurveillance']],
    ['Envoi de la newsletter municipale', ['newsletter']],
    ['Inscription à la cantine et à la garderie', ['scolaire-petite-enfance']],
    ['Fidélisation de la clientèle', ['clients', 'prospection-clients']],
    ['Gestion des fournisseurs ; Tenir la comptabilité', ['fournisseurs', 'comptabilite']],
    [
      'Écoute et enregistrement d’appels pour former les opérateurs',
      ['enregistrement-appels-qualite', 'enregistrement-appels-preuve'],
    ],
  ])('%s', (texte, reperes) => expect(reperesDe(texte)).toEqual(reperes));

  it.each([
    'Gestion de la paix sociale',
    'Suivi des congés payés',
    'Candidatures aux marchés publics',
    'Paiement des factures',
    'Parc informatique, hors paie',
    'Surveillance de la qualité de l’eau',
    'Organisation du marché de Noël',
    'Pratiques de sélection des fournitures',
    'Annuaire interne',
    'Réservation des salles',
    'Gestion des habilitations informatiques',
    'Accès au contrôle technique',
    'Étude de faisabilité',
  ])('nothing for %s', (texte) => expect(reperesDe(texte)).toEqual([]));
});
