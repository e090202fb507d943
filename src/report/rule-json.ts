import type { FixDeclaration } from '../lint/fix.ts';
import type { Rule } from '../lint/rule.ts';
import { referenceData } from './reference-json.ts';

/** What programs may know of a rule; part of the `json` contract. */
export function ruleData(rule: Rule) {
  const { id, severity, source, references, what, why, messages, repair, examples } = rule;
  const cited = references.map(referenceData);
  const fixes = Object.entries(rule.fix ?? {}).flatMap(([message, fix]) =>
    fix ? [fixData(message, fix)] : [],
  );
  return { id, severity, source, references: cited, what, why, messages, repair, fixes, examples };
}

const fixData = (message: string, { title, safe }: FixDeclaration) => {
  return { message, title, safe: typeof safe === 'boolean' ? safe : ('spelling' as const) };
};
