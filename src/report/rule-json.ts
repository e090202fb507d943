import type { Rule } from '../lint/rule.ts';

/** What programs may know of a rule; part of the `json` contract. */
export function ruleData(rule: Rule) {
  const { id, severity, source, references, what, why, messages, repair, examples } = rule;
  return { id, severity, source, references, what, why, messages, repair, examples };
}
