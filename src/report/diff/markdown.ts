import type { Change } from '../../diff/change.ts';
import {
  allChanges,
  type ComparedRegister,
  type DiffReport,
  type DiffReporter,
  type Group,
  groupsOf,
  LEVEL_WORDS,
  sayLevels,
  sayReferences,
  sayShifts,
  sayTotal,
  sayTouches,
  subject,
  tasksOf,
} from './report.ts';

/** Forges refuse comments longer than 65 536 characters. */
const MAX_LENGTH = 60_000;

/** A comment for a merge request: the summary, what must be done as a checklist, the details folded. */
export const markdown: DiffReporter = (report) => {
  const head = [
    title(report),
    `${code(report.from)} → ${code(report.to)}`,
    ...lost(report),
    ...checklist(report),
    ...stale(report),
  ].join('\n\n');
  const several = report.registers.length > 1;
  const details: string[] = [];
  let [length, shown] = [head.length, 0];
  for (const { register, group } of report.registers.flatMap(groupsIn)) {
    const text = detail(group, several ? register.name : undefined);
    length += text.length + 2;
    if (length > MAX_LENGTH) break;
    shown += group.changes.length;
    details.push(text);
  }
  return [head, ...details, sayTotal(report, shown)].join('\n\n').concat('\n');
};

const groupsIn = (register: ComparedRegister) =>
  groupsOf(register.changes).map((group) => ({ register, group }));

function title(report: DiffReport): string {
  const changes = allChanges(report);
  if (changes.length === 0) return '### Registre : aucun changement';
  return `### Registre : ${changes.length} changement${changes.length > 1 ? 's' : ''} (${sayLevels(changes)})`;
}

function lost({ registers, notes }: DiffReport): string[] {
  const sentences = [
    ...registers.flatMap(({ unreadable }) => unreadable.map(({ sentence }) => sentence)),
    ...notes,
  ];
  return sentences.length === 0
    ? []
    : [['**Non comparé**', '', ...sentences.map((one) => `- ${inline(one)}`)].join('\n')];
}

function checklist(report: DiffReport): string[] {
  const tasks = tasksOf(allChanges(report)).map(({ requirement, fiches }) => {
    const about = fiches.length > 0 ? ` — ${fiches.map(code).join(', ')}` : '';
    return `- [ ] ${requirement.text}${about} <sub>${inline(sayReferences(requirement))}</sub>`;
  });
  return tasks.length === 0 ? [] : [['**Ce que ces changements demandent**', '', ...tasks].join('\n')];
}

function stale({ stale: approvals }: DiffReport): string[] {
  if (approvals.length === 0) return [];
  const lines = approvals.map(
    ({ fingerprint, by, reason }) => `- ${code(fingerprint)} ${inline(by)} : ${inline(reason)}`,
  );
  return [['**Approbations qui ne correspondent plus à aucun changement**', '', ...lines].join('\n')];
}

function detail({ ref, nom, changes }: Group, register: string | undefined): string {
  const name = [register, ref, nom]
    .filter(Boolean)
    .map((part) => escapeHtml(part!))
    .join(' · ');
  return [
    `<details><summary>${name} : ${sayLevels(changes)}</summary>`,
    changes.map(changeLines).join('\n\n'),
    '</details>',
  ].join('\n\n');
}

function changeLines(change: Change): string {
  const { kind, level, before, after, why, fingerprint, approval, places } = change;
  const place = places.after ?? places.before;
  const where = place ? ` ${code(`${place.file}:${place.range.start.line}`)}` : '';
  const remarks = [
    ...(sayTouches(change) ? [sayTouches(change)!] : []),
    ...(why ? [why] : []),
    ...sayShifts(change).map((said) => `Niveau : ${said}.`),
    ...(approval ? [`Approuvé par ${approval.by} : ${approval.reason}`] : []),
  ];
  return [
    `**${LEVEL_WORDS[level].un}** — ${inline(subject(change))}${where}`,
    ...(before === undefined && after === undefined ? [] : [fence(before, after)]),
    ...remarks.map(inline),
    `<sub>${code(kind)} ${code(fingerprint)}</sub>`,
  ].join('\n\n');
}

/** Nothing inside a fence is markup; its fence is longer than any the text could close it with. */
function fence(before: string | undefined, after: string | undefined): string {
  const lines = [
    ...(before === undefined ? [] : [`- ${before}`]),
    ...(after === undefined ? [] : [`+ ${after}`]),
  ];
  const ticks = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1));
  return [`${ticks}diff`, ...lines, ticks].join('\n');
}

function code(text: string): string {
  const ticks = '`'.repeat(longestRun(text) + 1);
  const flat = text.replace(/\s+/g, ' ');
  return ticks.length > 1 || flat.startsWith(' ') ? `${ticks} ${flat} ${ticks}` : `${ticks}${flat}${ticks}`;
}

const longestRun = (text: string) => Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));

/**
 * Text of a fiche in a line of Markdown: no markup, no link, no mention of a person or of an issue. An
 * empty comment cuts what a forge would link, and shows nothing.
 */
function inline(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|]/g, '\\$&')
    .replace(/([@#!~$%&])(?=[\p{L}\p{N}])/gu, '$1<!-- -->')
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

const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);
