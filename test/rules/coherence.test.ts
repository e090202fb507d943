import { describe, expect, it } from 'vitest';
import { lintRegister } from '../../src/lint/engine.ts';
import type { Preset } from '../../src/lint/levels.ts';
import type { Example, Rule } from '../../src/lint/rule.ts';
import { autresSansPrecision } from '../../src/rules/coherence/autres-sans-precision.ts';
import { categorieInconnue } from '../../src/rules/coherence/categorie-inconnue.ts';
import { dateAmbigue } from '../../src/rules/coherence/date-ambigue.ts';
import { dateFinAnterieure } from '../../src/rules/coherence/date-fin-anterieure.ts';
import { dateFuture } from '../../src/rules/coherence/date-future.ts';
import { dateIllisible } from '../../src/rules/coherence/date-illisible.ts';
import { dureeIllisible } from '../../src/rules/coherence/duree-illisible.ts';
import { dureeSansDepart } from '../../src/rules/coherence/duree-sans-depart.ts';
import { organismeOrthographe } from '../../src/rules/coherence/organisme-orthographe.ts';
import { referenceDupliquee } from '../../src/rules/coherence/reference-dupliquee.ts';
import { referenceFormat } from '../../src/rules/coherence/reference-format.ts';
import { reponseAPreciser } from '../../src/rules/coherence/reponse-a-preciser.ts';
import { sensiblesIncoherent } from '../../src/rules/coherence/sensibles-incoherent.ts';
import { statutDatesDivergent } from '../../src/rules/coherence/statut-dates-divergent.ts';
import { lintExample, TODAY } from './exemple.ts';

/** What a rule says of an example: level, place and words. */
function dits(rule: Rule, example: Example, preset?: Preset) {
  return lintExample(rule, example, preset).filter((finding) => finding.rule === rule.id);
}

const places = (rule: Rule, example: Example, preset?: Preset) =>
  dits(rule, example, preset).map(({ severity, pointer }) => `${severity} ${pointer}`);

const SOUS_TRAITANT = `qualite: sous-traitant
reference: ST-002
nom: Envoi de lettres d’information
clients: [{ acteur: mairie-amboise, categories_traitements: [Envoi des lettres], contrat: a-preciser }]
transferts: aucun
mesures_securite: [{ socle: si }]
`;

describe('reponse-a-preciser', () => {
  it('weighs what Article 30 asks, and blocks it in strict only', () => {
    const example = { fiche: 'service: a-preciser\ntransferts: a-preciser' };
    expect(places(reponseAPreciser, example)).toEqual(['info /service', 'warning /transferts']);
    expect(places(reponseAPreciser, example, 'strict')).toEqual(['info /service', 'error /transferts']);
  });

  it('weighs nothing in a project', () => {
    const example = { fiche: 'statut: projet\ntransferts: a-preciser' };
    expect(places(reponseAPreciser, example, 'strict')).toEqual(['info /transferts']);
  });

  it('asks a processor only for what Article 30(2) asks', () => {
    const autre = `${SOUS_TRAITANT}donnees: a-preciser\n`.replace(
      'mesures_securite: [{ socle: si }]',
      'mesures_securite: a-preciser',
    );
    const trouves = places(reponseAPreciser, { autres: [autre] });
    expect(trouves).toEqual(['info /clients/0/contrat', 'warning /mesures_securite', 'info /donnees']);
  });

  it('lets a list speak for its elements, and says which section a field is in', () => {
    const [dit] = dits(reponseAPreciser, { fiche: 'personnes: [salaries, a-preciser]' });
    expect(dit).toMatchObject({ severity: 'warning', pointer: '/personnes/1' });
    const [mesure] = dits(reponseAPreciser, {
      fiche: 'mesures_securite: [{ socle: si }, { type: locaux, description: a-preciser }]',
    });
    expect(mesure!.message).toContain('Mesures de sécurité › Description');
  });

  it('wants one way to reach the organisation, not each of them', () => {
    const organisme = (telephone: string) =>
      `organisme: { nom: Atelier du Val, effectif: 320, courriel: a-preciser, telephone: ${telephone} }`;
    expect(places(reponseAPreciser, { registre: organisme('a-preciser') })).toEqual([
      'warning /organisme/courriel',
      'warning /organisme/telephone',
    ]);
    expect(places(reponseAPreciser, { registre: organisme('02 47 00 00 00') })).toEqual([
      'info /organisme/courriel',
    ]);
  });
});

