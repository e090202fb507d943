import type { Finding } from '../lint/finding.ts';
import { SEVERITIES } from '../lint/levels.ts';
import type { Rule, Severity } from '../lint/rule.ts';

/** What a run of `lint` found, ready to be written; paths are those the user should see. */
export interface Report {
  readonly findings: readonly Finding[];
  /** Findings that `--quiet` keeps out of `findings`. */
  readonly hidden: number;
  readonly fiches: number;
  readonly registers: number;
  /** The files that were checked, sorted. */
  readonly files: readonly string[];
  /** The rules that may be named by a finding. */
  readonly rules: readonly Rule[];
  /** The level from which the run fails. */
  readonly failOn: Severity | 'never';
  /** AAAA-MM-JJ: the day the register was judged on. */
  readonly today: string;
  readonly version: string;
  /** A file as forges name it: from the top of the repository. */
  fromTop(file: string): string;
  /** The lines of a file that has findings, without its byte order mark. */
  lines(file: string): readonly string[];
}

export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly severity: Readonly<Record<Severity, (text: string) => string>>;
}

/** Turns a report into text. Pure: the same report gives the same text. */
export type Reporter = (report: Report, options: { readonly style: Style; readonly width: number }) => string;

/** Formats of `registre lint --format`. */
export const FORMATS = [
  'pretty',
  'compact',
  'json',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'markdown',
] as const;
export type Format = (typeof FORMATS)[number];

export const SEVERITY_WORDS = {
  error: { un: 'erreur', plusieurs: 'erreurs' },
  warning: { un: 'avertissement', plusieurs: 'avertissements' },
  info: { un: 'information', plusieurs: 'informations' },
} as const satisfies Record<Severity, { un: string; plusieurs: string }>;

export function compter(nombre: number, un: string, plusieurs: string): string {
  return `${nombre} ${nombre >= 2 ? plusieurs : un}`;
}

/** Those that count: what a comment accepts, or a baseline knows, is only counted apart. */
export const active = (findings: readonly Finding[]) =>
  findings.filter(({ suppressed, baseline }) => !suppressed && baseline === undefined);

/** Those accepted by a comment, with their reason. */
export const accepted = (findings: readonly Finding[]) =>
  findings.flatMap((finding) => (finding.suppressed ? { ...finding, suppressed: finding.suppressed } : []));

export const known = (findings: readonly Finding[]) =>
  findings.filter(({ baseline }) => baseline !== undefined);

export const countBySeverity = (findings: readonly Finding[]) =>
  SEVERITIES.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  }));
