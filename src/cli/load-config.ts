import path from 'node:path';
import { type Config, lockedFault, NO_CONFIG, readConfig, ruleFaults } from '../lint/config.ts';
import type { IdleSetting } from '../lint/idle-settings.ts';
import { idleSettings } from '../lint/idle-settings.ts';
import type { Rule } from '../lint/rule.ts';
import type { ConfigText } from '../register/exclusion.ts';
import type { CliContext } from './context.ts';
import { refuseFaults } from './refuse-faults.ts';
import { UsageError } from './usage-error.ts';

export interface LoadedConfig extends Config {
  /** The file as the user sees it; `undefined` without one. */
  readonly shown: string | undefined;
  /** Absolute: what its paths are relative to; `undefined` without one. */
  readonly folder: string | undefined;
  readonly idle: readonly IdleSetting[];
}

/**
 * The configuration of a register, its path as the user should see it. Any fault in it stops the run: a gate
 * half set is no gate.
 */
export function loadConfig(
  found: ConfigText | undefined,
  rules: readonly Rule[],
  context: Pick<CliContext, 'cwd' | 'noteStyle' | 'width'>,
): LoadedConfig {
  if (!found) return { ...NO_CONFIG, shown: undefined, folder: undefined, idle: [] };
  const { path: shown, text } = found;
  const { config, faults } = readConfig(shown, text, rules);
  refuseFaults([...faults, ...ruleFaults(config, rules)], { shown, text }, context);
  const folder = path.dirname(path.resolve(context.cwd, shown));
  return { ...config, shown, folder, idle: idleSettings(config, rules) };
}

/** Says, once for each, the settings that do nothing. */
export async function sayIdle(configs: readonly LoadedConfig[], context: CliContext): Promise<void> {
  const sentences = configs.flatMap(({ shown, idle, where }) =>
    idle.map(({ keys, why }) => {
      const { line, column } = where(...keys)!.start;
      return `${shown}:${line}:${column} « ${keys.at(-1)} » ne change rien : ${why}.`;
    }),
  );
  for (const sentence of new Set(sentences)) await context.say(sentence);
}

/** Throws when the level of a rule may not be set. */
export function refuseLocked(rule: Rule): void {
  const fault = lockedFault(rule);
  if (fault) throw new UsageError(fault.message, fault.repair);
}