describe('dates', () => {
  it('of registre.yaml and of the fiches are both read, each once', () => {
    const liste =
      'liste: [{ reference: T-001, nom: Gestion de la paie, date_creation: 05/02/2026 }, { reference: ST-001, nom: Impression et mise sous pli de bulletins municipaux }]';
    const trouves = dits(dateAmbigue, { registre: liste, fiche: 'date_debut: 05/02/2026' });
    expect(trouves.map(({ file, pointer }) => `${file} ${pointer}`)).toEqual([
      'registre.yaml /liste/0/date_creation',
      'traitements/fiche-1.yaml /date_debut',
    ]);
  });

  it('without a day are less serious than those that do not exist', () => {
    expect(places(dateIllisible, { fiche: 'date_debut: mai 2018' })).toEqual(['warning /date_debut']);
    expect(places(dateIllisible, { fiche: 'date_debut: "2018"' })).toEqual(['warning /date_debut']);
    expect(places(dateIllisible, { fiche: 'date_debut: 31/04/2018' })).toEqual(['error /date_debut']);
  });

  it('to come are right for a contract and for a DPIA under way', () => {
    const contrat =
      'destinataires: [{ type: sous-traitant, acteur: paieclair, contrat: { date: 2027-01-01 } }]';
    expect(places(dateFuture, { fiche: `${contrat}\naipd: { statut: en-cours, date: 2027-03-01 }` })).toEqual(
      [],
    );
    expect(places(dateFuture, { fiche: 'aipd: { statut: realisee, date: 2027-03-01 }' })).toEqual([
      'warning /aipd/date',
    ]);
  });

  it('of a client’s contract end after they start', () => {
    const autre = SOUS_TRAITANT.replace(
      'contrat: a-preciser',
      'contrat: { date: 2026-01-20, fin: 2025-01-19 }',
    );
    expect(places(dateFinAnterieure, { autres: [autre] })).toEqual(['warning /clients/0/contrat/fin']);
  });

  it.each([
    ['statut: arrete\ndate_fin: 2027-01-31', 'arrêtée'],
    ['statut: en-cours\ndate_debut: 2027-01-31', 'commence'],
    ['statut: projet\ndate_debut: 2026-01-31', 'a commencé'],
  ])('agree with the status: %s', (fiche, mot) => {
    expect(dits(statutDatesDivergent, { fiche })[0]!.message).toContain(mot);
  });

  it('of today are neither past nor to come', () => {
    const fiche = `statut: en-cours\ndate_debut: ${TODAY}\ndate_fin: ${TODAY}\ndate_mise_a_jour: ${TODAY}`;
    expect([...dits(statutDatesDivergent, { fiche }), ...dits(dateFuture, { fiche })]).toEqual([]);
  });
});

