import { describe, expect, it } from 'vitest';
import type { Example } from '../../src/lint/rule.ts';
import { estNomDePersonne } from '../../src/rules/completude/personne-physique.ts';
import { rules } from '../../src/rules/index.ts';
import { lintExample } from './exemple.ts';

/** What one rule says of an example: pointer, level, message. */
function dits(id: string, example: Example) {
  const rule = rules.find((candidate) => candidate.id === id)!;
  const found = lintExample(rule, example).filter((finding) => finding.rule === id);
  return found.map(({ pointer, severity, message }) => ({ pointer, severity, message }));
}
const places = (id: string, example: Example) => dits(id, example).map(({ pointer }) => pointer);

const SOUS_TRAITANT = [
  'qualite: sous-traitant',
  'reference: ST-002',
  'nom: Routage de courriels',
  'clients: [{ nom: Mairie de Tours, courriel: dpo@tours.example, categories_traitements: [envoi] }]',
  'mesures_securite: [{ socle: si }]',
].join('\n');

describe('silence, and only silence, is an absence', () => {
  it.each([
    ['a30-finalite-absente', 'finalites'],
    ['a30-personnes-absentes', 'personnes'],
    ['a30-donnees-absentes', 'donnees'],
    ['donnees-sensibles-non-dites', 'donnees_sensibles'],
    ['a30-destinataires-absents', 'destinataires'],
    ['a30-transferts-non-declares', 'transferts'],
    ['a30-mesures-absentes', 'mesures_securite'],
  ])('%s', (id, key) => {
    expect(places(id, { fiche: `${key}: a-preciser` })).toEqual([]);
    expect(places(id, { fiche: `${key}: 12 { [` })).toEqual([]);
    expect(places(id, { fiche: `${key}: ~` })).toEqual([`/${key}`]);
    expect(places(id, { sans: [key] })).toEqual([`/${key}`]);
  });

  it('waits for coordinates that are being looked for', () => {
    const registre =
      'organisme: { nom: Atelier du Val, courriel: a-preciser }\ndpo: { nom: Inès Carel, telephone: a-preciser }';
    expect(places('a30-responsable-coordonnees', { registre })).toEqual([]);
    expect(places('a30-dpo-coordonnees', { registre })).toEqual([]);
  });

  it('is a warning in a project', () => {
    const [dit] = dits('a30-mesures-absentes', { fiche: 'statut: projet', sans: ['mesures_securite'] });
    expect(dit?.severity).toBe('warning');
  });

  it('tells no recipient from no answer', () => {
    expect(dits('a30-destinataires-absents', { fiche: 'destinataires: aucun' })[0]?.severity).toBe('info');
  });
});

describe('the organisation', () => {
  it('is asked of a processor in its own words, and once', () => {
    const example = { entiere: SOUS_TRAITANT, registreSans: ['organisme'] };
    const found = dits('a30-responsable-absent', example);
    expect(found.map(({ message }) => message)).toEqual([
      'Le registre ne nomme pas le sous-traitant qui le tient.',
    ]);
    expect(places('a30-responsable-coordonnees', example)).toEqual([]);
  });

  it('is not asked for a controller’s details where the register has none', () => {
    const registre = 'organisme: { nom: Atelier du Val, ville: Tours }';
    expect(places('a30-responsable-coordonnees', { entiere: SOUS_TRAITANT, registre })).toEqual([]);
    expect(places('st30-sous-traitant-coordonnees', { entiere: SOUS_TRAITANT, registre })).toEqual([
      '/organisme',
    ]);
  });

  it.each([
    'Mme Caroline Azri, Center Call',
    'M. Dupont',
    'MONSIEUR PAUL DUPONT',
    'Nicolas MARCHAND',
    'Jean-Pierre LE GOFF (gérant)',
    'Jeanne D’ARC',
    'MARCHAND Nicolas',
  ])('%s is a person', (nom) => expect(estNomDePersonne(nom)).toBe(true));

  it.each([
    'CentreCall',
    'Atelier du Val',
    'Groupe SEB',
    'Clinique PASTEUR',
    'Ville de PARIS',
    'Pierre FABRE SAS',
    'Yves Rocher',
    'LAURENT PERRIER',
    'M6',
    'M.A.I.F.',
    'Mr Bricolage',
    'Transports MARTIN',
    'France TRAVAIL',
  ])('%s may be an organisation', (nom) => expect(estNomDePersonne(nom)).toBe(false));

  it('is a person where it bears the name of its own contact', () => {
    const registre =
      'organisme: { nom: Inès Carel, contact: { prenom: Inès, nom: CAREL }, courriel: i.carel@atelierduval.example }';
    expect(places('a30-responsable-personne', { registre })).toEqual(['/organisme/nom']);
  });

  it.each([
    ['GB', ['/representant']],
    ['Suisse', ['/representant']],
    ['FR', []],
    ['NO', []],
    ['RE', []],
    ['NC', []],
    ['Atlantide', []],
  ])('established in %s', (pays, attendu) => {
    const organisme = `organisme: { nom: Atelier du Val, pays: ${pays}, courriel: contact@atelierduval.example }`;
    expect(
      places('a30-representant-absent', { registre: organisme, registreSans: ['representant'] }),
    ).toEqual(attendu);
    const severites = dits('a30-representant-absent', { registre: organisme }).map(
      ({ severity }) => severity,
    );
    expect(severites).toEqual(attendu.map(() => 'warning'));
  });
});

