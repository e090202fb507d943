import { GitError, runGit } from './run.ts';

/** The name git signs commits with here; `undefined` when git has none, or is not installed. */
export function userName(cwd: string): string | undefined {
  try {
    const { status, stdout } = runGit(cwd, ['config', '--get', 'user.name']);
    return status === 0 ? stdout.trim() || undefined : undefined;
  } catch (error) {
    if (error instanceof GitError) return undefined;
    throw error;
  }
}
