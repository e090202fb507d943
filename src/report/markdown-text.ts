import { printable } from './printable.ts';

/** Forges refuse comments longer than 65 536 characters. */
export const MAX_LENGTH = 60_000;

/** Text between backquotes, more of them than the text holds. */
export function code(text: string): string {
  const ticks = '`'.repeat(longestRun(text) + 1);
  const flat = printable(text.replace(/\s+/g, ' '));
  return ticks.length > 1 || flat.startsWith(' ') ? `${ticks} ${flat} ${ticks}` : `${ticks}${flat}${ticks}`;
}

/** Backquotes that follow one another in a text, at most. */
export const longestRun = (text: string) =>
  Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));

/** What a forge takes for a person, an issue, a label… */
// Made when one is written: the tables of Unicode are long to prepare.
const MENTION = () => /([@#!~$%&])(?=[\p{L}\p{N}])/gu;

/**
 * Text of a fiche in a line of Markdown: no markup, no link, no mention of a person or of an issue. An
 * empty comment cuts what a forge would link, and shows nothing.
 */
export function inline(text: string): string {
  return printable(text.replace(/\s+/g, ' '))
    .replace(/[\\`*_[\]<>|]/g, '\\$&')
    .replace(MENTION(), '$1<!-- -->')
    .replace(/:\/\//g, ':<!-- -->//')
    .replace(/\bwww\./gi, 'www<!-- -->.');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text of a fiche inside a tag: neither markup, nor a mention that a forge would link. */
export const escapeHtml = (text: string) =>
  text
    .split('\n')
    .map(printable)
    .join('\n')
    .replace(MENTION(), '$1\0')
    .replace(/[&<>"']/g, (character) => ENTITIES[character]!)
    .replace(/\0/g, '<!-- -->');

/** A sentence of ours about a fiche: what stands between backquotes is code, the rest is text. */
export const prose = (text: string): string =>
  text
    .split(/(`[^`|]+`)/)
    .map((part, rank) => (rank % 2 === 1 ? printable(part) : inline(part)))
    .join('');
