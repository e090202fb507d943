import { existsSync } from 'node:fs';
import path from 'node:path';
import { posix } from '../../io/discovery.ts';
import { type Commit, GitError, historyOf, openRepository } from '../../io/git.ts';
import { registersAmong } from '../../register/layout.ts';
import type { Suivi } from '../../render/site/suivi.ts';

/**
 * How many fiches a register held, each day the number changed, up to a commit or to now. None without git, in
 * a clone whose history was cut, or when the commit is not of this branch: half a history would mislead.
 */
export function histoireOf(root: string, commit: Commit | undefined): Suivi['histoire'] {
  try {
    const here = existsSync(root) ? root : path.dirname(root);
    const repository = openRepository(here);
    if (repository.shallow) return [];
    const scope = posix(repository.root, root);
    const commits = historyOf(repository, scope);
    const start = commit === undefined ? 0 : commits.findIndex(({ oid }) => oid === commit.oid);
    return start < 0 ? [] : sizes(commits.slice(start).reverse(), scope);
  } catch (error) {
    if (error instanceof GitError) return [];
    throw error;
  }
}

function sizes(commits: ReturnType<typeof historyOf>, scope: string): Suivi['histoire'] {
  const files = new Set<string>();
  const days = new Map<string, number>();
  let size = 0;
  for (const { day, files: changed } of commits) {
    const before = files.size;
    let gone = false;
    for (const { path: file, after } of changed) {
      if (after) files.add(file);
      else gone = files.delete(file) || gone;
    }
    if (files.size === before && !gone) continue;
    const register = registersAmong([...files]).find(({ root }) => root === scope);
    const now = register?.fiches.length ?? 0;
    if (now !== size) days.set(day, now);
    size = now;
  }
  return [...days].map(([jour, fiches]) => ({ jour, fiches })).sort((a, b) => (a.jour < b.jour ? -1 : 1));
}
