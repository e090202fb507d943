import type { Confidentialite } from '../../model/champs.ts';

/** What a reader is told, declared once: `registre explain audience` prints this table. */
export interface Regles {
  readonly titre: string;
  /** What documents say of themselves; empty when they say nothing. */
  readonly mention: string;
  /** The kinds of fields that are not told. */
  readonly retient: readonly Confidentialite[];
  readonly projets: 'montrés' | 'omis';
  /** The controllers a processor acts for: all of them, the one who reads, or none by name. */
  readonly clients: 'tous' | 'un seul' | 'aucun';
  /** Accepted deviations and reviews, at the end of the book. */
  readonly suivi: 'montré' | 'omis';
  /** The `x_` keys. */
  readonly propres: 'montrés' | 'omis';
}

export const AUDIENCES = {
  interne: {
    titre: 'usage interne',
    mention: '',
    retient: ['jamais'],
    projets: 'montrés',
    clients: 'tous',
    suivi: 'montré',
    propres: 'montrés',
  },
  cnil: {
    titre: 'CNIL',
    mention: 'Version pour la CNIL',
    retient: ['jamais', 'interne', 'suivi', 'pilotage'],
    projets: 'omis',
    clients: 'tous',
    suivi: 'omis',
    propres: 'omis',
  },
  client: {
    titre: 'un client du sous-traitant',
    mention: 'Extrait pour un client',
    retient: ['jamais', 'interne', 'suivi', 'personne', 'contrat', 'detail-securite'],
    projets: 'montrés',
    clients: 'un seul',
    suivi: 'omis',
    propres: 'omis',
  },
  public: {
    titre: 'public',
    mention: 'Version publique',
    retient: ['jamais', 'interne', 'suivi', 'pilotage', 'personne', 'contrat', 'securite', 'detail-securite'],
    projets: 'omis',
    clients: 'aucun',
    suivi: 'omis',
    propres: 'omis',
  },
} as const satisfies Readonly<Record<string, Regles>>;

export type AudienceId = keyof typeof AUDIENCES;

/** A reader: one of the table, and for a client which one. */
export type Audience =
  | { readonly id: Exclude<AudienceId, 'client'> }
  | { readonly id: 'client'; readonly client: string };

/** Each kind of field in words. */
export const NATURES: Readonly<Record<Exclude<Confidentialite, 'publique' | 'denomination'>, string>> = {
  jamais: 'notes internes, que rien n’imprime ni n’exporte',
  interne: 'liens et documents internes',
  suivi: 'tenue du registre : revues, fiches liées',
  pilotage: 'compléments que ni l’article 30 ni la CNIL ne demandent : opérations, flux',
  personne: 'personnes : noms, contacts, responsables opérationnels',
  contrat: 'contrats, accords et instructions',
  securite: 'mesures de sécurité',
  'detail-securite': 'détail de la sécurité : description des mesures, canaux, accès aux archives',
};
