import type { Change } from '../../diff/change.ts';
import { HTML_STYLE } from './html-style.ts';
import {
  allChanges,
  type ComparedRegister,
  type DiffReport,
  type DiffReporter,
  type Group,
  groupsOf,
  LEVEL_WORDS,
  remarksOf,
  sayReferences,
  sayTotal,
  subject,
  tasksOf,
} from './report.ts';
import { compareWords } from './words.ts';

/** A page to print or to send: nothing in it runs, nothing comes from elsewhere. */
export const html: DiffReporter = (report) => {
  const changes = allChanges(report);
  const total = sayTotal(report, changes.length);
  const explained = new Set<string>();
  return [
    '<!doctype html>',
    '<html lang="fr">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(`Registre : ce qui a changé, ${report.from} → ${report.to}`)}</title>`,
    `<style>${HTML_STYLE}</style>`,
    '</head>',
    '<body>',
    '<header>',
    '<h1>Ce qui a changé dans le registre</h1>',
    `<p class="sides"><span>${escapeHtml(report.from)}</span> → <span>${escapeHtml(report.to)}</span></p>`,
    `<p class="total">${escapeHtml(total)}</p>`,
    '</header>',
    '<main>',
    ...notCompared(report),
    ...tasks(report),
    ...report.registers.flatMap((register) => registerPart(register, report.registers.length > 1, explained)),
    ...stale(report),
    '</main>',
    `<footer>registre ${escapeHtml(report.version)} — données juridiques au ${escapeHtml(report.today)}</footer>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
};

function notCompared({ registers, notes }: DiffReport): string[] {
  const sentences = [
    ...registers.flatMap(({ unreadable }) => unreadable.map(({ sentence }) => sentence)),
    ...notes,
  ];
  if (sentences.length === 0) return [];
  return ['<section class="warning"><h2>Non comparé</h2>', list(sentences.map(escapeHtml)), '</section>'];
}

function tasks(report: DiffReport): string[] {
  const items = tasksOf(allChanges(report)).map(({ requirement, fiches }) => {
    const about = fiches.length > 0 ? ` <span class="refs">${escapeHtml(fiches.join(', '))}</span>` : '';
    return `<span class="box" aria-hidden="true"></span>${escapeHtml(requirement.text)}${about}<br><small>${escapeHtml(sayReferences(requirement))}</small>`;
  });
  if (items.length === 0) return [];
  return ['<section><h2>Ce que ces changements demandent</h2>', list(items, 'tasks'), '</section>'];
}

function registerPart(
  { name, changes }: ComparedRegister,
  several: boolean,
  explained: Set<string>,
): string[] {
  if (changes.length === 0) return [];
  const level = several ? 'h3' : 'h2';
  const groups = groupsOf(changes).flatMap((group) => groupPart(group, level, explained));
  return [...(several ? [`<h2>${escapeHtml(name)}</h2>`] : []), ...groups];
}

function groupPart({ ref, nom, changes }: Group, level: 'h2' | 'h3', explained: Set<string>): string[] {
  const name = `${ref ? `<span class="ref">${escapeHtml(ref)}</span> ` : ''}${escapeHtml(nom)}`;
  const parts = changes.map((change) => changePart(change, explained));
  return ['<section class="fiche">', `<${level}>${name}</${level}>`, ...parts, '</section>'];
}

function changePart(change: Change, explained: Set<string>): string {
  const { kind, level, fingerprint, places } = change;
  const place = places.after ?? places.before;
  const where = place ? `${place.file}:${place.range.start.line}` : '';
  return [
    `<article class="${level}">`,
    `<p class="what"><span class="level">${LEVEL_WORDS[level].un}</span> ${escapeHtml(subject(change))}</p>`,
    values(change),
    ...remarksOf(change, explained).map((remark) => `<p class="remark">${escapeHtml(remark)}</p>`),
    `<p class="trace">${escapeHtml([where, kind, fingerprint].filter(Boolean).join(' · '))}</p>`,
    '</article>',
  ].join('\n');
}

const FEW_WORDS = 5;

/** One text with its old and new words marked where much is common, else one above the other. */
function values({ before, after }: Change): string {
  if (before === undefined && after === undefined) return '';
  if (before === undefined) return `<p class="value"><ins>${escapeHtml(after!)}</ins></p>`;
  if (after === undefined) return `<p class="value"><del>${escapeHtml(before)}</del></p>`;
  const pieces = compareWords(before, after);
  const common = pieces.reduce(
    (total, { kind, text }) => total + (kind === 'same' ? text.trim().length : 0),
    0,
  );
  const short = before.split(' ').length < FEW_WORDS && after.split(' ').length < FEW_WORDS;
  if (short || common * 2 < Math.min(before.length, after.length)) {
    return `<p class="value"><del>${escapeHtml(before)}</del><br><ins>${escapeHtml(after)}</ins></p>`;
  }
  const marked = pieces.map(({ kind, text }) => {
    const safe = escapeHtml(text);
    return kind === 'same' ? safe : kind === 'old' ? `<del>${safe}</del>` : `<ins>${safe}</ins>`;
  });
  return `<p class="value">${marked.join('')}</p>`;
}

function stale({ stale: approvals }: DiffReport): string[] {
  if (approvals.length === 0) return [];
  const items = approvals.map(({ fingerprint, by, reason }) =>
    escapeHtml(`${fingerprint} — ${by} : ${reason}`),
  );
  return [
    '<section class="warning"><h2>Approbations qui ne correspondent plus à aucun changement</h2>',
    list(items),
    '</section>',
  ];
}

const list = (items: readonly string[], name = '') =>
  `<ul${name === '' ? '' : ` class="${name}"`}>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text, never markup; characters that would not print or would turn the line around are shown as such. */
const escapeHtml = (text: string) =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
    .replace(/[&<>"']/g, (character) => ENTITIES[character]!);
