import type { CheminFiche } from '../../lint/chemin.ts';

/** Every field that holds a duration. */
export const CHAMPS_DUREES = [
  'donnees[].conservation[].duree',
  'donnees[].conservation[].archivage.duree',
  'donnees_sensibles[].conservation[].duree',
  'donnees_sensibles[].conservation[].archivage.duree',
  'conservation[].duree',
  'conservation[].archivage.duree',
] as const satisfies readonly CheminFiche[];
