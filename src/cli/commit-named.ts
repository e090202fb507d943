import { type Commit, type Repository, resolveDay, resolveRevision } from '../io/git.ts';
import { lireDate } from '../model/date.ts';
import { UsageError } from './usage-error.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a name is a day, AAAA-MM-JJ; one that is on no calendar is refused. */
export function isDay(name: string): boolean {
  if (!DAY.test(name)) return false;
  if (lireDate(name).forme === 'iso') return true;
  throw new UsageError(
    `« ${name} » n’est pas un jour du calendrier.`,
    'Écrivez AAAA-MM-JJ, ou le nom d’une branche, d’une étiquette ou d’un commit.',
  );
}

/** The commit of a revision, or the last one of a day. */
export const commitNamed = (name: string, repository: Repository): Commit =>
  isDay(name) ? resolveDay(repository, name) : resolveRevision(repository, name);
