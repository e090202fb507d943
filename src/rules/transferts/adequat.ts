import type { TransfertDeclare } from './declares.ts';

/** No proof is needed, or nobody can tell: inside the EEA, an unlimited adequacy decision, no country. */
export function sansObjet({ situation }: TransfertDeclare): boolean {
  if (!situation) return true;
  if (situation.forme === 'adequat') return situation.decision.condition !== true;
  return situation.forme === 'interieur';
}
