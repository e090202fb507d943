import type { Change } from '../../diff/change.ts';
import { code, escapeHtml, inline, longestRun, MAX_LENGTH } from '../markdown-text.ts';
import {
  allChanges,
  type ComparedRegister,
  type DiffReport,
  type DiffReporter,
  type Group,
  groupsOf,
  hiddenChanges,
  LEVEL_WORDS,
  remarksOf,
  sayLevels,
  sayReferences,
  sayTotal,
  subject,
  tasksOf,
} from './report.ts';

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
  const explained = new Set<string>();
  let [length, shown] = [head.length, 0];
  for (const { register, group } of report.registers.flatMap(groupsIn)) {
    const text = detail(group, several ? register.name : undefined, explained);
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
  if (changes.length === 0)
    return hiddenChanges(report) > 0
      ? '### Registre : aucun changement à montrer'
      : '### Registre : aucun changement';
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

function detail({ ref, nom, changes }: Group, register: string | undefined, explained: Set<string>): string {
  const name = [register, ref, nom]
    .filter(Boolean)
    .map((part) => escapeHtml(part!))
    .join(' · ');
  return [
    `<details><summary>${name} : ${sayLevels(changes)}</summary>`,
    changes.map((change) => changeLines(change, explained)).join('\n\n'),
    '</details>',
  ].join('\n\n');
}

function changeLines(change: Change, explained: Set<string>): string {
  const { kind, level, before, after, fingerprint, places } = change;
  const place = places.after ?? places.before;
  const where = place ? ` ${code(`${place.file}:${place.range.start.line}`)}` : '';
  return [
    `**${LEVEL_WORDS[level].un}** — ${inline(subject(change))}${where}`,
    ...(before === undefined && after === undefined ? [] : [fence(before, after)]),
    ...remarksOf(change, explained).map(inline),
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
