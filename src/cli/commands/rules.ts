import { ruleData } from '../../report/rule-json.ts';
import { rulesTable } from '../../report/rule-markdown.ts';
import { rulesList } from '../../report/rule-text.ts';
import { rules } from '../../rules/index.ts';
import type { CliContext } from '../context.ts';
import { oneOf } from '../one-of.ts';

/** `registre rules`: every rule, a line each. */
export async function run(
  _: readonly string[],
  flags: { format: string },
  context: CliContext,
): Promise<number> {
  const format = oneOf('format', flags.format, ['text', 'json', 'markdown']);
  const text = {
    text: () => rulesList(rules, context),
    json: () => `${JSON.stringify({ schemaVersion: 1, rules: rules.map(ruleData) }, undefined, 2)}\n`,
    markdown: () => rulesTable(rules),
  };
  await context.out(text[format]());
  return 0;
}
