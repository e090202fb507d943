import { posix } from 'node:path';
import { join, type Repository, registerAround, type Texts } from '../io/git.ts';
import { repositoryPath } from './repository-path.ts';

/** A path of the command line, as git names it, and the register it is in. */
export interface AskedPath {
  readonly typed: string;
  /** From the root of the repository; empty for the root itself. */
  readonly path: string;
  /** `undefined` when registers can only be below. */
  readonly around: string | undefined;
  /** Where its registers are to be looked for. */
  readonly scope: string;
}

/** Reads the paths asked for, by default the folder of the run. */
export async function askedPaths(
  paths: readonly string[],
  sources: { readonly before: Texts; readonly after: Texts },
  repository: Repository,
): Promise<AskedPath[]> {
  const asked: AskedPath[] = [];
  for (const typed of paths.length > 0 ? paths : ['.']) {
    const path = repositoryPath(typed, repository);
    const around = await registerAround(sources, path);
    asked.push({ typed, path, around, scope: around ?? path });
  }
  return asked;
}

/** The registers that belong to a path: the one it is in, else all those below. */
export const belongs = ({ root }: { readonly root: string }, { around }: AskedPath): boolean =>
  around === undefined || root === around;

/** Whether a file is a path asked for, or below it. */
export const isAt = (file: string, asked: string): boolean =>
  asked === '' || file === asked || file.startsWith(`${asked}/`);

/** Of the files of a register, those that a path names, relative to it; `undefined` when it names the register. */
export function namesAsked(
  root: string,
  names: readonly string[],
  asked: AskedPath,
): readonly string[] | undefined {
  return isAt(root, asked.path) ? undefined : names.filter((name) => isAt(join(root, name), asked.path));
}

/** A path of the repository, as the user sees it from the folder of the run; empty for that folder itself. */
export const shownFrom = ({ prefix }: Repository, file: string): string =>
  posix.relative(`/${prefix}`, `/${file}`);
