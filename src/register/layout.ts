/** A register among the files of a tree. Paths are posix; `root` is relative to the tree, `''` for its top. */
export interface RegisterLayout {
  readonly root: string;
  /** `registre.yaml`, relative to `root`. */
  readonly registre: string;
  /** The fiches, sorted, relative to `root`. */
  readonly fiches: readonly string[];
  /** YAML files that their name keeps from being fiches, sorted, relative to `root`. */
  readonly reserved: readonly string[];
}

const REGISTRE = /^registre\.ya?ml$/;
const RESERVED = /^registre.*\.ya?ml$/;
/** What the tool writes or asks for under a name of its own. */
const OWN = /^registre(?:\.config|-baseline)?\.ya?ml$/;
const FICHE = /\.ya?ml$/i;
const SKIPPED = new Set(['node_modules', 'templates']);

/** Whether a folder or file of this name may be part of a register. */
export const isVisible = (name: string): boolean => !name.startsWith('.') && !SKIPPED.has(name);

export const isYaml = (name: string): boolean => FICHE.test(name);

export const isRegistre = (name: string): boolean => REGISTRE.test(name);

/** The path, from the tree, of what a folder of the tree holds; either may be empty. */
export const join = (root: string, path: string) =>
  root === '' || path === '' ? root + path : `${root}/${path}`;

/** Every folder from the one a path stands in up to the top of the tree, `''`. */
export function foldersAbove(path: string): string[] {
  const folders: string[] = [];
  for (let { folder } = split(path); folder !== ''; folder = split(folder).folder) folders.push(folder);
  return [...folders, ''];
}

/**
 * Groups the files of a tree into registers: a folder that holds `registre.yaml`, with every YAML file
 * below it but `registre*.yaml`, what stands in a hidden folder, and what belongs to a nested register.
 */
export function registersAmong(paths: readonly string[]): RegisterLayout[] {
  const visible = paths.filter((path) => isYaml(path) && path.split('/').every(isVisible));
  const registers = new Map<string, { registre: string; fiches: string[]; reserved: string[] }>();
  for (const path of visible) {
    const { folder, name } = split(path);
    if (isRegistre(name) && !registers.has(folder))
      registers.set(folder, { registre: name, fiches: [], reserved: [] });
  }
  for (const path of visible) {
    const { folder, name } = split(path);
    if (OWN.test(name)) continue;
    const root = nearest(folder, registers);
    if (root === undefined) continue;
    const { fiches, reserved } = registers.get(root)!;
    (RESERVED.test(name) ? reserved : fiches).push(root === '' ? path : path.slice(root.length + 1));
  }
  return [...registers]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([root, { registre, fiches, reserved }]) => {
      return { root, registre, fiches: fiches.sort(), reserved: reserved.sort() };
    });
}

function split(path: string): { folder: string; name: string } {
  const slash = path.lastIndexOf('/');
  return { folder: slash === -1 ? '' : path.slice(0, slash), name: path.slice(slash + 1) };
}

function nearest(folder: string, registers: ReadonlyMap<string, unknown>): string | undefined {
  for (let up = folder; ; up = split(up).folder) {
    if (registers.has(up)) return up;
    if (up === '') return undefined;
  }
}
