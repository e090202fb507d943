import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type FoundRegister, posix } from '../../io/discovery.ts';
import { registerFiles } from '../../io/register-files.ts';
import { lintRegister } from '../../lint/engine.ts';
import { compareFindings, type Finding } from '../../lint/finding.ts';
import { atLeast, type Level, PRESETS, type Preset, SEVERITIES } from '../../lint/levels.ts';
import type { Severity } from '../../lint/rule.ts';
import { type Format, reporters } from '../../report/index.ts';
import { active } from '../../report/reporter.ts';
import { rules } from '../../rules/index.ts';
import type { CliContext } from '../context.ts';
import { findRegisters } from '../find-registers.ts';
import { loadConfig } from '../load-config.ts';
import { oneOf } from '../one-of.ts';
import { UsageError } from '../usage-error.ts';

export interface LintFlags {
  readonly format: readonly string[];
  readonly failOn: string;
  readonly maxWarnings?: string;
  readonly quiet?: boolean;
  readonly rule: readonly string[];
  readonly preset?: string;
}

/** `registre lint`: exit code 1 when a finding reaches the threshold. */
export async function run(paths: readonly string[], flags: LintFlags, context: CliContext): Promise<number> {
  const format = oneOf('format', flags.format.at(-1) ?? 'pretty', Object.keys(reporters) as Format[]);
  const preset = flags.preset === undefined ? undefined : oneOf('preset', flags.preset, PRESETS);
  const failOn = oneOf('fail-on', flags.failOn, [...SEVERITIES, 'never'] as const);
  const maxWarnings =
    flags.maxWarnings === undefined ? Number.POSITIVE_INFINITY : readCount(flags.maxWarnings);
  const overrides = new Map(flags.rule.map(readOverride));

  const registers = await findRegisters(paths, context);
  const findings = registers.flatMap((register) => lintOne(register, { preset, overrides }, context));
  findings.sort(compareFindings);
  const shown = flags.quiet ? findings.filter(({ severity }) => severity === 'error') : findings;
  const report = {
    findings: shown,
    fiches: registers.reduce(
      (total, { fiches, only }) => total + (only ? fiches.filter((f) => only.has(f)).length : fiches.length),
      0,
    ),
    registers: registers.length,
    today: context.today,
    version: context.version,
    text: textReader(context.cwd),
  };
  await context.out(reporters[format](report, context));
  return exitCode(active(findings), failOn, maxWarnings);
}

function lintOne(
  register: FoundRegister,
  flags: { preset: Preset | undefined; overrides: ReadonlyMap<string, Level> },
  { cwd, today }: CliContext,
): Finding[] {
  const config = loadConfig(register.root, rules, cwd);
  // The command line has the last word.
  const overrides = new Map([...config.overrides, ...flags.overrides]);
  const levels = { preset: flags.preset ?? config.preset ?? 'recommande', overrides };
  const { settings } = config;
  const { findings } = lintRegister(registerFiles(register), { rules, levels, today, settings });
  const { root, only } = register;
  const prefix = posix(cwd, root);
  const shown = (name: string) => (prefix === '' ? name : `${prefix}/${name}`);
  return findings
    .filter((finding) => !only || only.has(finding.file))
    .map((finding) => ({
      ...finding,
      file: shown(finding.file),
      related: finding.related.map((place) => ({ ...place, file: shown(place.file) })),
    }));
}

function textReader(cwd: string): (file: string) => string {
  let last = { file: '', text: '' };
  return (file) => {
    if (file !== last.file)
      last = { file, text: readFileSync(path.join(cwd, file), 'utf8').replace(/^\uFEFF/, '') };
    return last.text;
  };
}

function exitCode(findings: readonly Finding[], failOn: Severity | 'never', maxWarnings: number): number {
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  if (warnings > maxWarnings) return 1;
  if (failOn === 'never') return 0;
  return findings.some(({ severity }) => atLeast(severity, failOn)) ? 1 : 0;
}

function readOverride(text: string): [string, Level] {
  const [id = '', level = ''] = text.split('=', 2);
  const ids = rules.map((rule) => rule.id);
  return [oneOf('rule', id, ids), oneOf('rule', level, [...SEVERITIES, 'off'] as const)];
}

function readCount(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new UsageError(
    `« ${text} » n’est pas un nombre.`,
    'Écrivez --max-warnings suivi d’un nombre entier.',
  );
}
