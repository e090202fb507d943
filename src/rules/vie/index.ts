import type { Rule } from '../../lint/rule.ts';
import { adequationListePerimee } from './adequation-liste-perimee.ts';
import { derogation250Invoquee } from './derogation-250-invoquee.ts';
import { projetAncien } from './projet-ancien.ts';
import { revueDepassee } from './revue-depassee.ts';
import { revuePerimee } from './revue-perimee.ts';
import { revuePerimeeSensible } from './revue-perimee-sensible.ts';

/** M. Life of the register. */
export const vie: readonly Rule[] = [
  revueDepassee,
  revuePerimee,
  revuePerimeeSensible,
  projetAncien,
  adequationListePerimee,
  derogation250Invoquee,
];
