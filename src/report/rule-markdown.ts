import type { Example, Rule } from '../lint/rule.ts';
import { SEVERITY_WORDS } from './reporter.ts';
import { exampleBlocks, SOURCE_WORDS, sayPresets, sayReference, silence } from './rule-words.ts';

/** The page of a rule, as `docs/regles/` holds it. */
export function rulePage(rule: Rule): string {
  const presets = sayPresets(rule);
  const repairs = typeof rule.repair === 'string' ? [rule.repair] : Object.values(rule.repair);
  return [
    `# ${rule.id}`,
    rule.what,
    `- Niveau : **${SEVERITY_WORDS[rule.severity].un}**${presets ? ` (${presets})` : ''}`,
    `- Origine de la demande : ${SOURCE_WORDS[rule.source]}`,
    '## Pourquoi',
    rule.why,
    '## Ce que dit l’outil',
    messages(rule),
    '## Que faire',
    bullets(repairs),
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
    return `| [${rule.id}](${rule.id}.md) | ${SEVERITY_WORDS[rule.severity].un} | ${SOURCE_WORDS[rule.source]} | ${escapeCell(rule.what)} | ${escapeCell(source)} |`;
  });
  return [
    '# Les règles de registre',
    `${rules.length} règles. Chacune cite le texte d’où elle vient ; \`registre explain <règle>\` les raconte.`,
    ['| règle | niveau | origine | ce qui est contrôlé | source |', '|---|---|---|---|---|', ...rows].join(
      '\n',
    ),
  ]
    .join('\n\n')
    .concat('\n');
}

function messages(rule: Rule): string {
  return bullets(
    Object.entries(rule.messages).map(([key, text]) => {
      const severity = rule.severities?.[key];
      return `« ${text} »${severity ? ` (${SEVERITY_WORDS[severity].un})` : ''}`;
    }),
  );
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
