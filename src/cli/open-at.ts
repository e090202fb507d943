import path from 'node:path';
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
import { asUsageError } from './as-usage-error.ts';
import { type AskedPath, askedPaths, belongs, namesAsked, shownFrom } from './asked-paths.ts';
import { commitNamed, isDay } from './commit-named.ts';
import type { CliContext } from './context.ts';
import type { OpenRegister, OpenRegisters } from './open-registers.ts';
import { UsageError } from './usage-error.ts';
import { withinLimits } from './within-limits.ts';

/** A repository being read. */
export interface World {
  readonly repository: Repository;
  readonly objects: Objects;
  readonly context: CliContext;
}

/** The registers that paths lead to in the commit of a revision or of a day, which is then told. */
export const openAt = (at: string, paths: readonly string[], context: CliContext): Promise<OpenRegisters> =>
  inRepository(context, (world) => openIn(world, at, paths));

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

async function openIn(world: World, at: string, paths: readonly string[]): Promise<OpenRegisters> {
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
