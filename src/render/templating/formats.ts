import { garder } from '../../model/formule.ts';
import { imprimable } from '../../model/imprimable.ts';
import { typographier } from '../../model/typographie.ts';
import type { Program } from './ast.ts';
import { csvProblems } from './csv-fields.ts';
import { htmlProblems } from './html-context.ts';
import { markdownProblems } from './markdown-links.ts';
import type { TemplateProblem } from './problem.ts';
import type { TemplateSource } from './source.ts';
import { Lines, Link, type Printable, plainText } from './values.ts';

/** How a kind of document prints a value so that it stays data, and where its templates may print one. */
export interface Format {
  readonly print: (value: Printable) => string;
  readonly problems?: (source: TemplateSource, program: Program) => TemplateProblem[];
}

export type FormatName = 'html' | 'markdown' | 'csv' | 'text';

export const formats = {
  html: { print: printHtml, problems: htmlProblems },
  markdown: { print: printMarkdown, problems: markdownProblems },
  csv: { print: printCsv, problems: csvProblems },
  text: { print: (value) => imprimable(plainText(value)) },
} satisfies Record<FormatName, Format>;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** No line of a page begins with « ; » nor « : », whoever typed the space before it; an address is left alone. */
function printHtml(value: Printable): string {
  const text = value instanceof Link ? value.url : typographier(plainText(value));
  const html = imprimable(text).replace(/[&<>"'`]/g, (sign) => ENTITIES[sign]!);
  return value instanceof Lines ? html.replace(/\n/g, '<br>') : html;
}

function printMarkdown(value: Printable): string {
  if (value instanceof Link) {
    return value.url.replace(/[()<>\s\\|]/g, encodeURIComponent).replace(/[()]/g, percent);
  }
  const lines = imprimable(plainText(value)).split('\n').map(markdownLine);
  return lines.join(value instanceof Lines ? '<br>' : ' ');
}

const percent = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;

/** Signs that mean something anywhere, then those that only start a block: a list, a heading, a rule. */
function markdownLine(line: string): string {
  return line
    .trim()
    .replace(/[\\`*_[\]<>|~&#$!]/g, '\\$&')
    .replace(/^[-+=:]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** Always quoted; no text of it is a formula, and what reads it back takes the guard away. */
export function printCsv(value: Printable): string {
  const text = imprimable(plainText(value));
  const guarded = typeof value === 'number' ? text : garder(text);
  return `"${guarded.replace(/"/g, '""')}"`;
}
