import { RULE_LEVELS } from '../lint/config.ts';
import { type Level, type Levels, PRESETS, type Preset } from '../lint/levels.ts';
import { rules } from '../rules/index.ts';
import { type LoadedConfig, refuseLocked } from './load-config.ts';
import { oneOf } from './one-of.ts';
import { UsageError } from './usage-error.ts';

/** What the command line says of levels. */
export interface LevelFlags {
  readonly preset: Preset | undefined;
  readonly overrides: ReadonlyMap<string, Level>;
}

/** Reads `--preset` and every `--rule`. */
export function readLevelFlags(flags: {
  readonly preset?: string;
  readonly rule: readonly string[];
}): LevelFlags {
  const preset = flags.preset === undefined ? undefined : oneOf('preset', flags.preset, PRESETS);
  return { preset, overrides: new Map(flags.rule.map(readOverride)) };
}

/** The levels of a run: the command line has the last word. */
export function levelsOf(config: LoadedConfig, flags: LevelFlags): Levels {
  return {
    preset: flags.preset ?? config.preset ?? 'recommande',
    overrides: new Map([...config.overrides, ...flags.overrides]),
  };
}

function readOverride(text: string): [string, Level] {
  const [id = '', level = ''] = text.split('=', 2);
  const ids = rules.map((rule) => rule.id);
  const known = oneOf('rule', id, ids);
  if (level === '')
    throw new UsageError(
      `--rule ${id} ne dit pas quel niveau.`,
      `Écrivez --rule ${id}=warning, par exemple.`,
    );
  refuseLocked(rules.find((rule) => rule.id === known)!);
  return [known, oneOf('rule', level, RULE_LEVELS)];
}
