import { spawnSync } from 'node:child_process';
import { type Dirent, existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** A folder that holds `registre.yaml`, with its fiches. Paths are posix and relative to `root`. */
export interface FoundRegister {
  readonly root: string;
  readonly registre: string;
  readonly fiches: readonly string[];
  /** When only a part of the register was asked for: the files whose findings are wanted. */
  readonly only: ReadonlySet<string> | undefined;
}

export interface Discovery {
  readonly registers: readonly FoundRegister[];
  /** Paths that lead to no register. */
  readonly missing: readonly string[];
  /** Links that were not followed, relative to the current folder. */
  readonly links: readonly string[];
}

const REGISTRE = /^registre\.ya?ml$/;
const CONFIGURATION = /^registre.*\.ya?ml$/;
const FICHE = /\.ya?ml$/i;
const SKIPPED = new Set(['node_modules', 'templates']);

/** Finds the registers that paths lead to: the one at or above each path, else all below it. */
export function discover(paths: readonly string[], cwd: string): Discovery {
  const links: string[] = [];
  const missing: string[] = [];
  const found = new Map<string, { only: Set<string> | undefined }>();
  for (const asked of paths) {
    const target = path.resolve(cwd, asked);
    if (!existsSync(target)) {
      missing.push(asked);
      continue;
    }
    const above = registerAbove(target);
    const roots = above ? [above] : registersBelow(target);
    if (roots.length === 0) missing.push(asked);
    for (const root of roots) {
      const whole = !above || target === above;
      const known = found.get(root);
      const only =
        whole || (known && !known.only) ? undefined : new Set(known?.only).add(posix(root, target));
      found.set(root, { only });
    }
  }
  const registers = [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([root, { only }]) => list(root, only, cwd, links));
  return { registers, missing, links };
}

function list(root: string, only: Set<string> | undefined, cwd: string, links: string[]): FoundRegister {
  const names = readdirSync(root);
  const registre = names.includes('registre.yaml') ? 'registre.yaml' : 'registre.yml';
  const fiches: string[] = [];
  walk(root, (folder, entry) => {
    const full = path.join(folder, entry.name);
    if (entry.isSymbolicLink()) {
      if (FICHE.test(entry.name)) links.push(path.relative(cwd, full).split(path.sep).join('/'));
      return false;
    }
    if (entry.isDirectory()) return !existsRegistre(full);
    if (FICHE.test(entry.name) && !CONFIGURATION.test(entry.name)) fiches.push(posix(root, full));
    return false;
  });
  const kept = withoutIgnored(root, fiches).sort((a, b) => (a < b ? -1 : 1));
  return { root, registre, fiches: kept, only: only && within(kept, registre, only) };
}

/** The files at or below the paths asked for. */
function within(
  fiches: readonly string[],
  registre: string,
  asked: ReadonlySet<string>,
): ReadonlySet<string> {
  const covered = (file: string) => [...asked].some((one) => file === one || file.startsWith(`${one}/`));
  return new Set([...fiches, registre].filter(covered));
}

function registerAbove(target: string): string | undefined {
  const start = statSync(target).isDirectory() ? target : path.dirname(target);
  for (let folder = start; ; folder = path.dirname(folder)) {
    if (existsRegistre(folder)) return folder;
    if (existsSync(path.join(folder, '.git')) || folder === path.dirname(folder)) return undefined;
  }
}

function registersBelow(folder: string): string[] {
  const roots: string[] = [];
  walk(folder, (parent, entry) => {
    if (!entry.isDirectory()) return false;
    const full = path.join(parent, entry.name);
    if (existsRegistre(full)) roots.push(full);
    return true;
  });
  return roots;
}

/** Visits a tree; `enter` tells whether to go into an entry. Hidden folders are never entered. */
function walk(root: string, enter: (folder: string, entry: Dirent) => boolean): void {
  const pending = [root];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    if (!statSync(folder).isDirectory()) continue;
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.name.startsWith('.') || SKIPPED.has(entry.name)) continue;
      if (enter(folder, entry)) pending.push(path.join(folder, entry.name));
    }
  }
}

const existsRegistre = (folder: string) => readdirSync(folder).some((name) => REGISTRE.test(name));

const posix = (root: string, file: string) => path.relative(root, file).split(path.sep).join('/');

/** Leaves out what git ignores. Without git, or outside a repository, nothing is ignored. */
function withoutIgnored(root: string, fiches: readonly string[]): string[] {
  if (fiches.length === 0 || !insideRepository(root)) return [...fiches];
  const { status, stdout } = spawnSync('git', ['check-ignore', '-z', '--stdin'], {
    cwd: root,
    input: fiches.join('\0'),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) return [...fiches];
  const ignored = new Set(stdout.split('\0'));
  return fiches.filter((fiche) => !ignored.has(fiche));
}

function insideRepository(folder: string): boolean {
  for (let up = folder; ; up = path.dirname(up)) {
    if (existsSync(path.join(up, '.git'))) return true;
    if (up === path.dirname(up)) return false;
  }
}
