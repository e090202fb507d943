import type { Rule } from '../../lint/rule.ts';
import { categoriesAbsentes } from './categories-absentes.ts';
import { clientAbsent } from './client-absent.ts';
import { clientCoordonnees } from './client-coordonnees.ts';
import { clientRepresentant } from './client-representant.ts';
import { contratAbsent } from './contrat-absent.ts';
import { instructionsAbsentes } from './instructions-absentes.ts';
import { mesuresAbsentes } from './mesures-absentes.ts';
import { sortDonneesAbsent } from './sort-donnees-absent.ts';
import { sousTraitantCoordonnees } from './sous-traitant-coordonnees.ts';
import { transfertsNonDeclares } from './transferts-non-declares.ts';
import { ulterieurCoordonnees } from './ulterieur-coordonnees.ts';
import { ulterieursNonDits } from './ulterieurs-non-dits.ts';

/** N. The processor’s register (Article 30(2)). */
export const sousTraitant: readonly Rule[] = [
  sousTraitantCoordonnees,
  clientAbsent,
  clientCoordonnees,
  clientRepresentant,
  categoriesAbsentes,
  transfertsNonDeclares,
  mesuresAbsentes,
  ulterieursNonDits,
  ulterieurCoordonnees,
  contratAbsent,
  instructionsAbsentes,
  sortDonneesAbsent,
];
