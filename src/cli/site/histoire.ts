import { existsSync } from 'node:fs';
import path from 'node:path';
import { posix } from '../../io/discovery.ts';
import { type Commit, GitError, historyOf, openRepository } from '../../io/git.ts';
import { registersAmong } from '../../register/layout.ts';
import type { Suivi } from '../../render/site/suivi.ts';

type Histoire = Pick<Suivi, 'histoire' | 'sans_histoire'>;

const none = (sans_histoire: string): Histoire => ({ histoire: [], sans_histoire });

/**
 * How many fiches a register held, each day the number changed, up to a commit or to now. Where only half of
 * it is known there is none, and a sentence says why: half a history would mislead.
 */
export function histoireOf(root: string, commit: Commit | undefined): Histoire {
  try {
    const here = existsSync(root) ? root : path.dirname(root);
    const repository = openRepository(here);
    if (repository.shallow) {
      return none(
        'Cette copie du dépôt git est partielle : git fetch --unshallow rapporte toute l’histoire.',
      );
    }
    const scope = posix(repository.root, root);
    const known = sizes(historyOf(repository, scope, commit?.oid).reverse(), scope);
    return known.length === 0
      ? none('L’histoire de la branche ne dit rien de ce registre.')
      : { histoire: known, sans_histoire: '' };
  } catch (error) {
    if (error instanceof GitError)
      return none('Ce registre n’est pas suivi par git, qui donnerait son histoire.');
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
