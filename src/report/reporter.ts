import type { Finding } from '../lint/finding.ts';
import type { Severity } from '../lint/rule.ts';

/** What a run of `lint` found, ready to be written; paths are those the user should see. */
export interface Report {
  readonly findings: readonly Finding[];
  readonly fiches: number;
  readonly registers: number;
  /** AAAA-MM-JJ: the day the register was judged on. */
  readonly today: string;
  readonly version: string;
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

export const SEVERITY_WORDS = {
  error: { un: 'erreur', plusieurs: 'erreurs' },
  warning: { un: 'avertissement', plusieurs: 'avertissements' },
  info: { un: 'information', plusieurs: 'informations' },
} as const satisfies Record<Severity, { un: string; plusieurs: string }>;

export function compter(nombre: number, un: string, plusieurs: string): string {
  return `${nombre} ${nombre >= 2 ? plusieurs : un}`;
}

/** Those that count: a finding accepted by a comment is only counted apart. */
export const active = (findings: readonly Finding[]) => findings.filter(({ suppressed }) => !suppressed);
