import { runGit } from './run.ts';

/** The names of the files that the history of a folder once held; none without git. Never throws. */
export function namesInHistory(folder: string): string[] {
  const asked = ['log', '--format=', '--name-only', '--no-renames', '--diff-filter=D', '-z', '--', '.'];
  try {
    const { status, stdout } = runGit(folder, asked);
    return status === 0
      ? stdout
          .split(/[\0\n]/)
          .filter((name) => name !== '')
          .map((name) => name.slice(name.lastIndexOf('/') + 1))
      : [];
  } catch {
    return [];
  }
}
