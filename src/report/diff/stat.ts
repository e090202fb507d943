import { printable } from '../printable.ts';
import { type DiffReporter, groupsOf, sayLevels, sayTotal } from './report.ts';

/** One line a fiche: how many changes of each level. */
export const stat: DiffReporter = (report, { style }) => {
  const rows = report.registers.flatMap(({ name, changes, unreadable }) => [
    ...(report.registers.length > 1 && changes.length > 0
      ? [{ head: `Registre : ${name}`, counts: '' }]
      : []),
    ...groupsOf(changes).map((group) => {
      return { head: [group.ref, group.nom].filter(Boolean).join('  '), counts: sayLevels(group.changes) };
    }),
    ...unreadable.map(({ sentence }) => ({ head: sentence, counts: '' })),
  ]);
  const wide = Math.min(
    70,
    Math.max(0, ...rows.filter(({ counts }) => counts !== '').map(({ head }) => head.length)),
  );
  const lines = rows.map(({ head, counts }) => `${printable(head).padEnd(wide)}  ${counts}`.trimEnd());
  return [...lines, style.bold(sayTotal(report, 0))].join('\n').concat('\n');
};
