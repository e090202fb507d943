import type { Fiche } from '../../register/fiche.ts';
import { etatDe } from './etat.ts';

/** The lists that a document may find empty, each with its word for « none ». */
const LISTES = {
  logiciels: 'aucun',
  responsables_conjoints: 'aucun',
  finalites: 'aucune',
  personnes: 'aucune',
  donnees: 'aucune',
  donnees_sensibles: 'aucune',
  destinataires: 'aucun',
  transferts: 'aucun',
  mesures_securite: 'aucune',
  formalites: 'aucune',
  fiches_liees: 'aucune',
  operations: 'aucune',
  flux: 'aucun',
} as const;

/** The word that stands for each list when it gives no element; empty when it gives some. */
export type Etats = Readonly<Record<keyof typeof LISTES | 'clients' | 'sous_traitants_ulterieurs', string>>;

/** The words of the lists of a fiche. Those of a processor are empty in a controller's. */
export function etatsDe(fiche: Fiche): Etats {
  const listes = Object.keys(LISTES) as (keyof typeof LISTES)[];
  const mots = listes.map((liste) => [liste, etatDe(fiche[liste], { aucun: LISTES[liste] })] as const);
  const sousTraitant = fiche.role === 'sous-traitant' ? fiche : undefined;
  return {
    ...(Object.fromEntries(mots) as Record<keyof typeof LISTES, string>),
    clients: etatDe(sousTraitant?.clients),
    sous_traitants_ulterieurs: etatDe(sousTraitant?.sous_traitants_ulterieurs),
  };
}
