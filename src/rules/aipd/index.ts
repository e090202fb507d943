import type { Rule } from '../../lint/rule.ts';
import { aipdCritereOublie } from './critere-oublie.ts';
import { aipdDateAbsente } from './date-absente.ts';
import { aipdDeuxCriteres } from './deux-criteres.ts';
import { aipdExemptionInapplicable } from './exemption-inapplicable.ts';
import { aipdMotifAbsent } from './motif-absent.ts';
import { aipdPerimee } from './perimee.ts';
import { aipdRequiseNonRealisee } from './requise-non-realisee.ts';
import { aipdStatutAbsent } from './statut-absent.ts';
import { aipdTypeListe } from './type-liste.ts';

/** H. The DPIA: the list of 14, the exempt list, the nine criteria, and the decision that someone recorded. */
export const aipd: readonly Rule[] = [
  aipdStatutAbsent,
  aipdTypeListe,
  aipdDeuxCriteres,
  aipdCritereOublie,
  aipdMotifAbsent,
  aipdExemptionInapplicable,
  aipdPerimee,
  aipdDateAbsente,
  aipdRequiseNonRealisee,
];
