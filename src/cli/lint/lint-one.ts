import { type Boldness, fixRegister } from '../../fix/fix-register.ts';
import { join } from '../../io/git.ts';
import { lintChanged } from '../../lint/changed.ts';
import { type LintResult, lintRegister } from '../../lint/engine.ts';
import type { Level, Preset } from '../../lint/levels.ts';
import type { RegisterFiles } from '../../register/files.ts';
import { rules } from '../../rules/index.ts';
import { loadConfig } from '../load-config.ts';
import type { FixedRegister } from './fix-pass.ts';
import type { RegisterToLint } from './open-for-lint.ts';

/** What the command line settles: it has the last word over the configuration. */
export interface LevelFlags {
  readonly preset: Preset | undefined;
  readonly overrides: ReadonlyMap<string, Level>;
}

export interface LintedRegister extends LintResult, FixedRegister {}

/** Lints one register under its configuration; files are named as the user sees them. */
export function lintOne(
  register: RegisterToLint,
  flags: LevelFlags & { readonly boldness: Boldness | undefined },
  today: string,
): LintedRegister {
  const { shown, files, base, config, only } = register;
  const { preset, overrides, settings } = loadConfig(config, rules);
  const levels = {
    preset: flags.preset ?? preset ?? 'recommande',
    overrides: new Map([...overrides, ...flags.overrides]),
  };
  const options = { rules, levels, today, settings, only };
  const lint = (from: RegisterFiles) =>
    base ? lintChanged(from, base, options) : lintRegister(from, options);
  const { result, changed } = flags.boldness
    ? fixRegister(files, lint, flags.boldness)
    : { result: lint(files), changed: [] };
  const named = (name: string) => join(shown, name);
  const findings = result.findings.map((finding) => ({
    ...finding,
    file: named(finding.file),
    related: finding.related.map((place) => ({ ...place, file: named(place.file) })),
  }));
  return { ...result, findings, register, changed };
}
