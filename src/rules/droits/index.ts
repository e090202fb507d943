import type { Rule } from '../../lint/rule.ts';
import { decisionBase } from './decision-base.ts';
import { decisionGaranties } from './decision-garanties.ts';
import { enregistrementInformation } from './enregistrement-information.ts';
import { enregistrementSystematique } from './enregistrement-systematique.ts';
import { informationAbsente } from './information-absente.ts';
import { mineursNonSignales } from './mineurs-non-signales.ts';
import { sourceAbsente } from './source-absente.ts';

/** J. Information, rights, sources. */
export const droits: readonly Rule[] = [
  informationAbsente,
  sourceAbsente,
  decisionBase,
  decisionGaranties,
  enregistrementInformation,
  enregistrementSystematique,
  mineursNonSignales,
];
