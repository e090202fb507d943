import type { Rule } from '../lint/rule.ts';
import { referenceData } from './reference-json.ts';

/** What programs may know of a rule; part of the `json` contract. */
export function ruleData(rule: Rule) {
  const { id, severity, source, references, what, why, messages, repair, examples } = rule;
  const cited = references.map(referenceData);
  return { id, severity, source, references: cited, what, why, messages, repair, examples };
}
