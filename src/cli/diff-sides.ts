import path from 'node:path';
import { changedBetween, type FolderSource, folderSource, isFile, isFolder } from '../io/folder-source.ts';
import {
  type ChangedFile,
  changedFiles,
  type Commit,
  emptySource,
  indexSource,
  join,
  mergeBase,
  type Objects,
  openObjects,
  openRepository,
  type RegisterPair,
  type Repository,
  registerAround,
  registerPairs,
  resolveDay,
  resolveHead,
  resolveRevision,
  revisionSource,
  type Source,
  type Target,
  workTreeSource,
} from '../io/git.ts';
import { posix } from '../io/discovery.ts';
import { registersAmong } from '../register/layout.ts';
import { repositoryPath } from './repository-path.ts';
import { UsageError } from './usage-error.ts';

/** What to compare, as it was asked. */
export interface Asked {
  /** Revisions, or two paths. */
  readonly positionals: readonly string[];
  /** What follows `--`. */
  readonly paths: readonly string[];
  readonly staged: boolean;
  readonly noIndex: boolean;
}

/** Two states, read as far as they differ. */
export interface Compared {
  readonly from: string;
  readonly to: string;
  readonly pairs: readonly RegisterPair[];
  /** Folders that file names are relative to, by side. */
  readonly shown: { readonly before: string; readonly after: string };
  /** Whether a file, named from the root, is among those asked for. */
  isAsked(file: string): boolean;
  readonly notes: readonly string[];
  readonly links: readonly string[];
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const PATH = /^(?:\.{1,2}(?:[\\/]|$)|[\\/]|[A-Za-z]:[\\/])/;

/** Reads the two sides of a comparison: revisions, index and work tree of a repository, or two folders. */
export async function readSides(asked: Asked, cwd: string): Promise<Compared> {
  const { positionals, noIndex } = asked;
  if (noIndex || positionals.some((one) => PATH.test(one))) return readPaths(positionals, cwd);
  const repository = openRepository(cwd);
  const objects = openObjects(repository.root);
  try {
    return await readRepository(asked, repository, objects);
  } finally {
    await objects.close();
  }
}

async function readRepository(asked: Asked, repository: Repository, objects: Objects): Promise<Compared> {
  const { before, after, base, target } = sidesOf(asked, repository, objects);
  const paths = (asked.paths.length > 0 ? asked.paths : ['.']).map((one) => repositoryPath(one, repository));
  const scopes: string[] = [];
  for (const one of paths) scopes.push((await registerAround({ before, after }, one)) ?? one);
  const { files, submodules, links } = changedFiles(repository, base, target, scopes);
  const pairs = await registerPairs({ before, after }, files);
  if (pairs.length === 0) refuseNoRegister(scopes, asked.paths, [after, before]);
  const shown = path.join(repository.root, ...repository.prefix.split('/'));
  const fromCwd = posix(shown, repository.root);
  return {
    from: before.label,
    to: after.label,
    pairs,
    shown: { before: fromCwd, after: fromCwd },
    isAsked: (file) => paths.some((one) => one === '' || file === one || file.startsWith(`${one}/`)),
    notes: submodules.map((one) => `le sous-module « ${one} » a changé ; lancez la commande dans ce dossier : registre -C "${one}" diff`),
    links: links.map((one) => join(fromCwd, one)),
  };
}

interface RepositorySides {
  readonly before: Source;
  readonly after: Source;
  readonly base: Commit | undefined;
  readonly target: Target;
}

function sidesOf({ positionals, staged }: Asked, repository: Repository, objects: Objects): RepositorySides {
  const [first, second] = positionals.length === 1 ? splitRange(positionals[0]!) : positionals;
  if (positionals.length > 2 || (staged && second !== undefined)) {
    throw new UsageError(
      staged ? '--staged compare l’index à une seule révision.' : `Trop de révisions : ${positionals.join(', ')}.`,
      'Deux révisions au plus ; les chemins se donnent après « -- ».',
    );
  }
  const name = first ?? 'HEAD';
  const base = first === undefined ? resolveHead(repository) : commitNamed(name, repository);
  const reached = second === undefined ? undefined : commitNamed(second, repository);
  const start = base && reached && isMergeBase(positionals) ? mergeBase(repository, base, reached) : base;
  const startName = start === base ? name : (start?.short ?? name);
  const before = start ? revisionSource(repository, objects, start, startName) : emptySource;
  if (reached) {
    return { before, after: revisionSource(repository, objects, reached, second!), base: start, target: { commit: reached } };
  }
  if (staged) return { before, after: indexSource(repository, objects), base: start, target: 'index' };
  return { before, after: workTreeSource(repository), base: start, target: 'work-tree' };
}

const isMergeBase = (positionals: readonly string[]) => positionals.length === 1 && positionals[0]!.includes('...');

/** « a...b » and « a..b »; an end left out is HEAD. */
function splitRange(range: string): [string, string] | [string] {
  const match = /^(.*?)\.\.\.?(.*)$/.exec(range);
  return match ? [match[1] || 'HEAD', match[2] || 'HEAD'] : [range];
}

const commitNamed = (name: string, repository: Repository): Commit =>
  DAY.test(name) ? resolveDay(repository, name) : resolveRevision(repository, name);

function refuseNoRegister(scopes: readonly string[], paths: readonly string[], sources: readonly Source[]): void {
  const found = sources.some((source) => scopes.some((scope) => registersAmong(source.list(scope)).length > 0));
  const around = scopes.some((scope) => sources.some((source) => registersAmong(source.list(scope).map((file) => file)).length > 0));
  if (found || around) return;
  throw new UsageError(
    `Aucun registre ${paths.length > 0 ? `dans « ${paths.join(' », « ')} »` : 'ici'}, ni d’un côté ni de l’autre.`,
    'Un registre est un dossier qui contient registre.yaml : registre diff -- mon-registre',
  );
}

async function readPaths(positionals: readonly string[], cwd: string): Promise<Compared> {
  const [first, second] = positionals;
  if (first === undefined || second === undefined || positionals.length > 2) {
    throw new UsageError(
      'Deux chemins sont attendus.',
      'Donnez deux dossiers ou deux fichiers (registre diff ./avant ./apres), ou un chemin après « -- ».',
    );
  }
  const [from, to] = [path.resolve(cwd, first), path.resolve(cwd, second)];
  if (isFolder(from) && isFolder(to)) return readFolders({ from, to, names: [first, second], cwd });
  if (isFile(from) && isFile(to)) return readFiles({ from, to, names: [first, second], cwd });
  const missing = [first, second].find((one) => !isFile(path.resolve(cwd, one)) && !isFolder(path.resolve(cwd, one)));
  throw new UsageError(
    missing === undefined ? 'Un dossier ne se compare pas à un fichier.' : `« ${missing} » n’existe pas.`,
    'Donnez deux dossiers, ou deux fichiers.',
  );
}

interface TwoPaths {
  readonly from: string;
  readonly to: string;
  readonly names: readonly [string, string];
  readonly cwd: string;
}

async function readFolders({ from, to, names, cwd }: TwoPaths): Promise<Compared> {
  const [before, after] = [openFolder(from, names[0]), openFolder(to, names[1])];
  const changed = await changedBetween(before, after);
  const pairs = await registerPairs({ before, after }, changed);
  return {
    ...comparedPaths(names, { before: posix(cwd, before.root), after: posix(cwd, after.root) }),
    pairs,
    links: [...before.links, ...after.links],
  };
}

function openFolder(folder: string, name: string): FolderSource {
  const source = folderSource(folder);
  if (source) return source;
  throw new UsageError(
    `Aucun registre dans « ${name} » : un registre est un dossier qui contient registre.yaml.`,
    'Donnez le chemin d’un registre.',
  );
}

/** Two files, each with the `registre.yaml` above it, if there is one. */
async function readFiles({ from, to, names, cwd }: TwoPaths): Promise<Compared> {
  const sides = { before: folderSource(path.dirname(from)), after: folderSource(path.dirname(to)) };
  const [before, after] = [stateOf(from, sides.before), stateOf(to, sides.after)];
  return {
    ...comparedPaths(names, { before: posix(cwd, before.base), after: posix(cwd, after.base) }),
    pairs: [{ before: before.state, after: after.state, unchanged: [] }],
    links: [],
  };
}
