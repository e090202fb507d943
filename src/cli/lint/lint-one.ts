import type { Fixed } from '../../fix/fix-register.ts';
import { posix } from '../../io/discovery.ts';
import { repositoryTop } from '../../io/repository-top.ts';
import { lintChanged } from '../../lint/changed.ts';
import { type LintResult, lintRegister } from '../../lint/engine.ts';
import type { Levels } from '../../lint/levels.ts';
import type { RegisterFiles, SourceFile } from '../../register/files.ts';
import { join } from '../../register/layout.ts';
import { rules } from '../../rules/index.ts';
import type { CliContext } from '../context.ts';
import { type LevelFlags, levelsOf } from '../level-flags.ts';
import { type LoadedConfig, loadConfig } from '../load-config.ts';
import type { FixedRegister } from './fix-pass.ts';
import type { RegisterToLint } from './open-for-lint.ts';

/** One register once linted; files are relative to its folder. */
export interface Linted extends FixedRegister {
  readonly register: RegisterToLint;
  readonly config: LoadedConfig;
  readonly levels: Levels;
  readonly result: LintResult;
}

/** Corrects the texts of a register while linting it. */
export type Fixer = (files: RegisterFiles, lint: (files: RegisterFiles) => LintResult) => Fixed;

interface Asked extends LevelFlags {
  readonly today: string;
  readonly fix: Fixer | undefined;
}

/** Lints one register under its configuration, as it is once corrected when it is to be. */
export function lintOne(register: RegisterToLint, asked: Asked, context: CliContext): Linted {
  const { base, only } = register;
  const config = loadConfig(register.config, rules, context);
  const levels = levelsOf(config, asked);
  const options = {
    rules,
    levels,
    today: asked.today,
    settings: config.settings,
    only,
    most: config.limites.constats,
  };
  const files = watched(register, context);
  const lint = (from: RegisterFiles) =>
    base ? lintChanged(from, base, options) : lintRegister(from, options);
  const { result, changed } = asked.fix ? asked.fix(files, lint) : { result: lint(files), changed: [] };
  return { register, config, levels, result, changed };
}

/** Reading the fiches is where time goes. */
function watched({ files, shown }: RegisterToLint, { progress }: CliContext): RegisterFiles {
  const { registre, fiches } = files;
  const named = shown || 'ce registre';
  const telling =
    <T>(read: () => T, rank: number) =>
    () => {
      progress.tick(`Contrôle de ${named} : ${rank + 1}/${fiches.length}`);
      return read();
    };
  const told = ({ path, read, readBytes }: SourceFile, rank: number): SourceFile => {
    const file = { path, read: telling(read, rank) };
    return readBytes ? { ...file, readBytes: telling(readBytes, rank) } : file;
  };
  return { registre, fiches: fiches.map(told) };
}

/** Findings as the user sees them; two registers may hold the same reference, so theirs is in the identity. */
export function asShown({ register, result }: Linted, { cwd }: Pick<CliContext, 'cwd'>): LintResult {
  const named = (name: string) => join(register.shown, name);
  const place = posix(repositoryTop(register.root) ?? cwd, register.root) || '.';
  const findings = result.findings.map((finding) => ({
    ...finding,
    file: named(finding.file),
    identity: finding.identity.replace(' ', () => ` ${place} `),
    related: finding.related.map((one) => ({ ...one, file: named(one.file) })),
  }));
  return { ...result, findings };
}
