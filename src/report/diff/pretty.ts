import type { Change } from '../../diff/change.ts';
import { printable } from '../printable.ts';
import type { Style } from '../reporter.ts';
import { wrap } from '../wrap.ts';
import { headLine, INDENT, indented, valueLines } from './change-lines.ts';
import {
  allChanges,
  type ComparedRegister,
  type DiffReport,
  type DiffReporter,
  type Group,
  groupsOf,
  remarksOf,
  sayReferences,
  sayTotal,
  tasksOf,
} from './report.ts';

interface Options {
  readonly style: Style;
  readonly width: number;
}

/** For a person at a terminal: fiche by fiche, what changed, then what it asks for. */
export const pretty: DiffReporter = (report, options) => {
  const { style } = options;
  const several = report.registers.length > 1;
  const blocks = report.registers.flatMap((register) => registerBlocks(register, several, options));
  return [
    style.dim(`${printable(report.from)} → ${printable(report.to)}`),
    ...blocks,
    ...staleLines(report, options),
    ...report.notes.map((note) => wrap(`Non comparé : ${printable(note)}`, options.width, '  ')),
    style.bold(sayTotal(report, allChanges(report).length)),
  ]
    .join('\n\n')
    .concat('\n');
};

function registerBlocks(
  { name, changes, unreadable }: ComparedRegister,
  several: boolean,
  options: Options,
): string[] {
  if (changes.length === 0 && unreadable.length === 0) return [];
  const explained = new Set<string>();
  const groups = groupsOf(changes).map((group) => groupBlock(group, explained, options));
  const lost = unreadable.map(({ sentence }) => wrap(printable(sentence), options.width, '  '));
  return [...(several ? [options.style.bold(`Registre : ${printable(name)}`)] : []), ...lost, ...groups];
}

function groupBlock({ ref, nom, changes }: Group, explained: Set<string>, options: Options): string {
  const { style, width } = options;
  const tasks = tasksOf(changes).flatMap(({ requirement }) => [
    `    ☐ ${wrap(requirement.text, width - 6, '      ')}`,
    `      ${style.dim(wrap(sayReferences(requirement), width - 6, '      '))}`,
  ]);
  return [
    style.bold(printable([ref, nom].filter(Boolean).join('  '))),
    ...changes.map((change) => changeBlock(change, explained, options)),
    ...(tasks.length > 0 ? ['  Ce que cela demande', ...tasks] : []),
  ].join('\n');
}

function changeBlock(change: Change, explained: Set<string>, options: Options): string {
  const { kind, places, fingerprint } = change;
  const { style, width } = options;
  const place = places.after ?? places.before;
  const where = place ? `${printable(place.file)}:${place.range.start.line}:${place.range.start.column}` : '';
  return [
    headLine(change, options),
    `${INDENT}${style.dim([where, kind, fingerprint].filter(Boolean).join('  '))}`,
    ...valueLines(change, options),
    ...remarksOf(change, explained).map((said) => indented(said, width)),
  ].join('\n');
}

function staleLines({ stale }: DiffReport, { width }: Options): string[] {
  return stale.map(({ fingerprint, by, reason }) =>
    wrap(
      printable(
        `Approbation périmée : ${fingerprint} (${by} : ${reason}) ne correspond plus à aucun changement.`,
      ),
      width,
      '  ',
    ),
  );
}
