import type { Severity } from '../lint/rule.ts';
import { typographier } from '../model/typographie.ts';
import {
  accepted,
  active,
  compter,
  countBySeverity,
  known,
  type Report,
  SEVERITY_WORDS,
  type Style,
} from './reporter.ts';

interface Emphasis {
  readonly strong: (text: string) => string;
  readonly severity: (severity: Severity, text: string) => string;
}

/** One sentence for the whole run: what was found, in what, and what was left out of the count. */
function totals(report: Report, { strong, severity: paint }: Emphasis): string {
  const counts = countBySeverity(active(report.findings)).flatMap(({ severity, count }) => {
    const { un, plusieurs } = SEVERITY_WORDS[severity];
    return count > 0 ? [paint(severity, compter(count, un, plusieurs))] : [];
  });
  const nothing = sayNothing(report);
  const read = `${compter(report.fiches, 'fiche lue', 'fiches lues')} dans ${compter(report.registers, 'registre', 'registres')}`;
  const fixable = active(report.findings).filter(({ fix }) => fix?.safe).length;
  const apart = [
    { count: accepted(report.findings).length, words: ACCEPTED },
    { count: known(report.findings).length, words: KNOWN },
    { count: report.hidden, words: HIDDEN },
    { count: fixable, words: FIXABLE },
  ].flatMap(({ count, words }) => (count > 0 ? compter(count, words[0], words[1]) : []));
  return typographier(`${strong(counts.join(', ') || nothing)} : ${[read, ...apart].join(' ; ')}.`);
}

/** Nothing to show is not nothing at all. */
function sayNothing({ findings, hidden }: Report): string {
  if (hidden > 0) return 'Aucune erreur';
  return known(findings).length > 0 ? 'Rien de nouveau' : 'Rien à signaler';
}

const ACCEPTED = ['écart accepté par un commentaire', 'écarts acceptés par un commentaire'] as const;
const KNOWN = ['constat connu de la ligne de base', 'constats connus de la ligne de base'] as const;
const FIXABLE = ['corrigeable par --fix', 'corrigeables par --fix'] as const;
const HIDDEN = [
  'constat moins grave non montré (--quiet)',
  'constats moins graves non montrés (--quiet)',
] as const;

const plain = (text: string) => text;

/** The same sentence in a style. */
export const styledTotals = (report: Report, style: Style): string =>
  totals(report, { strong: style.bold, severity: (severity, text) => style.severity[severity](text) });

/** The same sentence without emphasis. */
export const plainTotals = (report: Report): string =>
  totals(report, { strong: plain, severity: (_, text) => text });
