import type { Change } from '../../diff/change.ts';
import { typographier } from '../../model/typographie.ts';
import { jsonText } from '../json-text.ts';
import { printable } from '../printable.ts';
import { compter, type Style } from '../reporter.ts';
import { wrap } from '../wrap.ts';
import { headLine, valueLines } from './change-lines.ts';
import { sayHidden } from './report.ts';

/** The history of a fiche, newest first. */
export interface LogReport {
  readonly ref: string;
  readonly version: string;
  /** AAAA-MM-JJ. */
  readonly today: string;
  /** The clone was cut: there may be more before. */
  readonly shallow: boolean;
  readonly entries: readonly LogEntry[];
  /** Changes counted and not shown: the configuration says so. */
  readonly hidden: number;
}

interface LogEntry {
  readonly commit: {
    readonly oid: string;
    readonly short: string;
    readonly author: string;
    readonly day: string;
    readonly subject: string;
  };
  readonly changes: readonly Change[];
  readonly unreadable: readonly string[];
}

type LogReporter = (report: LogReport, options: { readonly style: Style; readonly width: number }) => string;

const pretty: LogReporter = ({ entries, shallow, hidden }, options) => {
  const { style, width } = options;
  const blocks = entries.map(({ commit, changes, unreadable }) => {
    const head = printable([commit.day, commit.short, commit.author].join('  '));
    return [
      style.bold(head),
      ...(commit.subject === '' ? [] : [style.dim(`  ${wrap(printable(commit.subject), width - 2, '  ')}`)]),
      ...changes.flatMap((change) => [headLine(change, options), ...valueLines(change, options)]),
      ...unreadable.map((place) => `  ${printable(place)} : la fiche ne se lisait pas`),
    ].join('\n');
  });
  const total = entries.reduce((sum, { changes }) => sum + changes.length, 0);
  const cut = shallow ? ' L’historique de ce clone est coupé : git fetch --unshallow pour le reste.' : '';
  const masked = hidden > 0 ? ` ; ${sayHidden(hidden)}` : '';
  const end = typographier(
    `${compter(total + hidden, 'changement', 'changements')} dans ${compter(entries.length, 'commit', 'commits')}, ${compter(total, 'montré', 'montrés')}${masked}.${cut}`,
  );
  return `${[...blocks, style.bold(end)].join('\n\n')}\n`;
};

const json: LogReporter = ({ ref, version, today, shallow, entries, hidden }) => {
  const commits = entries.map(
    ({ commit: { oid, short, author, day, subject: said }, changes, unreadable }) => {
      return { commit: oid, short, author, day, subject: said, changes, unreadable };
    },
  );
  const document = {
    schemaVersion: 1,
    tool: { name: 'registre', version },
    today,
    reference: ref,
    complete: !shallow,
    hidden,
    commits,
  };
  return jsonText(document);
};

export const logReporters = { pretty, json } as const satisfies Record<string, LogReporter>;
