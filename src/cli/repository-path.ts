import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Repository } from '../io/git.ts';
import { UsageError } from './usage-error.ts';

/** A path as it was typed, made posix and relative to the root of the repository; empty for the root itself. */
export function repositoryPath(typed: string, { root, prefix }: Repository): string {
  const slashed = typed.split(path.sep).join('/');
  const fromRoot = path.isAbsolute(typed)
    ? path.relative(root, typed).split(path.sep).join('/')
    : path.posix.join(prefix, slashed);
  const clean = path.posix.normalize(fromRoot).replace(/\/$/, '');
  if (clean === '..' || clean.startsWith('../') || path.isAbsolute(clean)) {
    throw new UsageError(`« ${typed} » est hors du dépôt git.`, 'Placez-vous dans le dépôt de ce registre.');
  }
  const asked = clean === '.' ? '' : clean;
  refuseSubmodule(asked, typed, root);
  return asked;
}

/** What is in a submodule belongs to another repository, with a history of its own. */
function refuseSubmodule(asked: string, typed: string, root: string): void {
  const steps = asked === '' ? [] : asked.split('/');
  const inner = steps.findIndex((_, index) =>
    existsSync(path.join(root, ...steps.slice(0, index + 1), '.git')),
  );
  if (inner === -1) return;
  const submodule = steps.slice(0, inner + 1).join('/');
  throw new UsageError(
    `« ${typed} » est dans le sous-module « ${submodule} », un dépôt à part.`,
    `Lancez la même commande depuis ce dossier : registre -C "${submodule}" …`,
  );
}
