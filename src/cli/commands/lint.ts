import { join } from '../../io/git.ts';
import { type LintResult, lintRegister } from '../../lint/engine.ts';
import { compareFindings, type Finding } from '../../lint/finding.ts';
import { atLeast, type Level, PRESETS, type Preset, SEVERITIES } from '../../lint/levels.ts';
import type { Severity } from '../../lint/rule.ts';
import { type Format, reporters } from '../../report/index.ts';
import { active } from '../../report/reporter.ts';
import { rules } from '../../rules/index.ts';
import type { CliContext } from '../context.ts';
import { loadConfig, refuseLocked } from '../load-config.ts';
import { oneOf } from '../one-of.ts';
import { type OpenRegister, openRegisters } from '../open-registers.ts';
import { UsageError } from '../usage-error.ts';

export interface LintFlags {
  readonly format: readonly string[];
  readonly failOn: string;
  readonly maxWarnings?: string;
  readonly quiet?: boolean;
  readonly rule: readonly string[];
  readonly preset?: string;
  readonly at?: string;
}

/** `registre lint`: exit code 1 when a finding reaches the threshold. */
export async function run(paths: readonly string[], flags: LintFlags, context: CliContext): Promise<number> {
  const format = oneOf('format', flags.format.at(-1) ?? 'pretty', Object.keys(reporters) as Format[]);
  const preset = flags.preset === undefined ? undefined : oneOf('preset', flags.preset, PRESETS);
  const failOn = oneOf('fail-on', flags.failOn, [...SEVERITIES, 'never'] as const);
  const maxWarnings =
    flags.maxWarnings === undefined ? Number.POSITIVE_INFINITY : readCount(flags.maxWarnings);
  const overrides = new Map(flags.rule.map(readOverride));

  const { registers, today } = await openRegisters(paths, { at: flags.at }, context);
  const run = { cwd: context.cwd, today };
  const results = registers.map((register) => lintOne(register, { preset, overrides }, run));
  const findings = results.flatMap((result) => result.findings).sort(compareFindings);
  const report = {
    findings: flags.quiet ? findings.filter(({ severity }) => severity === 'error') : findings,
    fiches: sum(results.map(({ fiches }) => fiches)),
    registers: registers.length,
    today,
    version: context.version,
    lines: lineReader(registers),
  };
  await context.out(reporters[format](report, context));
  const unreadable = sum(results.map((result) => result.unreadable));
  // What could not be read was not checked: that is no verdict, whatever the threshold.
  return unreadable > 0 ? 2 : exitCode(active(findings), failOn, maxWarnings);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

function lintOne(
  { root, shown, files, only }: OpenRegister,
  flags: { preset: Preset | undefined; overrides: ReadonlyMap<string, Level> },
  { cwd, today }: Pick<CliContext, 'cwd' | 'today'>,
): LintResult {
  const { preset, overrides, settings } = loadConfig(root, rules, cwd);
  // The command line has the last word.
  const levels = {
    preset: flags.preset ?? preset ?? 'recommande',
    overrides: new Map([...overrides, ...flags.overrides]),
  };
  const result = lintRegister(files, { rules, levels, today, settings, only });
  const named = (name: string) => join(shown, name);
  const findings = result.findings.map((finding) => ({
    ...finding,
    file: named(finding.file),
    related: finding.related.map((place) => ({ ...place, file: named(place.file) })),
  }));
  return { ...result, findings };
}

/** Findings come file by file: only the last one is kept. */
function lineReader(registers: readonly OpenRegister[]): (file: string) => readonly string[] {
  const sources = new Map(
    registers.flatMap(({ shown, files }) =>
      [files.registre, ...files.fiches].map((file) => [join(shown, file.path), file] as const),
    ),
  );
  let last: { file: string; lines: readonly string[] } = { file: '', lines: [] };
  return (file) => {
    if (file !== last.file) last = { file, lines: linesOf(sources.get(file)?.read() ?? '') };
    return last.lines;
  };
}

const linesOf = (text: string) => text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);

function exitCode(findings: readonly Finding[], failOn: Severity | 'never', maxWarnings: number): number {
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  if (warnings > maxWarnings) return 1;
  if (failOn === 'never') return 0;
  return findings.some(({ severity }) => atLeast(severity, failOn)) ? 1 : 0;
}

function readOverride(text: string): [string, Level] {
  const [id = '', level = ''] = text.split('=', 2);
  const known = oneOf(
    'rule',
    id,
    rules.map((rule) => rule.id),
  );
  if (level === '')
    throw new UsageError(
      `--rule ${id} ne dit pas quel niveau.`,
      `Écrivez --rule ${id}=warning, par exemple.`,
    );
  refuseLocked(rules.find((rule) => rule.id === known)!);
  return [known, oneOf('rule', level, [...SEVERITIES, 'off'] as const)];
}

function readCount(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new UsageError(
    `« ${text} » n’est pas un nombre d’avertissements.`,
    'Écrivez --max-warnings suivi d’un nombre entier, zéro ou plus.',
  );
}
