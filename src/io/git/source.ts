import { lstatSync } from 'node:fs';
import path from 'node:path';
import { readText } from '../read-text.ts';
import { isReadable } from './changed.ts';
import type { Objects } from './objects.ts';
import type { Commit, Repository } from './repository.ts';
import { git, zeroSplit } from './run.ts';

/** A state of the files of a repository. Paths are posix and relative to its root. */
export interface Source {
  /** « HEAD (1a2b3c4, 2026-11-21) ». */
  readonly label: string;
  /** What the commit was, where the state is one. */
  readonly commit: Commit | undefined;
  /** The texts of these paths; `undefined` for what is not a file there. */
  read(paths: readonly string[]): Promise<(string | undefined)[]>;
  /** The YAML files at or below a path. */
  list(scope: string): string[];
}

/** The files of a commit. */
export function revisionSource({ root }: Repository, objects: Objects, commit: Commit, name: string): Source {
  return {
    label: name === commit.short ? `${name} (${commit.day})` : `${name} (${commit.short}, ${commit.day})`,
    commit,
    read: (paths) => objects.read(paths.map((one) => `${commit.oid}:${one}`)),
    list: (scope) =>
      filesOf(git(root, ['ls-tree', '-r', '-z', '--full-tree', commit.oid, ...scopeArgs(scope)])),
  };
}

/** The name of the empty file: that of every entry only announced, and the only reason to ask which ones are. */
const EMPTY =
  / (?:e69de29bb2d1d6434b8b29ae775ad8c2e48c5391|473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813) /;

/** What is staged: the next commit. `GIT_INDEX_FILE` is git’s own to honour. */
export function indexSource({ root }: Repository, objects: Objects): Source {
  const announced = (scope: string) => new Set(intentToAdd(root, scope));
  return {
    label: 'index',
    commit: undefined,
    async read(paths) {
      const texts = await objects.read(paths.map((one) => `:0:${one}`));
      const empty = texts.some((text) => text === '');
      const skipped = empty ? announced('') : new Set<string>();
      return texts.map((text, index) => (skipped.has(paths[index]!) ? undefined : text));
    },
    list(scope) {
      const entries = git(root, ['ls-files', '--stage', '-z', ...scopeArgs(scope)]);
      const skipped = EMPTY.test(entries) ? announced(scope) : new Set<string>();
      return filesOf(entries).filter((file) => !skipped.has(file));
    },
  };
}

/** The files as they are on disk. Links are not followed: one could lead out of the repository. */
export function workTreeSource({ root }: Repository): Source {
  const isFile = (file: string) => isPlainFile(path.join(root, file));
  return {
    label: 'copie de travail',
    commit: undefined,
    read: async (paths) => paths.map((one) => (isFile(one) ? readText(path.join(root, one)) : undefined)),
    list(scope) {
      const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z', ...scopeArgs(scope)];
      return [...new Set(zeroSplit(git(root, args)))].filter((file) => isReadable(file) && isFile(file));
    },
  };
}

/** A path that goes on below a file leads nowhere, as one that does not exist. */
function isPlainFile(file: string): boolean {
  try {
    return lstatSync(file).isFile();
  } catch {
    return false;
  }
}

/** Nothing at all: what comes before a first commit. */
export const emptySource: Source = {
  label: 'rien (aucun commit)',
  commit: undefined,
  read: async (paths) => paths.map(() => undefined),
  list: () => [],
};

/** Regular files of `ls-tree` or `ls-files --stage`: « mode … path ». */
function filesOf(output: string): string[] {
  const entries = zeroSplit(output).filter((entry) => entry.startsWith('100'));
  return entries.map((entry) => entry.slice(entry.indexOf('\t') + 1)).filter(isReadable);
}

/** Files announced by `git add -N`: their content is not staged. */
function intentToAdd(root: string, scope: string): string[] {
  return zeroSplit(
    git(root, ['diff', '--name-only', '--diff-filter=A', '--no-relative', '-z', ...scopeArgs(scope)]),
  );
}

export const scopeArgs = (scope: string) => (scope === '' ? ['--'] : ['--', scope]);
