import path from 'node:path';
import { posix } from '../io/discovery.ts';
import {
  type Commit,
  type Objects,
  openObjects,
  openRepository,
  type Repository,
  registerAround,
  registersAt,
  resolveDay,
  resolveRevision,
  revisionSource,
} from '../io/git.ts';
import { registerFiles } from '../io/register-files.ts';
import type { RegisterFiles } from '../register/files.ts';
import { asUsageError } from './as-usage-error.ts';
import type { CliContext } from './context.ts';
import { findRegisters } from './find-registers.ts';
import { repositoryPath } from './repository-path.ts';
import { UsageError } from './usage-error.ts';

/** A register ready to be read, wherever it comes from. */
export interface OpenRegister {
  /** Absolute: the folder where the register is, or was. */
  readonly root: string;
  /** Posix, relative to the folder of the run; empty for that folder itself. */
  readonly shown: string;
  readonly files: RegisterFiles;
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

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The registers that paths lead to, on disk or, with `at`, in the commit of a revision or of a day.
 * Throws a `UsageError` where there is none.
 */
export async function openRegisters(
  paths: readonly string[],
  { at }: { readonly at: string | undefined },
  context: CliContext,
): Promise<OpenRegisters> {
  if (at === undefined) return openHere(paths, context);
  try {
    const repository = openRepository(context.cwd);
    const objects = openObjects(repository.root);
    try {
      return await openAt(at, paths, { repository, objects, context });
    } finally {
      await objects.close();
    }
  } catch (error) {
    return asUsageError(error);
  }
}

async function openHere(paths: readonly string[], context: CliContext): Promise<OpenRegisters> {
  const found = await findRegisters(paths, context);
  const registers = found.map((register) => {
    const { root, only } = register;
    return { root, only, shown: posix(context.cwd, root), files: registerFiles(register) };
  });
  return { registers, today: context.today, commit: undefined };
}

interface World {
  readonly repository: Repository;
  readonly objects: Objects;
  readonly context: CliContext;
}

async function openAt(
  at: string,
  paths: readonly string[],
  { repository, objects, context }: World,
): Promise<OpenRegisters> {
  const commit = DAY.test(at) ? resolveDay(repository, at) : resolveRevision(repository, at);
  const source = revisionSource(repository, objects, commit, at);
  const found = new Map<string, OpenRegister>();
  for (const typed of paths.length > 0 ? paths : ['.']) {
    const asked = repositoryPath(typed, repository);
    const around = await registerAround({ before: source, after: source }, asked);
    const registers = await registersAt(source, around ?? asked);
    const wanted = around === undefined ? registers : registers.filter(({ root }) => root === around);
    if (wanted.length === 0) {
      throw new UsageError(
        `Aucun registre ${asked === '' ? 'ici' : `dans « ${typed} »`} au commit ${commit.short} du ${commit.day}.`,
        'Choisissez une révision plus récente, ou un autre chemin : git log -- registre.yaml donne son histoire.',
      );
    }
    for (const { root, files } of wanted) {
      const only =
        asked === root || around === undefined
          ? undefined
          : within(files, asked.slice(root ? root.length + 1 : 0));
      const known = found.get(root);
      const both = known?.only && only ? new Set([...known.only, ...only]) : undefined;
      const full = path.join(repository.root, ...root.split('/'));
      found.set(root, { root: full, shown: posix(context.cwd, full), files, only: known ? both : only });
    }
  }
  const registers = [...found.values()].sort((a, b) => (a.root < b.root ? -1 : 1));
  return { registers, today: context.todayGiven ? context.today : DAY.test(at) ? at : commit.day, commit };
}

/** The files at or below the path asked for, relative to the register. */
function within({ fiches, registre }: RegisterFiles, asked: string): ReadonlySet<string> {
  const files = [registre, ...fiches].map((file) => file.path);
  return new Set(files.filter((file) => file === asked || file.startsWith(`${asked}/`)));
}
