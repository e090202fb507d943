import { typographier } from '../model/typographie.ts';
import type { Range } from '../source/position.ts';
import type { Fix } from './fix.ts';
import type { Reference, Rule, Severity, SourceClass } from './rule.ts';

export interface RelatedPlace {
  readonly file: string;
  readonly range: Range;
  readonly message: string;
}

/** Something to mend, with its place and the words to say it. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly source: SourceClass;
  readonly message: string;
  readonly why: string;
  readonly repair: string;
  readonly references: readonly Reference[];
  /** Posix path, relative to the folder of the register. */
  readonly file: string;
  readonly range: Range;
  /** JSON pointer of the value; of the missing key where something is missing. */
  readonly pointer: string;
  /** Reference of the fiche, when the finding is in one. */
  readonly fiche?: string;
  /** Stays the same when lines move, items are inserted or keys reordered. */
  readonly identity: string;
  readonly related: readonly RelatedPlace[];
  /** Accepted by a comment in the file, with its reason. */
  readonly suppressed?: { readonly reason: string; readonly until?: string };
  /** What `--fix` or an editor can do about it. */
  readonly fix?: Fix;
  /** Already known: the baseline that holds it. */
  readonly baseline?: string;
}

/** The text of a rule, in French typography, its braces filled. What fills them is left as it was written. */
export function fill(template: string, data: Readonly<Record<string, string | number>> = {}): string {
  return typographier(template).replace(/\{([a-z_0-9]+)\}/gi, (braces, name: string) => {
    return Object.hasOwn(data, name) ? String(data[name]) : braces;
  });
}

/** What to do about a finding of this rule with this message. */
export function repairOf(
  rule: Rule,
  message: string,
  data?: Readonly<Record<string, string | number>>,
): string {
  const { repair } = rule;
  return fill(typeof repair === 'string' ? repair : (repair[message] ?? ''), data);
}

/** By file, then place, then rule: the order of every report. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.file, b.file) ||
    a.range.start.line - b.range.start.line ||
    a.range.start.column - b.range.start.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.pointer, b.pointer) ||
    compareText(a.message, b.message)
  );
}

/** Order by code units: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
