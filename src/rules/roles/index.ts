import type { Rule } from '../../lint/rule.ts';
import { contratAbsent } from './contrat-absent.ts';
import { contratExpire } from './contrat-expire.ts';
import { dansFicheResponsable } from './dans-fiche-responsable.ts';
import { nonCite } from './non-cite.ts';
import { nonQualifie } from './non-qualifie.ts';
import { securiteControle } from './securite-controle.ts';
import { ulterieurAutorisation } from './ulterieur-autorisation.ts';

/** I. Processors and roles (Article 28). */
export const roles: readonly Rule[] = [
  contratAbsent,
  contratExpire,
  ulterieurAutorisation,
  dansFicheResponsable,
  nonQualifie,
  nonCite,
  securiteControle,
];
