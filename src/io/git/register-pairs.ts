import { CONFIG_NAME, type ConfigText, type KeptLayout, withoutExcluded } from '../../register/exclusion.ts';
import { foldersAbove, join, registersAmong } from '../../register/layout.ts';
import type { ChangedFile } from './changed.ts';
import { nearestConfig, readFiles } from './registers-at.ts';

/** Where texts are read from; paths are posix. */
export interface Texts {
  read(paths: readonly string[]): Promise<(string | undefined)[]>;
  list(scope: string): string[];
}

export interface Text {
  readonly path: string;
  readonly text: string;
}

/** One state of a register: of its fiches, those that are not the same in the other state. */
export interface RegisterState {
  /** Its folder, relative to the root of the source. */
  readonly root: string;
  readonly registre: Text | undefined;
  readonly fiches: readonly Text[];
  /** What says which files are no fiches. */
  readonly config?: ConfigText | undefined;
}

export interface RegisterPair {
  readonly before: RegisterState | undefined;
  readonly after: RegisterState | undefined;
  /** The other fiches, read only when what they share changed. */
  readonly unchanged: readonly Text[];
}

interface Sides<T> {
  readonly before: T;
  readonly after: T;
}

/**
 * Groups what changed into registers, and reads no more than that: the changed files, the `registre.yaml`
 * above them, and the other fiches of a register only when its `registre.yaml` changed.
 */
export async function registerPairs(
  sources: Sides<Texts>,
  changed: readonly ChangedFile[],
): Promise<RegisterPair[]> {
  const registres = registresAbove(changed.map(({ path }) => path));
  const states = {
    before: await readStates(
      sources.before,
      changed.filter(({ before }) => before),
      registres,
    ),
    after: await readStates(
      sources.after,
      changed.filter(({ after }) => after),
      registres,
    ),
  };
  const pairs: RegisterPair[] = [];
  for (const pair of pairStates(states)) {
    pairs.push({ ...pair, unchanged: await readUnchanged(sources, pair, changed) });
  }
  return pairs;
}

/** The register that a path is in, on either side; `undefined` where registers can only be below. */
export async function registerAround(sources: Sides<Texts>, path: string): Promise<string | undefined> {
  const candidates = registresAbove([join(path, 'registre.yaml')]);
  const found = new Set<string>();
  for (const source of [sources.after, sources.before]) {
    const texts = await source.read(candidates);
    for (const [index, text] of texts.entries())
      if (text !== undefined) found.add(folderOf(candidates[index]!));
  }
  return [...found].sort((a, b) => b.length - a.length)[0];
}

/** Every place a `registre.yaml` could be, for these files to be part of a register. */
function registresAbove(paths: readonly string[]): string[] {
  const names = ['registre.yaml', 'registre.yml'];
  return above(paths).flatMap((folder) => names.map((name) => join(folder, name)));
}

const above = (paths: readonly string[]): string[] => [...new Set(paths.flatMap(foldersAbove))].sort();

async function readStates(
  source: Texts,
  changed: readonly ChangedFile[],
  registres: readonly string[],
): Promise<Map<string, RegisterState>> {
  const configs = above(registres).map((folder) => join(folder, CONFIG_NAME));
  const paths = [...new Set([...registres, ...configs, ...changed.map(({ path }) => path)])];
  const texts = await readFiles(source, paths);
  const { layouts } = withoutExcluded(registersAmong([...texts.keys()]), nearestConfig(texts));
  return new Map(layouts.map((layout) => [layout.root, stateOf(layout, texts)]));
}

function stateOf(
  { root, registre, fiches, config }: KeptLayout,
  texts: ReadonlyMap<string, string>,
): RegisterState {
  const text = (path: string) => ({ path, text: texts.get(join(root, path))! });
  return { root, registre: text(registre), fiches: fiches.map(text), config };
}

/** By folder; then, for a register whose whole folder moved, by its `registre.yaml`. */
function pairStates({ before, after }: Sides<Map<string, RegisterState>>): Omit<RegisterPair, 'unchanged'>[] {
  const pairs: Omit<RegisterPair, 'unchanged'>[] = [];
  for (const [root, state] of after) {
    const same = before.get(root);
    if (same) pairs.push({ before: same, after: state });
  }
  const left = [...before.values()].filter(({ root }) => !after.has(root));
  for (const state of [...after.values()].filter(({ root }) => !before.has(root))) {
    const moved = left.findIndex(({ registre }) => registre?.text === state.registre?.text);
    const [found] = moved === -1 ? [] : left.splice(moved, 1);
    pairs.push({ before: found, after: state });
  }
  const only = pairs.filter((pair) => !pair.before);
  if (left.length === 1 && only.length === 1) {
    const [moved] = left.splice(0);
    pairs[pairs.indexOf(only[0]!)] = { before: moved, after: only[0]!.after };
  }
  return [...pairs, ...left.map((state) => ({ before: state, after: undefined }))];
}

async function readUnchanged(
  sources: Sides<Texts>,
  { before, after }: Omit<RegisterPair, 'unchanged'>,
  changed: readonly ChangedFile[],
): Promise<Text[]> {
  const state = after ?? before;
  if (!state || before?.registre?.text === after?.registre?.text) return [];
  const source = after ? sources.after : sources.before;
  const known = new Set(changed.map(({ path }) => path));
  const here = registersAmong(source.list(state.root)).filter(({ root }) => root === state.root);
  const [layout] = withoutExcluded(here, () => state.config).layouts;
  const others = (layout?.fiches ?? []).filter((path) => !known.has(join(state.root, path)));
  const texts = await source.read(others.map((path) => join(state.root, path)));
  return others.flatMap((path, index) => (texts[index] === undefined ? [] : [{ path, text: texts[index] }]));
}

const folderOf = (path: string) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
