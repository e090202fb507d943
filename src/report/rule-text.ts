import type { Example, Rule } from '../lint/rule.ts';
import { SEVERITY_WORDS, type Style } from './reporter.ts';
import {
  exampleBlocks,
  ruleFixes,
  ruleTexts,
  SOURCE_WORDS,
  sayPresets,
  sayReference,
  silence,
} from './rule-words.ts';
import { wrap } from './wrap.ts';

interface Options {
  readonly style: Style;
  readonly width: number;
}

/** The story of a rule, for a terminal. */
export function ruleStory(rule: Rule, { style, width }: Options): string {
  const paragraph = (text: string) => `  ${wrap(text, width - 2, '  ')}`;
  const presets = sayPresets(rule).replaceAll('`', '');
  const { what, why, messages, repairs } = ruleTexts(rule);
  const part = (title: string, lines: readonly string[]) => [style.bold(title), ...lines].join('\n');
  return [
    `${style.bold(rule.id)}  ${style.severity[rule.severity](SEVERITY_WORDS[rule.severity].un)}  ${SOURCE_WORDS[rule.source]}${presets ? ` (${presets})` : ''}`,
    wrap(what, width, ''),
    part('Pourquoi', [paragraph(why)]),
    part(
      'Ce que dit l’outil',
      messages.map(({ text }) => paragraph(text)),
    ),
    part('Que faire', repairs.map(paragraph)),
    ...(rule.fix ? [part('Ce que l’outil sait corriger', ruleFixes(rule).map(paragraph))] : []),
    part(
      'Sources',
      rule.references.map((one) =>
        paragraph(one.url ? `${sayReference(one)} — ${one.url}` : sayReference(one)),
      ),
    ),
    part('Signalé', exampleLines(rule.examples.bad)),
    part('Accepté', exampleLines(rule.examples.good)),
    part('S’en écarter, avec un motif', [`  ${silence(rule)}`]),
  ]
    .join('\n\n')
    .concat('\n');
}

/** One line a rule: identifier, level, what is checked. */
export function rulesList(rules: readonly Rule[], { style, width }: Options): string {
  const idWidth = Math.max(...rules.map(({ id }) => id.length));
  const lines = rules.map((rule) => {
    const { id, severity } = rule;
    const { what } = ruleTexts(rule);
    const said = rule.fix ? `${what} (corrigeable)` : what;
    const level = SEVERITY_WORDS[severity].un.padEnd(13);
    const hang = ' '.repeat(idWidth + 17);
    return `${id.padEnd(idWidth)}  ${style.severity[severity](level)}  ${wrap(said, Math.max(width, idWidth + 60), hang).trimStart()}`;
  });
  return `${lines.join('\n')}\n`;
}

function exampleLines(example: Example): string[] {
  return exampleBlocks(example).flatMap(({ title, yaml }) => [
    `  (${title})`,
    ...yaml.split('\n').map((line) => `  ${line}`),
  ]);
}
