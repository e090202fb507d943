import { isYaml } from '../../register/layout.ts';
import type { Commit, Repository } from './repository.ts';
import { GitError, git, zeroSplit } from './run.ts';

/** A YAML file that is not the same in two states, and where it may be found. */
export interface ChangedFile {
  /** Posix, relative to the root. */
  readonly path: string;
  readonly before: boolean;
  readonly after: boolean;
}

/** Another repository inside this one, and the commits of it that both states name. */
export interface Submodule {
  readonly path: string;
  /** Short; `undefined` where there is none, or none yet. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export interface Changed {
  readonly files: readonly ChangedFile[];
  /** Submodules that moved: what is inside is another repository’s. */
  readonly submodules: readonly Submodule[];
  /** Links, which are not followed. */
  readonly links: readonly string[];
}

/** What git compares: a commit (or nothing) with a commit, the index or the work tree. */
export type Target = { readonly commit: Commit } | 'index' | 'work-tree';

const RAW = ['--raw', '-z', '--no-renames', '--no-abbrev', '-O/dev/null'];
const COMPLETE = ['--no-relative', '--no-ext-diff', '--no-textconv', '--ignore-submodules=dirty'];

/** The YAML files that changed at or below some paths: only those have to be read. */
export function changedFiles(
  { root }: Repository,
  from: Commit | undefined,
  to: Target,
  scopes: readonly string[],
): Changed {
  const base = from?.oid ?? git(root, ['hash-object', '-t', 'tree', '--stdin']).trim();
  const within = scopes.includes('') ? ['--'] : ['--', ...scopes];
  if (to === 'index') {
    const staged = parse(
      git(root, ['diff-index', '--cached', '--ita-invisible-in-index', ...RAW, base, ...within]),
    );
    refuseConflict(staged.unmerged);
    return staged;
  }
  if (to !== 'work-tree')
    return parse(git(root, ['diff-tree', '-r', ...RAW, base, to.commit.oid, ...within]));
  const known = parse(git(root, ['diff', ...RAW, ...COMPLETE, base, ...within]));
  const untracked = zeroSplit(git(root, ['ls-files', '--others', '--exclude-standard', '-z', ...within]));
  const listed = new Set(known.files.map((file) => file.path));
  // A conflict stands in the file itself, where its markers are found.
  const further = [...known.unmerged, ...untracked.filter(isReadable)].filter((file) => !listed.has(file));
  return {
    ...known,
    files: [...known.files, ...[...new Set(further)].map((path) => ({ path, before: true, after: true }))],
  };
}

const SUBMODULE = '160000';
const LINK = '120000';

/** « :100644 100644 1a2b… 3c4d… M », then the path. */
function parse(output: string): Changed & { readonly unmerged: readonly string[] } {
  const files: ChangedFile[] = [];
  const submodules: Submodule[] = [];
  const links: string[] = [];
  const unmerged: string[] = [];
  const entries = zeroSplit(output);
  for (let i = 0; i + 1 < entries.length; i += 2) {
    const [oldMode = '', newMode = '', old = '', now = '', status = ''] = entries[i]!.slice(1).split(' ');
    const path = entries[i + 1]!;
    if (oldMode === SUBMODULE || newMode === SUBMODULE)
      submodules.push({ path, before: commitIn(oldMode, old), after: commitIn(newMode, now) });
    else if (!isReadable(path)) continue;
    else if (status === 'U') unmerged.push(path);
    else files.push({ path, before: oldMode.startsWith('100'), after: newMode.startsWith('100') });
    if (newMode === LINK) links.push(path);
  }
  return { files, submodules, links, unmerged };
}

const SHORT = 9;

/** The commit of a submodule; git names none for what stands in the work tree. */
const commitIn = (mode: string, oid: string): string | undefined =>
  mode === SUBMODULE && !/^0*$/.test(oid) ? oid.slice(0, SHORT) : undefined;

function refuseConflict([conflict]: readonly string[]): void {
  if (conflict === undefined) return;
  throw new GitError(
    `« ${conflict} » est en conflit : aucune version n’est choisie.`,
    'Résolvez le conflit, puis git add.',
  );
}

/** A name with a line feed cannot be asked of git line by line; no fiche has one. */
export const isReadable = (path: string) => isYaml(path) && !path.includes('\n');
