import path from 'node:path';
import { isYaml } from '../../register/layout.ts';
import { readText } from '../read-text.ts';
import type { ChangedFile } from './changed.ts';
import { dayInParis } from './day.ts';
import type { Repository } from './repository.ts';
import { GitError, git } from './run.ts';

/** A commit of the branch and the YAML files it changed, compared with its first parent. */
export interface HistoryCommit {
  readonly oid: string;
  readonly short: string;
  readonly author: string;
  /** Day of the committer date in Europe/Paris: the one `--at` goes by. */
  readonly day: string;
  readonly subject: string;
  readonly files: readonly ChangedFile[];
}

const FORMAT = '--format=%x01%H%x02%an%x02%ct%x02%s';
const SHORT = 9;
/** Bytes of the list of commits where a clone was cut: some twenty-five thousand. */
const MOST_EDGES = 1_000_000;

/**
 * The commits that changed something at or below a path, newest first, along the first parent. Where a clone was
 * cut, nobody knows what the commit changed: it seems to add every file, and is left out.
 */
export function historyOf(
  { root, shallow }: Repository,
  scope: string,
  from: string = 'HEAD',
): HistoryCommit[] {
  const args = ['--first-parent', '-m', '--raw', '-z', '--no-renames', '--no-abbrev', '-O/dev/null'];
  const quiet = ['--no-show-signature', '--no-ext-diff', '--no-mailmap', FORMAT];
  const within = scope === '' ? ['--'] : ['--', scope];
  const tokens = git(root, ['-c', 'log.showRoot=true', 'log', ...args, ...quiet, from, ...within]).split(
    '\0',
  );
  const commits: (Omit<HistoryCommit, 'files'> & { files: ChangedFile[] })[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!.trimStart();
    if (token.startsWith('\x01')) commits.push(readCommit(token.slice(1)));
    if (!token.startsWith(':')) continue;
    const file = tokens[++i] ?? '';
    const [before = '', after = ''] = token.slice(1).split(' ');
    if (!isYaml(file) || file.includes('\n')) continue;
    const [isBefore, isAfter] = [before.startsWith('100'), after.startsWith('100')];
    commits.at(-1)?.files.push({ path: file, before: isBefore, after: isAfter });
  }
  const edges = shallow ? edgesOf(root) : new Set<string>();
  return commits.filter(({ oid }) => !edges.has(oid));
}

/** The commits whose parents a shallow clone does not have. */
function edgesOf(root: string): ReadonlySet<string> {
  const file = git(root, ['rev-parse', '--git-path', 'shallow']).trimEnd();
  const text = readText(path.resolve(root, file), MOST_EDGES);
  if (text.length < MOST_EDGES) return new Set(text.split('\n'));
  throw new GitError(
    'Ce clone est coupé en trop d’endroits pour que son histoire soit lue.',
    'Complétez-le : git fetch --unshallow',
  );
}

function readCommit(header: string) {
  const [oid = '', author = '', seconds = '', subject = ''] = header.split('\x02');
  const short = oid.slice(0, SHORT);
  return { oid, short, author, day: dayInParis(Number(seconds)), subject: subject.trim(), files: [] };
}
