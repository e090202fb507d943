import type { KindStory } from '../../diff/kinds.ts';
import type { Policy } from '../../diff/policies/policy.ts';
import { typographier } from '../../model/typographie.ts';
import { exampleSides, fieldsOf, sayKind, sayRequirement, sayUsualLevel, settingOf } from './kind-words.ts';

const fence = (yaml: string) => `\`\`\`yaml\n${yaml}\n\`\`\``;

/** The page of a kind of change. */
export function kindPage(kind: KindStory): string {
  const asked = kind.requires.map(sayRequirement).map(({ text, source }) => `- [ ] ${text} *${source}*`);
  const fields = fieldsOf(kind).map((path) => `\`${path}\``);
  return [
    `# ${kind.id}`,
    sayKind(kind),
    `- Niveau : **${sayUsualLevel(kind)}**${fields.length > 0 ? `\n- Où : ${fields.join(', ')}` : ''}`,
    ...(kind.own ? ['## Pourquoi', typographier(kind.own.why)] : []),
    ...(asked.length > 0 ? ['## Ce que cela demande', asked.join('\n')] : []),
    ...exampleSides(kind).flatMap(({ title, yaml }) => [`## Exemple (${title})`, fence(yaml)]),
    '## Régler son niveau',
    fence(`# registre.config.yaml\n${settingOf('changements', kind.id, 'notable')}`),
  ]
    .join('\n\n')
    .concat('\n');
}

export const policyPage = ({ id, what }: Policy): string =>
  [
    `# ${id}`,
    typographier(what),
    '## S’en passer',
    fence(`# registre.config.yaml\n${settingOf('politiques', id, 'off')}`),
  ]
    .join('\n\n')
    .concat('\n');

/** The kinds that have a story of their own, a table. */
export const kindsTable = (kinds: readonly KindStory[]): string =>
  [
    '| changement | niveau | ce qui s’est passé |',
    '|---|---|---|',
    ...kinds
      .filter((kind) => kind.own)
      .map((kind) => `| ${kind.id} | ${sayUsualLevel(kind)} | ${sayKind(kind)} |`),
  ]
    .join('\n')
    .concat('\n');

export const policiesTable = (policies: readonly Policy[]): string =>
  [
    '| politique | ce qu’elle fait |',
    '|---|---|',
    ...policies.map(({ id, what }) => `| ${id} | ${typographier(what)} |`),
  ]
    .join('\n')
    .concat('\n');
