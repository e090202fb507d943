import { GitError } from '../io/git.ts';
import { UsageError } from './usage-error.ts';

/** What git refuses, said to the user; anything else goes on as it is. */
export function asUsageError(error: unknown): never {
  if (error instanceof GitError) throw new UsageError(error.message, error.remedy);
  throw error;
}
