import { expect, test } from 'vitest';
import { Table } from '../../src/data/table.ts';
import * as vocabulaire from '../../src/data/vocabulaire.ts';

// Read in the CNIL's own files: wrong spellings, double spaces and straight apostrophes are theirs.

type Imprime = { readonly ods?: string | null; readonly word?: string | null };
const ods = (entries: readonly Imprime[]) => entries.flatMap((entry) => entry.ods ?? []);
const word = (entries: readonly Imprime[]) => entries.flatMap((entry) => entry.word ?? []);
const distinct = (labels: readonly string[]) => [...new Set(labels)];

test('catégories de données du tableur', () => {
  expect(ods(vocabulaire.categoriesDonnees.entrees)).toEqual([
    "État civil, identité, données d'identification, images…",
    'Vie personnelle (habitudes de vie, situation familiale, etc.)',
    "Informations d'ordre économique et financier (revenus, situation financière, situation fiscale, etc.)",
    'Données de connexion (adress IP, logs, etc.)',
    'Données de localisation (déplacements, données GPS, GSM, etc.)',
    'Numéro de Sécurité Sociale (ou NIR)',
  ]);
});

test('catégories de données du formulaire', () => {
  expect(word(vocabulaire.categoriesDonnees.entrees)).toEqual([
    "Etat-civil, identité, données d'identification, images (ex. nom, prénom, adresse, photographie, date et lieu de naissance, etc.)",
    'Vie personnelle (ex. habitudes de vie, situation familiale, etc.)',
    'Vie professionnelle (ex. CV, situation professionnelle, scolarité, formation, distinctions, diplômes, etc.)',
    'Informations d’ordre économique et financier (ex. revenus, situation financière, données bancaires, etc.)',
    "Données de connexion (ex. adresses Ip, logs, identifiants des terminaux, identifiants de connexion, informations d'horodatage, etc.)",
    'Données de localisation (ex. déplacements, données GPS, GSM, …)',
    'Internet (ex. cookies, traceurs, données de navigation, mesures d’audience, …)',
    'Autres catégories de données (précisez) :',
  ]);
});

test('données sensibles du tableur', () => {
  expect(ods(vocabulaire.categoriesSensibles.entrees)).toEqual([
    "Données révélant l'origine raciale ou ethnique",
    'Données révélant les opinions politiques',
    'Données révélant les convictions religieuses ou philosophiques\u00A0',
    "Données révélant l'appartenance syndicale",
    'Données génétiques',
    "Données biométriques aux fins d'identifier une personne physique de manière unique",
    'Données concernant la santé',
    "Données concernant la vie sexuelle ou l'orientation sexuelle",
    'Données relatives à des condamnations pénales ou  infractions',
  ]);
});

test('listes déroulantes du tableur', () => {
  expect(ods(vocabulaire.categoriesPersonnes.entrees)).toEqual([
    'Salariés',
    'Services Internes',
    'Clients',
    'Fournisseurs',
    'Prestataires',
    'Prospects',
    'Candidats',
    'Autres (préciser)',
  ]);
  expect(distinct(ods(vocabulaire.typesDestinataire.entrees)).sort()).toEqual([
    'Autre (Préciser)',
    'Destinataires dans des pays tiers ou organisations internationales',
    'Partenaires institutionnels ou commerciaux',
    'Service interne qui traite les données',
    'Sous-traitants',
  ]);
  expect(distinct(ods(vocabulaire.typesMesure.entrees))).toEqual([
    'Mesures de traçabilité',
    'Mesures de protection des logiciels',
    'Sauvegarde des données',
    'Chiffrement des données',
    "Contrôle d'accès des utilisateurs",
    'Contrôle des sous-traitants',
    'Autres mesures (à préciser)',
  ]);
  expect(distinct(ods(vocabulaire.garanties.entrees)).sort()).toEqual([
    'Certification',
    'Clauses contractuelles types (CCT)',
    'Code de conduite',
    'Dérogations (art 49)',
    'Pays adéquat',
    'Privacy shield',
    "Règles d'entreprise contraignantes (BCR)",
  ]);
});

test('mesures et destinataires du formulaire, dans son ordre', () => {
  const mesures = [...vocabulaire.typesMesure.entrees].sort((a, b) => a.rangWord - b.rangWord);
  expect(distinct(word(mesures))).toEqual([
    "Contrôle d'accès des utilisateurs",
    'Mesures de traçabilité',
    'Mesures de protection des logiciels (antivirus, mises à jour et correctifs de sécurité, tests, etc.)',
    'Sauvegarde des données',
    'Chiffrement des données',
    'Contrôle des sous-traitants',
    'Autres mesures :',
  ]);
  expect(distinct(word(vocabulaire.typesDestinataire.entrees)).sort()).toEqual([
    'Destinataires internes',
    'Organismes externes',
    'Sous-traitants',
  ]);
});

test('types de destinataire sans ligne propre dans un modèle', () => {
  const imprime = Object.fromEntries(vocabulaire.typesDestinataire.entrees.map((type) => [type.id, type]));
  expect(imprime['sous-traitant-ulterieur']).toMatchObject({ ods: 'Sous-traitants' });
  expect(imprime.externe).toMatchObject({
    ods: 'Autre (Préciser)',
    word: 'Organismes externes',
  });
});

type Etiquete = Imprime & { readonly id: string; readonly label?: string };

test('une apostrophe droite ne se trouve que dans un libellé officiel', () => {
  const libelles = Object.values(vocabulaire)
    .flatMap((table): readonly Etiquete[] => (table instanceof Table ? table.entrees : []))
    .filter(({ label }) => label?.includes("'"));
  const officiels = libelles.filter(({ label, ods }) => ods?.trim() === label);
  expect(officiels.length).toBeGreaterThan(0);
  expect(libelles).toEqual(officiels);
});
