import type { RepereDureeId } from '../../data/durees.ts';
import { auBesoin } from '../../model/au-besoin.ts';
import { lexique } from '../../model/lexique.ts';
import { plier } from '../../model/pliage.ts';

interface Activite {
  readonly mots: readonly string[];
  readonly reperes: readonly RepereDureeId[];
}

/** How an activity says its name, and the references that speak of it. Not in the list: proposed to nobody. */
const activites = auBesoin(
  (): Readonly<Record<string, Activite>> => ({
    paie: {
      mots: [
        'paie',
        'gestion de la paye',
        'bulletin de paye',
        'bulletin de salaire',
        'versement des salaires',
        'DSN',
        'cotisations sociales',
      ],
      reperes: ['paie', 'paie-cotisations'],
    },
    personnel: {
      mots: [
        'gestion du personnel',
        'gestion administrative du personnel',
        'administration du personnel',
        'dossier du personnel',
        'dossiers du personnel',
        'gestion des salariés',
        'gestion des agents',
        'registre unique du personnel',
      ],
      reperes: ['gestion-personnel', 'registre-personnel'],
    },
    temps: {
      mots: [
        'temps de travail',
        'badgeuse',
        'pointeuse',
        'pointage des heures',
        'suivi des horaires',
        'contrôle des horaires',
      ],
      reperes: ['temps-travail'],
    },
    recrutement: {
      mots: ['recrutement', 'recruter', 'candidature', 'sélection des candidats', 'CV-thèque', 'cvthèque'],
      reperes: ['recrutement-non-retenu', 'recrutement-vivier'],
    },
    accidents: { mots: ['accident du travail'], reperes: ['accidents-travail'] },
    elections: {
      mots: ['élections professionnelles', 'vote électronique'],
      reperes: ['elections-vote-electronique'],
    },
    alertes: {
      mots: [
        'alertes professionnelles',
        'lanceur d’alerte',
        'lancement d’alerte',
        'recueil des signalements',
      ],
      reperes: ['alertes-professionnelles'],
    },
    video: {
      mots: [
        'vidéosurveillance',
        'vidéo-surveillance',
        'vidéoprotection',
        'vidéo-protection',
        'caméras de surveillance',
      ],
      reperes: ['videosurveillance'],
    },
    acces: {
      mots: [
        'contrôle d’accès aux locaux',
        'contrôle des accès aux locaux',
        'accès aux locaux',
        'accès aux bâtiments',
        'badges d’accès',
        'contrôle d’accès par badge',
      ],
      reperes: ['controle-acces-journaux', 'controle-acces-identification'],
    },
    journaux: {
      mots: ['journalisation', 'journaux de connexion', 'journaux informatiques', 'traces informatiques'],
      reperes: ['journaux-si'],
    },
    vehicules: {
      mots: [
        'géolocalisation des véhicules',
        'géolocalisation de véhicules',
        'géolocalisation de la flotte',
        'véhicules géolocalisés',
      ],
      reperes: ['geolocalisation-vehicules'],
    },
    contraventions: { mots: ['contravention', 'désignation des conducteurs'], reperes: ['contraventions'] },
    appels: {
      mots: [
        'enregistrement des appels',
        'enregistrement d’appels',
        'écoute des appels',
        'écoute et enregistrement',
        'écoutes téléphoniques',
        'enregistrement des conversations téléphoniques',
      ],
      reperes: ['enregistrement-appels-qualite', 'enregistrement-appels-preuve'],
    },
    clients: {
      mots: [
        'gestion des clients',
        'gestion clients',
        'gestion de la clientèle',
        'gestion de clientèle',
        'relation client',
        'relation clients',
        'fichier clients',
        'fidélisation',
        'suivi des clients',
        'gestion commerciale',
      ],
      reperes: ['clients', 'prospection-clients'],
    },
    prospects: { mots: ['prospection', 'prospects'], reperes: ['prospects', 'opposition-prospection'] },
    lettre: { mots: ['newsletter', 'lettre d’information', 'infolettre'], reperes: ['newsletter'] },
    satisfaction: {
      mots: ['service après-vente', 'SAV', 'gestion des réclamations', 'enquête de satisfaction'],
      reperes: ['sav-satisfaction'],
    },
    etude: { mots: ['étude de marché', 'sondage d’opinion'], reperes: ['etude-marche'] },
    audience: { mots: ['mesure d’audience', 'mesure de l’audience'], reperes: ['mesure-audience'] },
    contact: { mots: ['formulaire de contact'], reperes: ['contact-site'] },
    fournisseurs: { mots: ['fournisseur'], reperes: ['fournisseurs'] },
    comptes: {
      mots: ['comptabilité', 'tenue des comptes', 'écritures comptables'],
      reperes: ['comptabilite'],
    },
    impots: { mots: ['déclarations fiscales', 'documents fiscaux'], reperes: ['fiscal'] },
    impayes: { mots: ['impayé', 'recouvrement'], reperes: ['impayes'] },
    location: {
      mots: ['gestion locative', 'location de logements'],
      reperes: ['location-candidats', 'location-bail'],
    },
    patients: {
      mots: ['dossier patient', 'dossiers des patients', 'dossier médical', 'suivi des patients'],
      reperes: ['sante-cabinet', 'sante-etablissement'],
    },
    social: {
      mots: ['accompagnement social', 'médico-social', 'aide sociale'],
      reperes: ['social-medico-social'],
    },
    dons: {
      mots: ['appel aux dons', 'appels aux dons', 'collecte de dons', 'donateur'],
      reperes: ['association-dons'],
    },
    membres: {
      mots: ['gestion des adhérents', 'gestion des adhésions', 'gestion des membres'],
      reperes: ['association-membres'],
    },
    enfance: {
      mots: [
        'cantine',
        'restauration scolaire',
        'périscolaire',
        'garderie',
        'crèche',
        'petite enfance',
        'affaires scolaires',
      ],
      reperes: ['scolaire-petite-enfance'],
    },
    actes: {
      mots: ['registres d’état civil', 'actes d’état civil', 'service de l’état civil'],
      reperes: ['etat-civil'],
    },
    electeurs: { mots: ['listes électorales', 'liste électorale'], reperes: ['listes-electorales'] },
    droits: {
      mots: ['demandes d’exercice des droits', 'exercice des droits des personnes', 'demandes de droits'],
      reperes: ['demandes-droits'],
    },
    violations: { mots: ['violations de données'], reperes: ['violations'] },
  }),
);

const LEXIQUE = lexique(
  () => Object.fromEntries(Object.entries(activites()).map(([cle, { mots }]) => [cle, mots])),
  {
    sauf: [
      'logiciel de paie',
      'fiche de paie',
      'candidature au marché',
      'candidatures aux marchés',
      'candidatures aux élections',
      'fidélisation des salariés',
      'fidélisation des agents',
      'fournisseur d’identité',
    ],
  },
);

/** The references of the activities that a text names, in the order it names them: the first of each before the others. */
export function reperesDe(texte: string): readonly RepereDureeId[] {
  // « paix » and « paie » have the same root.
  const dites = LEXIQUE.chercher(texte).filter((dite) => !dite.niee && plier(dite.texte) !== 'paix');
  const listes = dites.flatMap(({ cle }) => activites()[cle] ?? []).map(({ reperes }) => reperes);
  return [...new Set([...listes.flatMap((reperes) => reperes.slice(0, 1)), ...listes.flat()])];
}
