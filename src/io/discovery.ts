import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { type ConfigText, type Exclusion, withoutExcluded } from '../register/exclusion.ts';
import { isRegistre, isVisible, isYaml, join, registersAmong } from '../register/layout.ts';
import { findConfig, slashed } from './config-file.ts';
import { gitEnvironment, NO_PROGRAM } from './git/run.ts';
import { repositoryTop } from './repository-top.ts';

/** A folder that holds `registre.yaml`, with its fiches. Paths are posix and relative to `root`. */
export interface FoundRegister {
  /** Absolute. */
  readonly root: string;
  readonly registre: string;
  readonly fiches: readonly string[];
  /** Of what was asked for, the YAML files that their name keeps from being fiches. */
  readonly reserved: readonly string[];
  /** Its path is absolute, with slashes. */
  readonly config: ConfigText | undefined;
  /** When only a part of the register was asked for: the files whose findings are wanted. */
  readonly only: ReadonlySet<string> | undefined;
}

interface Discovery {
  readonly registers: readonly FoundRegister[];
  /** Paths that lead to no register. */
  readonly missing: readonly string[];
  /** Links that were not followed: a link could lead out of the register. */
  readonly links: readonly string[];
  /** The patterns met, with the files they left out: absolute, with slashes. */
  readonly exclusions: readonly Exclusion[];
}

interface Looked {
  readonly links: string[];
  readonly exclusions: Exclusion[];
}

/** Finds the registers that paths lead to: the one at or above each path, else all below it. */
export function discover(paths: readonly string[], cwd: string): Discovery {
  const looked: Looked = { links: [], exclusions: [] };
  const missing: string[] = [];
  const found = new Map<string, FoundRegister>();
  for (const asked of paths) {
    const target = path.resolve(cwd, asked);
    const registers = existsSync(target) ? lookFrom(target, looked) : [];
    if (registers.length === 0) missing.push(asked);
    for (const register of registers) found.set(register.root, union(found.get(register.root), register));
  }
  const registers = [...found.values()].sort((a, b) => (a.root < b.root ? -1 : 1));
  const { links, exclusions } = looked;
  return { registers, missing, links: links.map((link) => posix(cwd, link)), exclusions };
}

function lookFrom(target: string, looked: Looked): FoundRegister[] {
  const above = registerAbove(target);
  const base = above ?? target;
  const found = registersAmong(withoutIgnored(base, yamlBelow(base, looked.links)));
  const absolute = found.map((layout) => ({ ...layout, root: join(slashed(base), layout.root) }));
  const { layouts, exclusions } = withoutExcluded(absolute, (root) => findConfig(path.resolve(root)));
  // A pattern of a configuration above may well serve beside what is looked at.
  const isSeenWhole = ({ config }: Exclusion) => config.path.startsWith(`${slashed(base)}/`);
  looked.exclusions.push(...exclusions.filter((one) => one.files.length > 0 || isSeenWhole(one)));
  const registers = layouts.map((layout) => ({
    ...layout,
    root: path.resolve(layout.root),
    only: undefined,
  }));
  if (!above) return registers;
  const own = registers.filter(({ root }) => root === above);
  if (target === above) return own;
  const asked = posix(above, target);
  return own.map((register) => {
    const reserved = register.reserved.filter((file) => isAt(file, asked));
    return { ...register, reserved, only: within(register, asked) };
  });
}

/** The files at or below the path asked for. */
function within({ fiches, registre }: FoundRegister, asked: string): ReadonlySet<string> {
  return new Set([...fiches, registre].filter((file) => isAt(file, asked)));
}

const isAt = (file: string, asked: string) => file === asked || file.startsWith(`${asked}/`);

function union(known: FoundRegister | undefined, more: FoundRegister): FoundRegister {
  if (!known) return more;
  const only = known.only && more.only ? new Set([...known.only, ...more.only]) : undefined;
  const reserved = [...new Set([...known.reserved, ...more.reserved])];
  return { ...more, reserved, only };
}

/** The folder of the register at or above a path that exists; the top of a repository ends the search. */
export function registerAbove(target: string): string | undefined {
  const start = statSync(target).isDirectory() ? target : path.dirname(target);
  for (let folder = start; ; folder = path.dirname(folder)) {
    if (readdirSync(folder).some(isRegistre)) return folder;
    if (existsSync(path.join(folder, '.git')) || folder === path.dirname(folder)) return undefined;
  }
}

/** Every YAML file below a folder, posix and relative to it. Hidden folders and links are not entered. */
function yamlBelow(root: string, links: string[]): string[] {
  if (!statSync(root).isDirectory()) return [];
  const files: string[] = [];
  const pending = [root];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const full = path.join(folder, entry.name);
      if (!isVisible(entry.name)) continue;
      if (entry.isDirectory()) pending.push(full);
      else if (isYaml(entry.name) && entry.isSymbolicLink()) links.push(full);
      else if (isYaml(entry.name) && entry.isFile()) files.push(full);
    }
  }
  return files.map((file) => posix(root, file));
}

/** The path of a file from a folder, with slashes on every system. */
export const posix = (folder: string, file: string): string =>
  path.relative(folder, file).split(path.sep).join('/');

/** Leaves out what git ignores. Without git, or outside a repository, nothing is ignored. */
function withoutIgnored(root: string, files: readonly string[]): readonly string[] {
  if (files.length === 0 || repositoryTop(root) === undefined) return files;
  const { status, stdout } = spawnSync('git', [...NO_PROGRAM, 'check-ignore', '-z', '--stdin'], {
    cwd: root,
    // Whatever called us may have asked for paths to the letter, which this command refuses.
    env: { ...gitEnvironment(), GIT_LITERAL_PATHSPECS: '0' },
    // A name that begins with a colon would be more than a name.
    input: files.map((file) => `./${file}`).join('\0'),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) return files;
  const ignored = new Set(stdout.split('\0'));
  return files.filter((file) => !ignored.has(`./${file}`));
}
