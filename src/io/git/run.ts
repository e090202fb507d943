import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** git cannot do what was asked, or refuses to: one sentence and a way out. */
export class GitError extends Error {
  override readonly name = 'GitError';
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(message);
    this.remedy = remedy;
  }
}

/** What remains possible where there is no repository. */
export const WITHOUT_GIT =
  'Sans git, registre lint contrôle les fichiers tels qu’ils sont, et registre diff ./avant ./apres compare deux dossiers.';

/** Before every command: no program of the repository’s configuration. */
export const NO_PROGRAM = ['-c', 'core.fsmonitor=false'] as const;

/** Before all commands but `check-ignore`, which refuses them: no pager, paths taken to the letter. */
export const GLOBAL_ARGS = [
  '--no-pager',
  '--literal-pathspecs',
  '-c',
  'core.quotepath=off',
  ...NO_PROGRAM,
] as const;

/** Reads only, asks nothing, fetches nothing, speaks one language. */
export function gitEnvironment(env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  return {
    ...env,
    ...absolute(env),
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
}

/**
 * In a hook these may be relative to the folder git started the hook in, which is this process’s.
 * A relative `GIT_INDEX_FILE` is not touched: git reads it from the top of the work tree.
 */
function absolute(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const given = ['GIT_DIR', 'GIT_WORK_TREE'].filter((name) => env[name]);
  const resolved = Object.fromEntries(given.map((name) => [name, path.resolve(env[name]!)]));
  if (!env.GIT_DIR || env.GIT_WORK_TREE) return resolved;
  return { ...resolved, GIT_WORK_TREE: process.cwd() };
}

export interface GitResult {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one git command to its end. The exit code is the caller’s to judge. */
export function runGit(cwd: string, args: readonly string[], input = ''): GitResult {
  const { error, status, stdout, stderr } = spawnSync('git', [...GLOBAL_ARGS, ...args], {
    cwd,
    input,
    env: gitEnvironment(),
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (error) throw notStarted(error);
  return { status: status ?? 1, stdout, stderr };
}

/** Runs a git command that has no reason to fail. */
export function git(cwd: string, args: readonly string[], input = ''): string {
  const { status, stdout, stderr } = runGit(cwd, args, input);
  if (status !== 0) throw refused(stderr);
  return stdout;
}

export const notStarted = (error: NodeJS.ErrnoException) =>
  error.code === 'ENOENT'
    ? new GitError('La commande git est introuvable.', `Installez git. ${WITHOUT_GIT}`)
    : new GitError(`git n’a pas pu démarrer : ${error.message}`, 'Vérifiez l’installation de git.');

/** What git says when it refuses, cut to its first line. */
export function refused(stderr: string): GitError {
  const said = /^(?:fatal|error): (.*)$/m.exec(stderr)?.[1] ?? stderr.split('\n')[0] ?? '';
  if (said.includes('dubious ownership')) {
    return new GitError(
      'git refuse ce dépôt : il appartient à un autre utilisateur.',
      'Si vous lui faites confiance, déclarez-le à git (réglage safe.directory).',
    );
  }
  const what = said === '' ? 'git s’est arrêté sans dire pourquoi.' : `git a refusé : ${said.slice(0, 300)}`;
  return new GitError(what, 'Vérifiez l’état du dépôt avec git status.');
}

/** The entries of a `-z` output. */
export const zeroSplit = (output: string): string[] => output.split('\0').slice(0, -1);
