import type { Base } from '../../lint/changed.ts';
import type { CliContext } from '../context.ts';
import { type OpenRegister, openRegisters } from '../open-registers.ts';
import { UsageError } from '../usage-error.ts';

/** What to read a register from, as it was asked; at most one of them. */
export interface SourceFlags {
  readonly at?: string;
  readonly staged?: boolean;
  readonly since?: string;
  readonly stdinFilename?: string;
}

/** A register to lint: whole, or what changed since `base`. */
export interface RegisterToLint extends OpenRegister {
  readonly base?: Base | undefined;
}

export interface ToLint {
  readonly registers: readonly RegisterToLint[];
  /** The day to judge them at, AAAA-MM-JJ. */
  readonly today: string;
}

/** Opens what `registre lint` was asked to read. */
export async function openForLint(
  paths: readonly string[],
  flags: SourceFlags,
  context: CliContext,
): Promise<ToLint> {
  refuseTwoSources(paths, flags);
  const { today } = context;
  if (flags.stdinFilename !== undefined) {
    const { openStdin } = await import('./open-stdin.ts');
    return { registers: [await openStdin(flags.stdinFilename, context)], today };
  }
  if (flags.staged || flags.since !== undefined) {
    const { openDifference } = await import('./open-difference.ts');
    return { registers: await openDifference(paths, flags.since, context), today };
  }
  return openRegisters(paths, { at: flags.at }, context);
}

/** The options given that make the run read something else than all of the work tree. */
export function sourceOptions({ at, staged, since, stdinFilename }: SourceFlags): string[] {
  const given = Object.entries({
    '--at': at,
    '--staged': staged,
    '--since': since,
    '--stdin-filename': stdinFilename,
  });
  return given.filter(([, value]) => value !== undefined && value !== false).map(([name]) => name);
}

function refuseTwoSources(paths: readonly string[], flags: SourceFlags): void {
  const { stdinFilename } = flags;
  const given = sourceOptions(flags);
  if (given.length > 1)
    throw new UsageError(
      `${given.join(' et ')} ne vont pas ensemble : chacune dit où lire le registre.`,
      'Gardez-en une.',
    );
  const dash = paths.includes('-');
  if (stdinFilename === undefined && dash)
    throw new UsageError(
      'Le fichier de l’entrée standard n’a pas de nom.',
      'Dites où il serait : registre lint --stdin-filename traitements/paie.yaml -',
    );
  if (stdinFilename !== undefined && (paths.length !== 1 || !dash))
    throw new UsageError(
      '--stdin-filename contrôle l’entrée standard, et elle seule.',
      `Écrivez : registre lint --stdin-filename ${stdinFilename} -`,
    );
}
