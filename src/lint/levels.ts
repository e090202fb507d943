import type { Rule, Severity } from './rule.ts';

export const PRESETS = ['essentiel', 'recommande', 'strict'] as const;
export type Preset = (typeof PRESETS)[number];

export const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[];
export type Level = Severity | 'off';

export interface Levels {
  readonly preset: Preset;
  /** Levels that the user sets, by rule id; they win over the preset. */
  readonly overrides: ReadonlyMap<string, Level>;
}

/** What hides an answer of the register is an error whatever the user sets: silence would pass for reading. */
export const isLocked = (rule: Rule): boolean => rule.kind === 'lecture' && rule.severity === 'error';

/** Whether a rule runs at all under these levels. */
export function isEnabled(rule: Rule, { preset, overrides }: Levels): boolean {
  const override = overrides.get(rule.id);
  if (override !== undefined) return override !== 'off';
  if (preset === 'essentiel') return rule.source === 'structure' || citesArticle30(rule);
  return preset === 'strict' || !rule.strictOnly;
}

/** The level of one message of a rule. `projet`: the fiche is a project, where nothing is missing for sure yet. */
export function severityOf(rule: Rule, message: string, levels: Levels, projet: boolean): Severity {
  const override = levels.overrides.get(rule.id);
  if (override !== undefined && override !== 'off') return override;
  const usual = rule.severities?.[message] ?? rule.severity;
  const severity = levels.preset === 'strict' ? (rule.strictSeverities?.[message] ?? usual) : usual;
  return rule.absence && projet && severity === 'error' ? 'warning' : severity;
}

/** The preset `essentiel` holds what Article 30 itself asks. */
const citesArticle30 = (rule: Rule) => rule.references.some(({ article }) => article?.startsWith('30('));

export const atLeast = (severity: Severity, threshold: Severity): boolean =>
  SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
