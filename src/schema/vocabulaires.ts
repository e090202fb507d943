import { casAipd, criteresAipd, typesExemptes, typesRequis } from '../data/aipd.ts';
import { reperesDuree } from '../data/durees.ts';
import { pays } from '../data/pays.ts';
import {
  basesLegales,
  categoriesDonnees,
  categoriesPersonnes,
  categoriesSensibles,
  conditionsArt9,
  droits,
  garanties,
  modulesCct,
  operations,
  typesDestinataire,
  typesMesure,
} from '../data/vocabulaire.ts';
import type { NomVocabulaire } from '../model/vocabulaire.ts';

/** A word that a field suggests or demands, and what it means. */
export interface Mot {
  readonly id: string;
  readonly sens: string;
}

interface Entree {
  readonly id: string;
  readonly label: string;
  readonly article?: string;
  /** Last day it could be relied on. */
  readonly valableJusquAu?: string;
}

const parLabel = (entrees: readonly Entree[]): Mot[] =>
  entrees.map(({ id, label, article, valableJusquAu }) => {
    const fin = valableJusquAu === undefined ? '' : `, jusqu’au ${valableJusquAu}`;
    return { id, sens: article === undefined ? label : `${label} (${citer(article)}${fin})` };
  });

/** « 46(2)(c) » is an article of the GDPR; some entries rest on another text, or on two. */
function citer(article: string): string {
  const [premier = '', ...suite] = article.split(/\s; art\. /).map((un) => {
    const loi = /^(\d+) LIL$/.exec(un);
    return loi ? `loi Informatique et Libertés, article ${loi[1]}` : un;
  });
  const ailleurs = premier.startsWith('loi ') || premier.includes(' de la directive ');
  const dit = premier.includes(' de la directive ') ? `article ${premier}` : premier;
  return [ailleurs ? dit : `RGPD, article ${premier}`, ...suite].join(' ; ');
}

const parSens = (sens: Readonly<Record<string, string>>): Mot[] =>
  Object.entries(sens).map(([id, dit]) => ({ id, sens: dit }));

/** A word is known by its identifier, what it means in French. */
export const MOTS: Readonly<Record<NomVocabulaire, readonly Mot[]>> = {
  autorisations: parSens({
    specifique: 'Autorisation écrite, pour ce sous-traitant ultérieur',
    generale: 'Autorisation écrite générale : le client est informé des changements et peut s’y opposer',
  }),
  'bases-legales': parLabel(basesLegales.entrees),
  caracteres: parSens({
    obligatoire: 'La personne doit fournir la donnée',
    facultatif: 'La personne peut ne pas la fournir',
  }),
  'cas-article-22': parSens({
    'art22-2-a': 'Nécessaire à la conclusion ou à l’exécution d’un contrat (RGPD, article 22(2)(a))',
    'art22-2-b': 'Autorisée par un texte (RGPD, article 22(2)(b))',
    'art22-2-c': 'Fondée sur le consentement explicite (RGPD, article 22(2)(c))',
  }),
  'categories-donnees': parLabel(categoriesDonnees.entrees),
  'categories-sensibles': parLabel(categoriesSensibles.entrees),
  'conditions-article-9': parLabel(conditionsArt9.entrees),
  'criteres-aipd': parLabel(criteresAipd.entrees),
  droits: parLabel(droits.entrees),
  'exemptions-aipd': parLabel(typesExemptes.entrees),
  formalites: parSens({
    'engagement-conformite': 'Engagement de conformité',
    'autorisation-cnil': 'Autorisation de la CNIL',
    'avis-cnil': 'Avis de la CNIL',
    'acte-reglementaire': 'Acte réglementaire',
    'autorisation-prefectorale': 'Autorisation préfectorale',
  }),
  garanties: parLabel(garanties.entrees),
  mesures: parLabel(typesMesure.entrees),
  'modules-cct': parLabel(modulesCct.entrees),
  operations: parLabel(operations.entrees),
  pays: pays.entrees.map(({ id, nom }) => ({ id, sens: nom })),
  personnes: parLabel(categoriesPersonnes.entrees),
  qualites: parSens({
    responsable: 'L’organisme décide des finalités et des moyens du traitement',
    'sous-traitant': 'L’organisme traite les données pour le compte d’un client',
  }),
  reperes: reperesDuree.entrees.map(({ id, activite }) => ({ id, sens: activite })),
  secteurs: parSens({ prive: 'Secteur privé', public: 'Secteur public' }),
  sorts: parSens({
    suppression: 'Les données sont supprimées',
    anonymisation: 'Les données sont rendues anonymes',
    tri: 'Une partie est gardée, le reste est supprimé',
    'archives-definitives': 'Les données sont versées aux archives définitives',
    restitution: 'Les données sont rendues',
  }),
  sources: parSens({
    'personne-concernee': 'La personne elle-même',
    tiers: 'Un tiers',
    'source-publique': 'Une source accessible au public',
    deduite: 'Déduite d’autres données',
  }),
  statuts: parSens({
    projet: 'Pas encore mis en œuvre',
    'en-cours': 'Mis en œuvre',
    arrete: 'Terminé : `date_fin` dit quand',
  }),
  'statuts-aipd': parSens({
    requise: 'À faire',
    realisee: 'Faite',
    'en-cours': 'Commencée',
    'non-requise': 'Pas nécessaire : `motif` dit pourquoi',
  }),
  'types-aipd': parLabel([...typesRequis.entrees, ...casAipd.entrees]),
  'types-destinataire': parLabel(typesDestinataire.entrees),
};

/** The words that stand for a state rather than for an answer. */
export const MOTS_ETAT = {
  'a-preciser': 'Pas encore connu : la question reste ouverte',
  aucun: 'Vérifié : il n’y en a pas',
} as const;
