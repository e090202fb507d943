import type { Candidate } from '../candidate.ts';
import { arrete } from './arrete.ts';
import { configuration } from './configuration.ts';
import { donneesSensibles } from './donnees-sensibles.ts';
import { espaceEuropeen } from './espace-europeen.ts';
import type { Policy } from './policy.ts';
import { projet } from './projet.ts';
import { repereTenu } from './repere-tenu.ts';
import { sansReponse } from './sans-reponse.ts';
import { serviceInterne } from './service-interne.ts';
import { typographie } from './typographie.ts';

export { configuration, type Policy };

/** The usual policies: what lowers first, then what raises, then the state of the fiche. */
export const policies: readonly Policy[] = [
  typographie,
  sansReponse,
  espaceEuropeen,
  serviceInterne,
  repereTenu,
  donneesSensibles,
  projet,
  arrete,
];

/** Changes in, changes out: each policy in turn, its reason kept where it moved a level. */
export function applyPolicies(candidates: readonly Candidate[], applied: readonly Policy[]): Candidate[] {
  return candidates.map((candidate) => applied.reduce(apply, candidate));
}

function apply(candidate: Candidate, policy: Policy): Candidate {
  const judged = policy.judge(candidate);
  if (!judged) return candidate;
  const { to, reason, moot } = judged;
  const kept = moot ? { ...candidate, why: undefined, requires: [] } : candidate;
  if (to === candidate.level) return kept;
  const shift = { policy: policy.id, from: candidate.level, to, reason };
  return { ...kept, level: to, shifts: [...candidate.shifts, shift] };
}