describe('durations', () => {
  const identite = (conservation: string) => ({
    fiche: `donnees:\n  - { categorie: identite, description: nom et prénom, conservation: ${conservation} }`,
  });

  it.each([
    '{ duree: 1 an, depart: a-preciser }',
    '{ duree: 1 an après le départ du salarié }',
    '{ duree: 1 an, critere: à compter du dernier contact }',
    '{ duree: 30 jours glissants }',
    '{ duree: 0 jour }',
    '{ critere: fin du contrat }',
  ])('%s needs no other starting point', (conservation) => {
    expect(places(dureeSansDepart, identite(conservation))).toEqual([]);
  });

  it('of an archive need their own', () => {
    const archivage =
      '{ duree: 1 mois, depart: remise du bulletin, archivage: { duree: 5 ans, motif: preuve } }';
    expect(places(dureeSansDepart, identite(archivage))).toEqual([
      'warning /donnees/0/conservation/archivage/depart',
    ]);
  });

  it('shared by every item are reported where they are written, once', () => {
    const fiche =
      'conservation: { duree: 1 an }\ndonnees:\n  - { categorie: identite, description: nom }\n  - { categorie: connexion, description: journaux }';
    expect(places(dureeSansDepart, { fiche })).toEqual(['warning /conservation/depart']);
  });

  it.each([
    ['fin du contrat de travail', 'warning'],
    ['3 à 5 ans', 'error'],
    ['bientôt', 'error'],
  ])('« %s » does not read: %s', (duree, severity) => {
    expect(places(dureeIllisible, identite(`{ duree: ${duree} }`))).toEqual([
      `${severity} /donnees/0/conservation/duree`,
    ]);
  });

  it.each(['illimitée', 'durée légale', 'le temps nécessaire'])(
    '« %s » is the matter of another rule',
    (duree) => {
      expect(places(dureeIllisible, identite(`{ duree: ${duree} }`))).toEqual([]);
    },
  );

  it('are not due from a processor', () => {
    const autre = `${SOUS_TRAITANT}conservation: { duree: bientôt }\n`;
    expect(places(dureeIllisible, { autres: [autre] })).toEqual(['warning /conservation/duree']);
    expect(places(dureeSansDepart, { autres: [autre.replace('bientôt', '1 an')] })).toEqual([]);
  });
});

describe('categorie-inconnue', () => {
  it.each([
    ['personnes: [Salariés]', 'info', '`salaries`'],
    ['personnes: ["Salarié(e)s"]', 'info', '`salaries`'],
    ['personnes: [Étudiants]', 'info', '`eleves`'],
    ['personnes: [habitués du marché de Noël]', 'info', 'gardé tel quel'],
    ['personnes: [habitues]', 'warning', 'n’est pas une catégorie de personnes'],
    [
      'mesures_securite: [{ socle: si }, { type: sauvegardes, description: chaque nuit }]',
      'warning',
      'sauvegarde',
    ],
    ['donnees: [{ categorie: sante, description: arrêts de travail }]', 'warning', '`donnees_sensibles`'],
    [
      'donnees: [{ categorie: "Données de connexion (adress IP, logs, etc.)", description: journaux }]',
      'warning',
      '`connexion`',
    ],
    [
      'donnees_sensibles: [{ categorie: identite, description: nom }]',
      'warning',
      'sa place est dans `donnees`',
    ],
    ['operations: [{ operation: enregistrment, description: appel }]', 'warning', 'enregistrement'],
    [
      'aipd: { statut: non-requise, criteres: [vulnerables, surveilance], motif: effectif réduit }',
      'warning',
      'surveillance',
    ],
  ])('%s', (fiche, severity, mot) => {
    const trouves = dits(categorieInconnue, { fiche });
    expect(trouves).toHaveLength(1);
    expect(trouves[0]).toMatchObject({ severity, message: expect.stringContaining(mot) });
  });

  it('takes the words the register has declared, and an operation in words', () => {
    const registre = 'vocabulaire: { personnes: { habitues: Habitués du marché } }';
    const fiche = 'personnes: [habitues]\noperations: [{ operation: Tri du courrier, description: tri }]';
    expect(dits(categorieInconnue, { registre, fiche })).toEqual([]);
  });

  it('reports a shared measure once, where it is written', () => {
    const registre = 'socles: { si: [{ type: sauvegardes, description: chaque nuit }] }';
    const trouves = dits(categorieInconnue, { registre });
    expect(trouves.map(({ file, pointer }) => `${file} ${pointer}`)).toEqual([
      'registre.yaml /socles/si/0/type',
    ]);
  });
});

