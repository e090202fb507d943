import { plusProche } from '../../model/proche.ts';
import { audienceStory } from '../../render/audience/story.ts';
import { ruleData } from '../../report/rule-json.ts';
import { rulePage } from '../../report/rule-markdown.ts';
import { ruleStory } from '../../report/rule-text.ts';
import { rules } from '../../rules/index.ts';
import type { CliContext } from '../context.ts';
import { oneOf } from '../one-of.ts';
import { UsageError } from '../usage-error.ts';

/** `registre explain <rule>`: the whole story of one rule; `registre explain audience`: what each reader is told. */
export async function run(
  [id = '']: readonly string[],
  flags: { format: string },
  context: CliContext,
): Promise<number> {
  const format = oneOf('format', flags.format, ['text', 'json', 'markdown']);
  if (id === AUDIENCE) {
    await context.out(audienceStory(format));
    return 0;
  }
  const rule = rules.find((candidate) => candidate.id === id) ?? unknown(id);
  const text = {
    text: () => ruleStory(rule, context),
    json: () => `${JSON.stringify({ schemaVersion: 1, rule: ruleData(rule) }, undefined, 2)}\n`,
    markdown: () => rulePage(rule),
  };
  await context.out(text[format]());
  return 0;
}

const AUDIENCE = 'audience';

function unknown(id: string): never {
  const near = plusProche(id, [...rules.map((rule) => rule.id), AUDIENCE]);
  const remedy = near ? `Vouliez-vous dire « ${near} » ?` : 'registre rules donne la liste des règles.';
  throw new UsageError(`La règle « ${id} » n’existe pas.`, remedy);
}
