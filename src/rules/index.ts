import type { Rule } from '../lint/rule.ts';
import { aipd } from './aipd/index.ts';
import { baseLegale } from './base-legale/index.ts';
import { coherence } from './coherence/index.ts';
import { completude } from './completude/index.ts';
import { donneesSensibles } from './donnees-sensibles/index.ts';
import { droits } from './droits/index.ts';
import { durees } from './durees/index.ts';
import { fuites } from './fuites/index.ts';
import { lecture } from './lecture/index.ts';
import { redaction } from './redaction/index.ts';
import { references } from './references/index.ts';
import { roles } from './roles/index.ts';
import { sousTraitant } from './sous-traitant/index.ts';
import { transferts } from './transferts/index.ts';
import { vie } from './vie/index.ts';

/** Every rule, family by family. */
export const rules: readonly Rule[] = [
  ...lecture,
  ...completude,
  ...coherence,
  ...references,
  ...baseLegale,
  ...donneesSensibles,
  ...transferts,
  ...durees,
  ...aipd,
  ...roles,
  ...droits,
  ...redaction,
  ...fuites,
  ...vie,
  ...sousTraitant,
];
