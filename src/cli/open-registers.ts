import path from 'node:path';
import { type FoundRegister, posix } from '../io/discovery.ts';
import type { Commit } from '../io/git.ts';
import { registerFiles } from '../io/register-files.ts';
import type { ConfigText } from '../register/exclusion.ts';
import type { RegisterFiles } from '../register/files.ts';
import type { CliContext } from './context.ts';
import { findRegisters } from './find-registers.ts';
import { withinLimits } from './within-limits.ts';

/** A register ready to be read, wherever it comes from. */
export interface OpenRegister {
  /** Absolute: the folder where the register is, or was. */
  readonly root: string;
  /** Posix, relative to the folder of the run; empty for that folder itself. */
  readonly shown: string;
  readonly files: RegisterFiles;
  /** Its configuration as it stands, or stood, beside it; the path is the one to show. */
  readonly config: ConfigText | undefined;
  /** When only a part of the register was asked for: its files, relative to `root`. */
  readonly only: ReadonlySet<string> | undefined;
}

export interface OpenRegisters {
  readonly registers: readonly OpenRegister[];
  /** The day to judge them at, AAAA-MM-JJ: that of `--at`, else the context’s. */
  readonly today: string;
  /** The commit they come from, with `--at`. */
  readonly commit: Commit | undefined;
}

/**
 * The registers that paths lead to, on disk or, with `at`, in the commit of a revision or of a day, which is
 * then told. Throws a `UsageError` where there is none.
 */
export async function openRegisters(
  paths: readonly string[],
  { at }: { readonly at: string | undefined },
  context: CliContext,
): Promise<OpenRegisters> {
  if (at === undefined) return openHere(paths, context);
  const { openAt } = await import('./open-at.ts');
  return openAt(at, paths, context);
}

async function openHere(paths: readonly string[], context: CliContext): Promise<OpenRegisters> {
  const found = await findRegisters(paths, context);
  const registers = found.map((register) => openFound(register, context));
  return { registers, today: context.today, commit: undefined };
}

/** A register on disk, as the user sees it. */
export function openFound(register: FoundRegister, { cwd }: CliContext): OpenRegister {
  const { root, only, config } = register;
  const shown = config && { ...config, path: posix(cwd, path.resolve(config.path)) };
  const files = withinLimits(registerFiles(register), shown, posix(cwd, root));
  return { root, only, config: shown, shown: posix(cwd, root), files };
}
