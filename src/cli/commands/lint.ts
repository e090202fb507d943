import { compareFindings } from '../../lint/finding.ts';
import { PRESETS, SEVERITIES } from '../../lint/levels.ts';
import { type Format, reporters } from '../../report/index.ts';
import type { CliContext } from '../context.ts';
import { boldnessOf, type FixFlags, writeFixed } from '../lint/fix-pass.ts';
import { exitCode } from '../lint/gate.ts';
import { lineReader } from '../lint/line-reader.ts';
import { lintOne } from '../lint/lint-one.ts';
import { openForLint, type SourceFlags } from '../lint/open-for-lint.ts';
import { readCount, readOverride } from '../lint/read-flags.ts';
import { oneOf } from '../one-of.ts';

export interface LintFlags extends SourceFlags, FixFlags {
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

  const boldness = boldnessOf(flags);
  const { registers, today } = await openForLint(paths, flags, context);
  const results = registers.map((register) => lintOne(register, { preset, overrides, boldness }, today));
  const findings = results.flatMap((result) => result.findings).sort(compareFindings);
  if (boldness) await writeFixed(results, findings, context);
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
  return unreadable > 0 ? 2 : exitCode(findings, { failOn, maxWarnings });
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
