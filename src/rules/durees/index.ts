import type { Rule } from '../../lint/rule.ts';
import { archivageSansSeparation } from './archivage-sans-separation.ts';
import { archivesPubliques } from './archives-publiques.ts';
import { referentielCandidat } from './candidat.ts';
import { dureeIndefinie } from './indefinie.ts';
import { parCategorie } from './par-categorie.ts';
import { purgeNonDecrite } from './purge-non-decrite.ts';
import { referentielDepassee } from './referentiel-depassee.ts';
import { referentielInferieure } from './referentiel-inferieure.ts';
import { reperePossible } from './repere-possible.ts';
import { dureeVague } from './sans-chiffre.ts';

/** G. Retention. */
export const durees: readonly Rule[] = [
  referentielDepassee,
  referentielInferieure,
  reperePossible,
  dureeIndefinie,
  dureeVague,
  referentielCandidat,
  parCategorie,
  archivageSansSeparation,
  purgeNonDecrite,
  archivesPubliques,
];
