import type { Rule } from '../../lint/rule.ts';
import { acteurInconnu } from './acteur-inconnu.ts';
import { acteurInutilise } from './acteur-inutilise.ts';
import { destinataireInconnu } from './destinataire-inconnu.ts';
import { dureeReferenceInconnue } from './duree-reference-inconnue.ts';
import { ficheLieeInconnue } from './fiche-liee-inconnue.ts';
import { ficheParLogiciel } from './fiche-par-logiciel.ts';
import { identifiantAmbigu } from './identifiant-ambigu.ts';
import { identifiantDuplique } from './identifiant-duplique.ts';
import { identifiantInconnu } from './identifiant-inconnu.ts';
import { identifiantPartageDuplique } from './identifiant-partage-duplique.ts';
import { serviceInconnu } from './service-inconnu.ts';
import { socleImbrique } from './socle-imbrique.ts';
import { socleInconnu } from './socle-inconnu.ts';
import { socleInutilise } from './socle-inutilise.ts';
import { sousTraitantNonDefini } from './sous-traitant-non-defini.ts';

/** C. References between fiches, actors and shared data. */
export const references: readonly Rule[] = [
  acteurInconnu,
  acteurInutilise,
  serviceInconnu,
  socleInconnu,
  socleImbrique,
  socleInutilise,
  sousTraitantNonDefini,
  dureeReferenceInconnue,
  identifiantInconnu,
  identifiantAmbigu,
  identifiantDuplique,
  identifiantPartageDuplique,
  destinataireInconnu,
  ficheLieeInconnue,
  ficheParLogiciel,
];
