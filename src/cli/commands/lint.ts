import path from 'node:path';
import { posix } from '../../io/discovery.ts';
import { join } from '../../io/git.ts';
import { repositoryTop } from '../../io/repository-top.ts';
import { compareFindings } from '../../lint/finding.ts';
import { SEVERITIES } from '../../lint/levels.ts';
import { active, type Report } from '../../report/reporter.ts';
import { rules } from '../../rules/index.ts';
import { type CliContext, makeContext } from '../context.ts';
import { readLevelFlags } from '../level-flags.ts';
import { applyBaselines } from '../lint/baseline.ts';
import { type BaselineFlags, refusePartialBaseline } from '../lint/baseline-file.ts';
import { exitCode } from '../lint/gate.ts';
import { lineReader } from '../lint/line-reader.ts';
import { asShown, lintOne } from '../lint/lint-one.ts';
import { openForLint, type RegisterToLint, type SourceFlags } from '../lint/open-for-lint.ts';
import { readOutputs, refuseOverwriting, writeOutputs } from '../lint/outputs.ts';
import { boldnessOf, type FixFlags, readCount } from '../lint/read-flags.ts';
import { tuned } from '../lint/tune-engine.ts';
import { type LoadedConfig, sayIdle } from '../load-config.ts';
import { oneOf } from '../one-of.ts';
import type { OpenRegister } from '../open-registers.ts';
import { refuseFaults } from '../refuse-faults.ts';

export interface LintFlags extends SourceFlags, BaselineFlags, FixFlags {
  readonly format: readonly string[];
  readonly failOn: string;
  readonly maxWarnings?: string;
  readonly quiet?: boolean;
  readonly rule: readonly string[];
  readonly preset?: string;
}

/** The options of a run that gives none. */
const USUAL: LintFlags = { format: [], rule: [], failOn: 'error' };

/** `registre lint` without an option, as hooks run it: the parser takes as long to load as a fiche to judge. */
export async function runBare(paths: readonly string[], version: string): Promise<number> {
  try {
    return await run(paths, USUAL, makeContext({}, version));
  } catch (error) {
    const { explain } = await import('../command-line.ts');
    return explain(error, { version, debug: false });
  }
}

/** `registre lint`: exit code 1 when a finding reaches the threshold. */
export async function run(paths: readonly string[], flags: LintFlags, context: CliContext): Promise<number> {
  const outputs = readOutputs(flags.format, context);
  const levelFlags = readLevelFlags(flags);
  const failOn = oneOf('fail-on', flags.failOn, [...SEVERITIES, 'never'] as const);
  const maxWarnings =
    flags.maxWarnings === undefined ? Number.POSITIVE_INFINITY : readCount(flags.maxWarnings);
  refusePartialBaseline(flags);

  const boldness = boldnessOf(flags);
  const fix = boldness && (await import('../lint/fix-pass.ts')).fixer(boldness);
  const { registers, today } = await openForLint(paths, flags, context);
  const inputs = registers.flatMap((register) => inputsOf(register, context.cwd));
  refuseOverwriting(outputs, inputs, context);
  const fiches = sum(registers.map(({ files }) => files.fiches.length));
  const asked = { ...levelFlags, today, fix };
  const linted = tuned(fiches, () => registers.map((register) => lintOne(register, asked, context)));
  context.progress.end();
  for (const { register, config } of linted) await refuseUnknownChanges(register, config, context);
  const configs = linted.map(({ config }) => config);
  await sayIdle(configs, context);
  const results = (await applyBaselines(linted, flags, context)).map((one) => asShown(one, context));
  const findings = results.flatMap((result) => result.findings).sort(compareFindings);
  if (fix) {
    const { writeFixed } = await import('../lint/fix-pass.ts');
    await writeFixed(linted, findings, context);
  }
  const shown = flags.quiet ? findings.filter(({ severity }) => severity === 'error') : findings;
  const top = repositoryTop(context.cwd) ?? context.cwd;
  const report: Report = {
    findings: shown,
    hidden: active(findings).length - active(shown).length,
    fiches: sum(results.map(({ fiches }) => fiches)),
    registers: registers.length,
    files: [...new Set([...registers.flatMap(checkedFiles), ...shown.map(({ file }) => file)])].sort(),
    rules,
    failOn,
    today,
    version: context.version,
    fromTop: (file) => posix(top, path.resolve(context.cwd, file)),
    lines: lineReader(registers),
  };
  await writeOutputs(outputs, report, context);
  const unreadable = sum(results.map((result) => result.unreadable));
  // What could not be read was not checked: that is no verdict, whatever the threshold.
  return unreadable > 0 ? 2 : exitCode(findings, { failOn, maxWarnings });
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

const namesOf = ({ files }: OpenRegister) => [files.registre, ...files.fiches].map((file) => file.path);

/** What a report may not replace. */
const inputsOf = (register: OpenRegister, cwd: string) => [
  ...namesOf(register).map((name) => path.join(register.root, name)),
  ...(register.config ? [path.resolve(cwd, register.config.path)] : []),
];

/** The files whose every finding is told. */
const checkedFiles = (register: RegisterToLint) =>
  namesOf(register)
    .filter((name) => register.base?.changed.has(name) ?? true)
    .filter((name) => register.only?.has(name) ?? true)
    .map((name) => join(register.shown, name));

/** What is settled for comparisons does nothing here: it is loaded only to tell what does not exist. */
async function refuseUnknownChanges(
  { config: found }: RegisterToLint,
  config: LoadedConfig,
  context: CliContext,
): Promise<void> {
  if (!found || config.diff.levels.size + config.diff.policies.size === 0) return;
  const { diffFaults } = await import('../diff-faults.ts');
  refuseFaults(diffFaults(config), { shown: found.path, text: found.text }, context);
}
