import { type Config, SETTING_KEYS } from '../../lint/config.ts';
import { changedLevels } from '../../lint/effective-levels.ts';
import { isEnabled } from '../../lint/levels.ts';
import type { Settings } from '../../lint/rule.ts';
import { type AppliedConfig, configJson, configText, type Origin } from '../../report/config.ts';
import { rules } from '../../rules/index.ts';
import type { CliContext } from '../context.ts';
import { diffFaults } from '../diff-faults.ts';
import { type LevelFlags, levelsOf, readLevelFlags } from '../level-flags.ts';
import { loadConfig } from '../load-config.ts';
import { oneOf } from '../one-of.ts';
import { type OpenRegister, openRegisters } from '../open-registers.ts';
import { refuseFaults } from '../refuse-faults.ts';

interface ConfigFlags {
  readonly format: string;
  readonly preset?: string;
  readonly rule: readonly string[];
}

/** `registre config [chemin]`: what applies to each register, and which file, flag or preset set it. */
export async function run(
  paths: readonly string[],
  flags: ConfigFlags,
  context: CliContext,
): Promise<number> {
  const format = oneOf('format', flags.format, ['text', 'json']);
  const levelFlags = readLevelFlags(flags);
  const { registers } = await openRegisters(paths, { at: undefined }, context);
  const applied = registers.map((register) => appliedTo(register, levelFlags, context));
  await context.out(format === 'json' ? configJson(applied) : configText(applied, context.style));
  return 0;
}

function appliedTo(register: OpenRegister, flags: LevelFlags, context: CliContext): AppliedConfig {
  const config = loadConfig(register.config, rules, context);
  if (register.config)
    refuseFaults(diffFaults(config), { ...register.config, shown: register.config.path }, context);
  const levels = levelsOf(config, flags);
  const from = (...keys: readonly string[]): Origin => {
    const range = config.where(...keys);
    return range ? { kind: 'file', file: config.shown!, line: range.start.line } : { kind: 'default' };
  };
  const preset: Origin = flags.preset ? { kind: 'flag', flag: `--preset ${flags.preset}` } : from('preset');
  const ruleOrigin = (id: string): Origin => {
    const flag = flags.overrides.get(id);
    return flag ? { kind: 'flag', flag: `--rule ${id}=${flag}` } : from('regles', id);
  };
  return {
    register: register.shown,
    file: config.shown,
    settings: [
      { key: 'preset', value: levels.preset, from: preset },
      ...optionsOf(config).map(({ key, value }) => ({ key, value, from: from(...key.split('.')) })),
    ],
    changes: changesOf(config).map(({ key, id, value }) => ({
      key: `${key}.${id}`,
      value,
      from: from(key, id),
    })),
    rules: changedLevels(rules, levels).map(({ by, ...one }) => ({
      ...one,
      from: by === 'preset' ? { kind: 'preset', preset: levels.preset } : ruleOrigin(one.rule),
    })),
    active: rules.filter((rule) => isEnabled(rule, levels)).length,
    total: rules.length,
    idle: config.idle.map(({ keys, why }) => {
      return { key: keys.join('.'), line: config.where(...keys)!.start.line, why };
    }),
  };
}

function changesOf({ diff }: Config) {
  const levels = [...diff.levels].map(([id, value]) => ({ key: 'changements', id, value }));
  return [...levels, ...[...diff.policies].map(([id, value]) => ({ key: 'politiques', id, value }))];
}

function optionsOf({ settings, exclusions, baseline, limites }: Config) {
  const options = (Object.keys(SETTING_KEYS) as (keyof Settings)[]).map((option) => {
    return { key: SETTING_KEYS[option] as string, value: settings[option] };
  });
  const exclure = exclusions.length > 0 ? exclusions.join(', ') : undefined;
  const bounds = Object.entries(limites).map(([key, value]) => ({ key: `limites.${key}`, value }));
  return [
    ...options,
    { key: 'exclure', value: exclure },
    { key: 'ligne_de_base', value: baseline },
    ...bounds,
  ];
}
