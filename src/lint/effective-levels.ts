import { isEnabled, type Level, type Levels, severityOf } from './levels.ts';
import type { Rule } from './rule.ts';

/** What a rule is worth under some levels, where it is not what it usually is. */
export interface EffectiveLevel {
  readonly rule: string;
  /** The levels of its messages, worst first; `off` alone when it does not run. */
  readonly usual: readonly Level[];
  readonly level: readonly Level[];
  /** What settles it. */
  readonly by: 'override' | 'preset';
}

const USUAL: Levels = { preset: 'recommande', overrides: new Map() };

/** The rules that these levels change. */
export function changedLevels(rules: readonly Rule[], levels: Levels): EffectiveLevel[] {
  return rules.flatMap((rule) => {
    const by = levels.overrides.has(rule.id) ? 'override' : 'preset';
    const [usual, level] = [levelsOf(rule, USUAL), levelsOf(rule, levels)];
    return String(usual) === String(level) ? [] : { rule: rule.id, usual, level, by };
  });
}

const ORDER: readonly Level[] = ['error', 'warning', 'info'];

function levelsOf(rule: Rule, levels: Levels): readonly Level[] {
  if (!isEnabled(rule, levels)) return ['off'];
  const met = new Set<Level>(
    Object.keys(rule.messages).map((message) => severityOf(rule, message, levels, false)),
  );
  return ORDER.filter((level) => met.has(level));
}
