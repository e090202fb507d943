import type { Rule } from '../../lint/rule.ts';
import { baseLegaleAbsente } from './absente.ts';
import { consentementSalarie } from './consentement-salarie.ts';
import { consentementSansPreuve } from './consentement-sans-preuve.ts';
import { consentementSansRetrait } from './consentement-sans-retrait.ts';
import { demarchageConsentement } from './demarchage-consentement.ts';
import { droitsIncoherents } from './droits-incoherents.ts';
import { baseLegaleInconnue } from './inconnue.ts';
import { interetLegitimeNonDit } from './interet-non-dit.ts';
import { interetLegitimePublic } from './interet-public.ts';
import { baseLegaleMultiple } from './multiple.ts';
import { obligationSansTexte } from './obligation-sans-texte.ts';

/** D. Legal bases and consent. */
export const baseLegale: readonly Rule[] = [
  baseLegaleAbsente,
  baseLegaleMultiple,
  baseLegaleInconnue,
  interetLegitimeNonDit,
  interetLegitimePublic,
  obligationSansTexte,
  consentementSansPreuve,
  consentementSansRetrait,
  consentementSalarie,
  droitsIncoherents,
  demarchageConsentement,
];