describe('the DPO', () => {
  it.each([
    'dpo: { nom: Inès Carel, societe: { nom: Cabinet Rives, courriel: contact@rives.example } }',
    'dpo: { nom: Inès Carel, societe: paieclair }',
  ])('can be reached through the company: %s', (registre) => {
    expect(places('a30-dpo-coordonnees', { registre })).toEqual([]);
  });

  it('cannot through the mere name of one', () => {
    expect(
      places('a30-dpo-coordonnees', { registre: 'dpo: { nom: Inès Carel, societe: Cabinet Rives }' }),
    ).toEqual(['/dpo']);
  });

  it('is due in a public body, even when said to be none', () => {
    const registre =
      'organisme: { nom: Ville d’Amboise, secteur: public, courriel: mairie@amboise.example }\ndpo: aucun';
    expect(places('a30-dpo-obligatoire-absent', { registre })).toEqual(['/dpo']);
    const aPreciser = registre.replace('dpo: aucun', 'dpo: a-preciser');
    expect(places('a30-dpo-obligatoire-absent', { registre: aPreciser })).toEqual([]);
  });

  it.each([
    ['Déléguée à la protection des données, rattachée au DSI', []],
    ['DPO auprès du président', []],
    ['Secrétaire de mairie et DPO', []],
    ['DPO et DSI', ['/dpo/fonction']],
    ['Directrice des systèmes d’information', ['/dpo/fonction']],
    ['Gérante', ['/dpo/fonction']],
  ])('as « %s »', (fonction, attendu) => {
    const registre = `dpo: { fonction: "${fonction}", courriel: dpo@atelierduval.example }`;
    expect(places('dpo-conflit-interets', { registre })).toEqual(attendu);
  });

  it.each([
    ['contact: { prenom: Inès, nom: CAREL }', ['/dpo']],
    ['contact: { nom: Carel, fonction: Directrice générale }', ['/dpo']],
    ['contact: { nom: Inès Carel, fonction: Déléguée à la protection des données }', []],
    ['contact: { prenom: Marc, nom: Carel }', []],
  ])('beside %s', (contact, attendu) => {
    const registre = [
      `organisme: { nom: Atelier du Val, courriel: contact@atelierduval.example, ${contact} }`,
      'dpo: { nom: Mme Inès Carel, courriel: dpo@atelierduval.example }',
    ].join('\n');
    expect(places('dpo-conflit-interets', { registre })).toEqual(attendu);
  });

  it('may run the processing of requests made to the DPO', () => {
    const registre = 'dpo: { nom: Inès Carel, courriel: dpo@atelierduval.example }';
    const fiche = 'responsable_operationnel: { nom: Inès Carel, fonction: DPO }';
    expect(places('dpo-conflit-interets', { registre, fiche })).toEqual([]);
  });
});

