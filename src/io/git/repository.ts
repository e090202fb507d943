import path from 'node:path';
import { dayInParis, endOfDayInParis } from './day.ts';
import { GitError, git, refused, runGit, WITHOUT_GIT } from './run.ts';

/** A repository, seen from a folder of its work tree. */
export interface Repository {
  /** Absolute. */
  readonly root: string;
  /** The folder it is seen from, posix, relative to `root`; empty at the root, else ends with a slash. */
  readonly prefix: string;
  /** History was cut when the repository was cloned. */
  readonly shallow: boolean;
}

export interface Commit {
  readonly oid: string;
  readonly short: string;
  /** Day of the committer date in Europe/Paris. */
  readonly day: string;
}

/** Finds the repository around a folder. */
export function openRepository(cwd: string): Repository {
  const asked = ['rev-parse', '--show-toplevel', '--show-prefix', '--is-shallow-repository'];
  const { status, stdout, stderr } = runGit(cwd, asked);
  const remedy = `Placez-vous dans le dépôt. ${WITHOUT_GIT}`;
  if (status !== 0 && stderr.includes('not a git repository'))
    throw new GitError('Ce dossier n’est pas dans un dépôt git.', remedy);
  if (status !== 0 && stderr.includes('work tree'))
    throw new GitError('Ce dépôt git n’a pas de copie de travail.', remedy);
  if (status !== 0) throw refused(stderr);
  const [root = '', prefix = '', shallow = ''] = stdout.split('\n');
  return { root: path.resolve(root), prefix, shallow: shallow === 'true' };
}

/** The commit that a revision names. */
export function resolveRevision({ root, shallow }: Repository, revision: string): Commit {
  const { status, stdout } = runGit(root, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${revision}^{commit}`,
  ]);
  if (status === 0) return describeCommit(root, stdout.trim());
  if (!resolveHead({ root, shallow, prefix: '' })) throw noCommit();
  const cut = shallow ? ' Ce clone est superficiel : il lui manque peut-être.' : '';
  const fetch = shallow ? 'git fetch --unshallow' : 'git fetch';
  const tracked = remoteBranch(root, revision);
  if (tracked) {
    const refspec = `+refs/heads/${tracked.branch}:refs/remotes/${tracked.remote}/${tracked.branch}`;
    throw new GitError(
      `git ne connaît pas la révision « ${revision} ».${cut}`,
      `Rapportez cette branche : ${fetch} ${tracked.remote} ${refspec}`,
    );
  }
  const remedy = shallow
    ? 'Complétez l’historique : git fetch --unshallow'
    : 'Vérifiez le nom de la branche, de l’étiquette ou du commit ; un chemin s’écrit ./chemin, ou après « -- ».';
  throw new GitError(`git ne connaît pas la révision « ${revision} ».${cut}`, remedy);
}

/** A branch of a remote, as « origin/main » names it: a clone made for one branch does not know the others. */
function remoteBranch(root: string, revision: string): { remote: string; branch: string } | undefined {
  const { stdout } = runGit(root, ['remote']);
  const remote = stdout.split('\n').find((one) => one !== '' && revision.startsWith(`${one}/`));
  const branch = remote && revision.slice(remote.length + 1);
  return branch && /^[\w][\w./-]*$/.test(branch) ? { remote, branch } : undefined;
}

/** HEAD, or nothing on a branch that has no commit yet. */
export function resolveHead(repository: Repository): Commit | undefined {
  const { status, stdout } = runGit(repository.root, [...DESCRIBE, 'HEAD', '--']);
  return status === 0 ? described(stdout) : undefined;
}

/** The last commit of a day on the current branch (committer date, first parent), as seen from Europe/Paris. */
export function resolveDay(repository: Repository, day: string): Commit {
  const { root, shallow } = repository;
  if (!resolveHead(repository)) throw noCommit();
  const until = `--min-age=${endOfDayInParis(day)}`;
  const oid = git(root, ['rev-list', '--first-parent', '-1', until, 'HEAD']).trim();
  if (oid !== '') return describeCommit(root, oid);
  if (shallow) {
    throw new GitError(
      `Ce clone est superficiel : il ne remonte pas au ${day}.`,
      'Complétez l’historique : git fetch --unshallow',
    );
  }
  const first =
    git(root, ['log', '--first-parent', '--reverse', '--format=%ct', 'HEAD']).split('\n')[0] ?? '';
  throw new GitError(
    `Le ${day}, la branche n’avait encore aucun commit.`,
    `Son premier commit est du ${dayInParis(Number(first))}.`,
  );
}

/** Where two commits parted. */
export function mergeBase({ root, shallow }: Repository, a: Commit, b: Commit): Commit {
  const { status, stdout } = runGit(root, ['merge-base', a.oid, b.oid]);
  if (status === 0) return describeCommit(root, stdout.trim());
  throw new GitError(
    `${a.short} et ${b.short} n’ont pas d’ancêtre commun${shallow ? ' dans ce clone superficiel' : ''}.`,
    shallow
      ? 'Complétez l’historique : git fetch --unshallow'
      : `Choisissez une révision d’où part cette branche, ou comparez-les directement : registre diff ${a.short} ${b.short}`,
  );
}

export const noCommit = () =>
  new GitError(
    'Cette branche n’a encore aucun commit.',
    'Faites un premier commit : git add . puis git commit.',
  );

const DESCRIBE = ['log', '-1', '--no-show-signature', '--format=%H%n%h%n%ct'] as const;

const describeCommit = (root: string, oid: string): Commit => described(git(root, [...DESCRIBE, oid, '--']));

function described(output: string): Commit {
  const [oid = '', short = '', seconds = ''] = output.split('\n');
  return { oid, short, day: dayInParis(Number(seconds)) };
}
