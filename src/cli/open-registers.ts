import path from 'node:path';
import { type FoundRegister, posix } from '../io/discovery.ts';
import {
  type Commit,
  type Objects,
  openObjects,
  openRepository,
  type RegisterAt,
  type Repository,
  registersAt,
  revisionSource,
} from '../io/git.ts';
import { registerFiles } from '../io/register-files.ts';
import type { ConfigText } from '../register/exclusion.ts';
import type { RegisterFiles } from '../register/files.ts';
import { asUsageError } from './as-usage-error.ts';
import { type AskedPath, askedPaths, belongs, namesAsked, shownFrom } from './asked-paths.ts';
import { commitNamed, isDay } from './commit-named.ts';
import type { CliContext } from './context.ts';
import { findRegisters } from './find-registers.ts';
import { UsageError } from './usage-error.ts';
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

/** A repository being read. */
export interface World {
  readonly repository: Repository;
  readonly objects: Objects;
  readonly context: CliContext;
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
  return at === undefined
    ? openHere(paths, context)
    : inRepository(context, (world) => openAt(at, paths, world));
}

/** Reads the repository around the folder of the run; what git refuses is told to the user. */
export async function inRepository<T>(context: CliContext, read: (world: World) => Promise<T>): Promise<T> {
  try {
    const repository = openRepository(context.cwd);
    const objects = openObjects(repository.root);
    try {
      return await read({ repository, objects, context });
    } finally {
      await objects.close();
    }
  } catch (error) {
    return asUsageError(error);
  }
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

async function openAt(at: string, paths: readonly string[], world: World): Promise<OpenRegisters> {
  const { repository, objects, context } = world;
  const commit = commitNamed(at, repository);
  const source = revisionSource(repository, objects, commit, at);
  const found = new Map<string, RegisterAt & { readonly only: ReadonlySet<string> | undefined }>();
  for (const asked of await askedPaths(paths, { before: source, after: source }, repository)) {
    const registers = (await registersAt(source, asked.scope)).filter((one) => belongs(one, asked));
    if (registers.length === 0) throw noRegister(asked, commit);
    for (const register of registers) {
      const { registre, fiches } = register.files;
      const only = namesAsked(
        register.root,
        [registre, ...fiches].map((file) => file.path),
        asked,
      );
      if ((only ?? fiches).length === 0) throw noFiche(asked, commit);
      const known = found.get(register.root);
      const both = known?.only && only ? [...known.only, ...only] : undefined;
      const kept = known ? both : only;
      found.set(register.root, { ...register, only: kept && new Set(kept) });
    }
  }
  const registers = [...found.values()]
    .sort((a, b) => (a.root < b.root ? -1 : 1))
    .map((register) => ({ ...openRegister(register, repository), only: register.only }));
  const today = context.todayGiven ? context.today : isDay(at) ? at : commit.day;
  await context.say(`Registre au commit ${commit.short} du ${commit.day}, jugé au ${today}.`);
  return { registers, today, commit };
}

/** A register of the repository, as the user sees it. */
export function openRegister({ root, config, files }: RegisterAt, repository: Repository): OpenRegister {
  const shown = config && { ...config, path: shownFrom(repository, config.path) };
  return {
    root: path.join(repository.root, ...root.split('/')),
    shown: shownFrom(repository, root),
    files: withinLimits(files, shown, shownFrom(repository, root)),
    config: shown,
    only: undefined,
  };
}

const noRegister = ({ path: asked, typed }: AskedPath, commit: Commit) =>
  new UsageError(
    `Aucun registre ${asked === '' ? 'ici' : `dans « ${typed} »`} au commit ${commit.short} du ${commit.day}.`,
    'Choisissez une révision plus récente, ou un autre chemin : git log -- registre.yaml donne son histoire.',
  );

const noFiche = ({ typed }: AskedPath, commit: Commit) =>
  new UsageError(
    `Aucune fiche dans « ${typed} » au commit ${commit.short} du ${commit.day}.`,
    'Choisissez une révision plus récente, ou une fiche que le registre avait alors et n’excluait pas.',
  );