describe('a30-duree-absente', () => {
  const conservee = (conservation: string) => ({
    fiche: `donnees: [{ categorie: identite, description: nom, conservation: ${conservation} }]`,
  });

  it.each([
    '{ critere: départ du salarié }',
    '{ duree: longtemps }',
    '{ duree: a-preciser }',
    '{ archivage: { duree: 5 ans } }',
    '{ sort_final: archives-definitives }',
    'a-preciser',
  ])('accepts %s', (conservation) => {
    expect(places('a30-duree-absente', conservee(conservation))).toEqual([]);
  });

  it('refuses a case among others that says nothing of time', () => {
    const example = conservee(
      '[{ cas: dossier, duree: 1 an }, { cas: vivier, repere: recrutement-vivier, archivage: aucun }]',
    );
    expect(places('a30-duree-absente', example)).toEqual(['/donnees/0/conservation/1/duree']);
  });

  it('says once what all data inherit', () => {
    const fiche = [
      'conservation: { depart: départ du salarié }',
      'donnees: [{ categorie: identite, description: nom }, { categorie: connexion, description: journal }]',
      'donnees_sensibles: [{ categorie: sante, description: aptitude, conservation: { duree: 1 an } }]',
    ].join('\n');
    expect(places('a30-duree-absente', { fiche })).toEqual(['/conservation/duree']);
  });
});

describe('data, recipients and measures', () => {
  it('wants « autres » named, and takes a label for a description', () => {
    const fiche =
      'donnees: [{ categorie: autres }, { categorie: autres, libelle: Dates des appels }, { categorie: identite }]';
    expect(
      dits('a30-donnees-description', { fiche }).map(({ pointer, severity }) => [pointer, severity]),
    ).toEqual([
      ['/donnees/0/description', 'error'],
      ['/donnees/2/description', 'warning'],
    ]);
  });

  it('takes sensitive data for data, and the answer of the list for an answer', () => {
    const fiche = 'donnees_sensibles: [{ categorie: sante, description: aptitude, condition: art9-2-h }]';
    expect(places('a30-donnees-absentes', { fiche, sans: ['donnees'] })).toEqual([]);
    const registre = 'liste: [{ reference: t-001, nom: Gestion de la paie, donnees_sensibles: non }]';
    expect(places('donnees-sensibles-non-dites', { registre, sans: ['donnees_sensibles'] })).toEqual([]);
  });

  it('gives one finding to a recipient without name nor type', () => {
    const fiche =
      'destinataires: [{ contrat: convention 2025 }, ressources-humaines, { type: partenaires, precisions: mutuelle }]';
    expect(places('destinataire-sans-nom', { fiche })).toEqual(['/destinataires/0/nom']);
    expect(places('destinataire-type-absent', { fiche })).toEqual(['/destinataires/1/type']);
  });

  it('reports a shared measure once, where it is written', () => {
    const registre = 'socles: { si: [{ type: sauvegarde }, { type: Badge à l’entrée }, pare-feu] }';
    const [dit, ...autres] = dits('a30-mesure-sans-precision', { registre });
    expect(dit?.pointer).toBe('/socles/si/0/description');
    expect(autres).toEqual([]);
  });
});

describe('the list and the fiches', () => {
  const liste = (...lignes: string[]) => `liste: [${lignes.join(', ')}]`;

  it('are matched by reference whatever its case, else by name', () => {
    const registre = liste(
      '{ reference: t-001 }',
      '{ nom: impression et mise sous pli de BULLETINS municipaux }',
    );
    expect(places('fiche-manquante', { registre })).toEqual([]);
    expect(
      places('fiche-manquante', { registre: liste('{ reference: T-009, nom: Gestion de la paie }') }),
    ).toEqual(['/liste/0']);
  });

  it('are not compared while something cannot be read', () => {
    const registre = liste('{ reference: T-009 }');
    expect(places('fiche-manquante', { registre, autres: ['nom: [cantine'] })).toEqual([]);
    expect(places('fiche-manquante', { registre, fiche: 'reference: T 009' })).toEqual([]);
    expect(places('liste-manquante', { registre: liste('{ reference: [x] }') })).toEqual([]);
  });

  it('leave a project and a processor’s fiche out of the list', () => {
    const registre = liste('{ reference: T-008 }');
    expect(dits('liste-manquante', { registre }).map(({ message }) => message)).toEqual([
      'La fiche T-001 n’apparaît pas dans la liste des traitements.',
    ]);
    expect(places('liste-manquante', { registre, fiche: 'statut: projet' })).toEqual([]);
  });
});