describe('sensibles-incoherent', () => {
  const liste = (reponse: string) =>
    `liste: [{ reference: t-001, nom: Gestion de la paie, donnees_sensibles: ${reponse} }, { reference: ST-001, nom: Impression et mise sous pli de bulletins municipaux }]`;

  it.each([
    [
      'non',
      'donnees_sensibles: [{ categorie: sante, description: arrêts de travail }]',
      ['error /donnees_sensibles'],
    ],
    ['non', 'donnees_sensibles: [{ categorie: nir, description: numéro }]', []],
    ['non', 'donnees_sensibles: a-preciser', []],
    ['oui', 'donnees_sensibles: aucune', ['error /donnees_sensibles']],
    ['oui', 'donnees_sensibles: a-preciser', []],
  ])('%s, %s', (reponse, fiche, attendus) => {
    expect(places(sensiblesIncoherent, { registre: liste(reponse), fiche })).toEqual(attendus);
  });

  it('is less sure of a fiche that says nothing', () => {
    const example = { registre: liste('oui'), sans: ['donnees_sensibles'] };
    expect(places(sensiblesIncoherent, example)).toEqual(['warning /donnees_sensibles']);
  });
});

describe('organisme-orthographe', () => {
  const ecrit = (texte: string) => dits(organismeOrthographe, { fiche: `service: "${texte}"` }).length;

  it.each(['AtelierduVal', 'Atelier de Val', 'Attelier du Val', 'Paie Clair', 'Mairie d’Ambroise'])(
    '%s',
    (texte) => {
      expect(ecrit(texte)).toBe(1);
    },
  );

  it.each([
    'ATELIER DU VAL',
    'Ateliers du Val',
    'l’atelier du val',
    'Atelier du Val, Mairie d’Amboise',
    'Atelier du Mans',
    'PaieClair2',
  ])('%s is no variant', (texte) => {
    expect(ecrit(texte)).toBe(0);
  });

  it('leaves addresses alone', () => {
    expect(
      dits(organismeOrthographe, {
        fiche: 'information: { support: notice, lien: https://Atelierduval.example }',
      }),
    ).toEqual([]);
  });
});

describe('references', () => {
  it('used three times are one finding, with the other places', () => {
    const autres = [SOUS_TRAITANT.replace('ST-002', 'st-001'), SOUS_TRAITANT.replace('ST-002', 'St-001')];
    const trouves = dits(referenceDupliquee, { autres });
    expect(trouves).toHaveLength(1);
    expect(trouves[0]).toMatchObject({ pointer: '/reference', message: expect.stringContaining('3 fois') });
    expect(trouves[0]!.related).toHaveLength(2);
  });

  it('follow the format the register has given itself', () => {
    const fiche = (reference: string) => ({
      path: `${reference}.yaml`,
      read: () => `qualite: responsable\nreference: ${reference}\n`,
    });
    const files = {
      registre: { path: 'registre.yaml', read: () => 'version: 1\n' },
      fiches: [fiche('T-001'), fiche('paie')],
    };
    const levels = { preset: 'recommande' as const, overrides: new Map() };
    const settings = { revueMois: 12, formatReference: 'A-000' };
    const { findings } = lintRegister(files, { rules: [referenceFormat], levels, today: TODAY, settings });
    expect(findings.map(({ file, pointer }) => `${file} ${pointer}`)).toEqual(['paie.yaml /reference']);
  });
});

describe('autres-sans-precision', () => {
  it('leaves to another rule the category that has no description either', () => {
    expect(places(autresSansPrecision, { fiche: 'donnees: [{ categorie: autres }]' })).toEqual([]);
    expect(
      places(autresSansPrecision, { fiche: 'donnees: [{ categorie: autres, description: voix }]' }),
    ).toEqual(['warning /donnees/0/libelle']);
  });

  it('is at most a warning in a project', () => {
    expect(places(autresSansPrecision, { fiche: 'statut: projet\npersonnes: [autres]' })).toEqual([
      'warning /personnes/0/precisions',
    ]);
  });
});
