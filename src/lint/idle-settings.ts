import { champsDe } from '../model/champs.ts';
import { LIMITES } from '../model/limites.ts';
import { plusProche } from '../model/proche.ts';
import { type Config, configuration, DEFAULT_SETTINGS, SETTING_KEYS } from './config.ts';
import { isEnabled, type Level, type Levels, severityOf } from './levels.ts';
import type { Rule, Settings } from './rule.ts';

/** A setting of the configuration that changes nothing, and why. */
export interface IdleSetting {
  /** The way to it: `['regles', 'vague-etc']`. */
  readonly keys: readonly string[];
  readonly why: string;
}

/** The settings of a configuration that do nothing: someone believes they do. */
export function idleSettings(config: Config, rules: readonly Rule[]): IdleSetting[] {
  const preset = config.preset ?? 'recommande';
  const without: Levels = { preset, overrides: new Map() };
  const levels: Levels = { preset, overrides: config.overrides };
  const idleLevels = [...config.overrides].flatMap(([id, level]) => {
    const rule = rules.find((one) => one.id === id);
    if (!rule || !changesNothing(rule, level, without)) return [];
    return { keys: ['regles', id], why: `« ${level} » est déjà son niveau dans le préréglage ${preset}` };
  });
  const options = Object.keys(SETTING_KEYS) as (keyof Settings)[];
  const idleOptions = options.flatMap((option) => {
    const why = whyIdle(option, config, { rules, levels });
    return why === undefined ? [] : { keys: [SETTING_KEYS[option]], why };
  });
  const idlePatterns = repeated(config.exclusions).map((pattern) => {
    return { keys: ['exclure'], why: `le motif « ${pattern} » y est déjà` };
  });
  const idleKeys = config.own.map((keys) => ({ keys, why: whyOwn(keys) }));
  return [...idleLevels, ...idleOptions, ...idlePatterns, ...idleKeys];
}

function repeated(patterns: readonly string[]): string[] {
  const seen = new Set<string>();
  return patterns.filter((pattern) => seen.size === seen.add(pattern).size);
}

/** Someone may believe that it is a setting, or that they switched one off. */
function whyOwn(keys: readonly string[]): string {
  const settings = keys.length > 1 ? LIMITES : champsDe(configuration());
  const near = plusProche(keys.at(-1)!.slice('x_'.length), Object.keys(settings));
  return `une clé x_ n’est pas un réglage${near === undefined ? '' : ` (le plus proche est « ${near} »)`}`;
}

/** Whether every message of the rule is already at this level, whatever the fiche. */
function changesNothing(rule: Rule, level: Level, without: Levels): boolean {
  if (!isEnabled(rule, without)) return level === 'off';
  return Object.keys(rule.messages).every((message) =>
    [true, false].every((projet) => severityOf(rule, message, without, projet) === level),
  );
}

interface Ruled {
  readonly rules: readonly Rule[];
  readonly levels: Levels;
}

function whyIdle(option: keyof Settings, { settings, where }: Config, ruled: Ruled): string | undefined {
  if (!where(SETTING_KEYS[option])) return undefined;
  if (settings[option] === DEFAULT_SETTINGS[option]) return 'c’est déjà la valeur par défaut';
  const users = ruled.rules.filter((rule) => rule.settings?.includes(option));
  if (users.some((rule) => isEnabled(rule, ruled.levels))) return undefined;
  return `aucune règle active ne s’en sert (${users.map(({ id }) => id).join(', ')})`;
}
