import type { Example, Rule } from '../lint/rule.ts';
import { SEVERITY_WORDS } from './reporter.ts';
import {
  exampleBlocks,
  ruleFixes,
  ruleTexts,
  SOURCE_WORDS,
  sayPresets,
  sayReference,
  silence,
} from './rule-words.ts';

/** The page of a rule, as `docs/regles/` holds it. */
export function rulePage(rule: Rule): string {
  const presets = sayPresets(rule);
  const { what, why, messages, repairs } = ruleTexts(rule);
  return [
    `# ${rule.id}`,
    what,
    `- Niveau : **${SEVERITY_WORDS[rule.severity].un}**${presets ? ` (${presets})` : ''}`,
    `- Origine de la demande : ${SOURCE_WORDS[rule.source]}`,
    '## Pourquoi',
    why,
    '## Ce que dit l’outil',
    bullets(messages.map(({ key, text }) => message(rule, key, text))),
    '## Que faire',
    bullets(repairs),
    ...(rule.fix ? ['## Ce que l’outil sait corriger', bullets(ruleFixes(rule))] : []),
    '## Sources',
    bullets(
      rule.references.map((one) => (one.url ? `[${sayReference(one)}](${one.url})` : sayReference(one))),
    ),
    '## Exemple signalé',
    example(rule.examples.bad),
    '## Exemple accepté',
    example(rule.examples.good),
    '## S’en écarter',
    'Au-dessus de la clé, ou au bout de sa ligne, avec le motif ; il apparaît dans les rapports :',
    fence(silence(rule)),
  ]
    .join('\n\n')
    .concat('\n');
}

/** The list of all rules, a table. */
export function rulesTable(rules: readonly Rule[]): string {
  const rows = rules.map((rule) => {
    const source = rule.references.map(({ texte }) => texte).join(' ; ');
    const what = escapeCell(ruleTexts(rule).what);
    const fix = rule.fix ? 'oui' : '';
    return `| [${rule.id}](${rule.id}.md) | ${SEVERITY_WORDS[rule.severity].un} | ${SOURCE_WORDS[rule.source]} | ${what} | ${fix} | ${escapeCell(source)} |`;
  });
  return [
    '# Les règles de registre',
    `${rules.length} règles. Chacune cite le texte d’où elle vient ; \`registre explain <règle>\` les raconte.`,
    [
      '| règle | niveau | origine | ce qui est contrôlé | corrigeable | source |',
      '|---|---|---|---|---|---|',
      ...rows,
    ].join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}

function message({ severities }: Rule, key: string, text: string): string {
  const severity = severities?.[key];
  return severity ? `${text} (${SEVERITY_WORDS[severity].un})` : text;
}

const bullets = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');
const fence = (yaml: string) => `\`\`\`yaml\n${yaml}\n\`\`\``;
const escapeCell = (text: string) => text.replace(/\|/g, '\\|');

const example = (one: Example) =>
  exampleBlocks(one)
    .map(
      ({ title, yaml }) =>
        `Dans ${title.endsWith('.yaml') ? `\`${title}\`` : `une ${title}`} :\n\n${fence(yaml)}`,
    )
    .join('\n\n') || 'Le registre tel qu’il est.';
