import path from 'node:path';
import {
  type ChangedFile,
  type Commit,
  changedFiles,
  emptySource,
  indexSource,
  mergeBase,
  type Objects,
  openObjects,
  openRepository,
  type RegisterPair,
  type Repository,
  registerAround,
  registerPairs,
  resolveHead,
  revisionSource,
  type Source,
  type Submodule,
  type Target,
  workTreeSource,
} from '../io/git.ts';
import { CONFIG_NAME, type ConfigText } from '../register/exclusion.ts';
import { registersAmong } from '../register/layout.ts';
import { isAt } from './asked-paths.ts';
import { commitNamed } from './commit-named.ts';
import type { Compared } from './compared.ts';
import { repositoryPath } from './repository-path.ts';
import { readTwoPaths } from './two-paths.ts';
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

const PATH = /^(?:\.{1,2}(?:[\\/]|$)|[\\/]|[A-Za-z]:[\\/])/;

/** Reads the two sides of a comparison: revisions, index and work tree of a repository, or two folders. */
export async function readSides(asked: Asked, cwd: string): Promise<Compared> {
  const { positionals, noIndex } = asked;
  if (noIndex || positionals.some((one) => PATH.test(one))) {
    refuseWithoutGit(asked);
    return readTwoPaths(positionals, cwd);
  }
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
  const show = (file: string) => path.posix.relative(repository.prefix, file);
  const named = (config: ConfigText | undefined) => config && { ...config, path: show(config.path) };
  const elsewhere = submodules.map((one) => ({ ...one, path: show(one.path) })).map(tellSubmodule);
  if (pairs.length === 0) refuseNoRegister(scopes, asked.paths, { sources: [after, before], elsewhere });
  return {
    from: before.label,
    to: after.label,
    pairs,
    configsOf: ({ before: old, after: now }) => ({ before: named(old?.config), after: named(now?.config) }),
    show: (_, file) => show(file),
    paired: false,
    isAsked: (file) => asked.paths.length === 0 || paths.some((one) => isAt(file, one)),
    notes: [...elsewhere, ...configsApart(files, pairs).map(show).map(tellConfig)],
    links: links.map(show),
  };
}

/** Configurations that changed above registers of which nothing else did. */
function configsApart(files: readonly ChangedFile[], pairs: readonly RegisterPair[]): string[] {
  const seen = new Set(pairs.flatMap(({ before, after }) => [before?.config?.path, after?.config?.path]));
  return files
    .map(({ path: file }) => file)
    .filter((file) => path.posix.basename(file) === CONFIG_NAME && !seen.has(file));
}

const tellConfig = (file: string) => `${file} change, et règle les contrôles : relisez-le.`;

/** Options that only a repository gives a meaning to: left aside, they would pass for obeyed. */
function refuseWithoutGit({ staged, paths }: Asked): void {
  if (staged) {
    throw new UsageError(
      '--staged compare l’index de git ; deux dossiers ou deux fichiers n’en ont pas.',
      'Retirez --staged, ou les deux chemins.',
    );
  }
  if (paths.length === 0) return;
  throw new UsageError(
    'Deux dossiers ou deux fichiers se comparent en entier : rien ne suit « -- ».',
    'Donnez les deux chemins qui vous intéressent : registre diff ./avant/fiche.yaml ./apres/fiche.yaml',
  );
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
      staged
        ? '--staged compare l’index à une seule révision.'
        : `Trop de révisions : ${positionals.join(', ')}.`,
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
    return {
      before,
      after: revisionSource(repository, objects, reached, second!),
      base: start,
      target: { commit: reached },
    };
  }
  if (staged) return { before, after: indexSource(repository, objects), base: start, target: 'index' };
  return { before, after: workTreeSource(repository), base: start, target: 'work-tree' };
}

const isMergeBase = (positionals: readonly string[]) =>
  positionals.length === 1 && positionals[0]!.includes('...');

/** « a...b » and « a..b »; an end left out is HEAD. */
function splitRange(range: string): [string, string] | [string] {
  const match = /^(.*?)\.\.\.?(.*)$/.exec(range);
  return match ? [match[1] || 'HEAD', match[2] || 'HEAD'] : [range];
}

/** What a submodule holds is another repository’s; only the commits say what to compare there. */
function tellSubmodule({ path: folder, before, after }: Submodule): string {
  if (before === undefined && after === undefined)
    return `le sous-module « ${folder} » a changé, dépôt à part.`;
  const command = before === undefined ? 'lint' : ['diff', before, ...(after ? [after] : [])].join(' ');
  return `le sous-module « ${folder} » a changé, dépôt à part : registre -C "${folder}" ${command}`;
}

function refuseNoRegister(
  scopes: readonly string[],
  paths: readonly string[],
  { sources, elsewhere }: { readonly sources: readonly Source[]; readonly elsewhere: readonly string[] },
): void {
  const found = sources.some((source) =>
    scopes.some((scope) => registersAmong(source.list(scope)).length > 0),
  );
  if (found) return;
  throw new UsageError(
    `Aucun registre ${paths.length > 0 ? `dans « ${paths.join(' », « ')} »` : 'ici'}, ni d’un côté ni de l’autre.`,
    elsewhere[0] ?? 'Un registre est un dossier qui contient registre.yaml : registre diff -- mon-registre',
  );
}
