import { allKinds, type KindStory } from '../../diff/kinds.ts';
import { type Policy, policies } from '../../diff/policies/index.ts';
import type { Rule } from '../../lint/rule.ts';
import { plusProche } from '../../model/proche.ts';
import { audienceStory } from '../../render/audience/story.ts';
import { kindData } from '../../report/diff/kind-json.ts';
import { kindPage, kindsTable, policiesTable, policyPage } from '../../report/diff/kind-markdown.ts';
import { kindStory, kindsList, policiesList, policyStory } from '../../report/diff/kind-text.ts';
import { ruleData } from '../../report/rule-json.ts';
import { rulePage } from '../../report/rule-markdown.ts';
import { ruleStory } from '../../report/rule-text.ts';
import { rules } from '../../rules/index.ts';
import type { CliContext } from '../context.ts';
import { oneOf } from '../one-of.ts';
import { UsageError } from '../usage-error.ts';

const FORMATS = ['text', 'json', 'markdown'] as const;

/** A thing to explain, in each format. */
type Story = Readonly<Record<(typeof FORMATS)[number], () => string>>;

/**
 * `registre explain <rule|change|policy>`: the whole story of one; `changements` and
 * `politiques`: the list; `audience`: what each reader is told.
 */
export async function run(
  [id = '']: readonly string[],
  flags: { format: string },
  context: CliContext,
): Promise<number> {
  const format = oneOf('format', flags.format, FORMATS);
  await context.out(storyOf(id, context)[format]());
  return 0;
}

function storyOf(id: string, context: CliContext): Story {
  const kinds = allKinds();
  const [rule, kind] = [rules.find((one) => one.id === id), kinds.get(id)];
  const policy = policies.find((one) => one.id === id);
  if (rule) return ofRule(rule, context);
  if (kind) return ofKind(kind, context);
  if (policy) return ofPolicy(policy, context);
  if (id === 'changements') return listOfKinds([...kinds.values()], context);
  if (id === 'politiques') return listOfPolicies(context);
  if (id === 'audience') return audiences;
  return unknown(id, [
    ...rules.map((one) => one.id),
    ...policies.map((one) => one.id),
    ...kinds.keys(),
    'audience',
  ]);
}

const json = (content: object) => `${JSON.stringify({ schemaVersion: 1, ...content }, undefined, 2)}\n`;

const ofRule = (rule: Rule, context: CliContext): Story => ({
  text: () => ruleStory(rule, context),
  json: () => json({ rule: ruleData(rule) }),
  markdown: () => rulePage(rule),
});

const ofKind = (kind: KindStory, context: CliContext): Story => ({
  text: () => kindStory(kind, context),
  json: () => json({ change: kindData(kind) }),
  markdown: () => kindPage(kind),
});

const ofPolicy = (policy: Policy, context: CliContext): Story => ({
  text: () => policyStory(policy, context),
  json: () => json({ policy: { id: policy.id, what: policy.what } }),
  markdown: () => policyPage(policy),
});

const listOfKinds = (kinds: readonly KindStory[], context: CliContext): Story => ({
  text: () => kindsList(kinds, context),
  json: () => json({ changes: kinds.map(kindData) }),
  markdown: () => kindsTable(kinds),
});

const listOfPolicies = (context: CliContext): Story => ({
  text: () => policiesList(policies, context),
  json: () => json({ policies: policies.map(({ id, what }) => ({ id, what })) }),
  markdown: () => policiesTable(policies),
});

const audiences: Story = {
  text: () => audienceStory('text'),
  json: () => audienceStory('json'),
  markdown: () => audienceStory('markdown'),
};

function unknown(id: string, known: readonly string[]): never {
  const near = plusProche(id, known);
  throw new UsageError(
    `Aucune règle, aucun changement ni aucune politique ne s’appelle « ${id} ».`,
    near
      ? `Vouliez-vous dire « ${near} » ?`
      : 'registre rules donne la liste des règles, registre explain changements celle des changements.',
  );
}
