import { CONFIG_NAME, type ConfigText, type KeptLayout, withoutExcluded } from '../../register/exclusion.ts';
import type { RegisterFiles, SourceFile } from '../../register/files.ts';
import { foldersAbove, join, type RegisterLayout, registersAmong } from '../../register/layout.ts';
import type { Texts } from './register-pairs.ts';
import { GitError } from './run.ts';

/** A register as a commit, the index or the work tree holds it, its files already read. */
export interface RegisterAt {
  /** Its folder, relative to the root of the repository. */
  readonly root: string;
  readonly config: ConfigText | undefined;
  readonly files: RegisterFiles;
}

/** Every register at or below a path of a source. */
export async function registersAt(source: Texts, scope: string): Promise<RegisterAt[]> {
  const layouts = await layoutsAt(source, scope);
  const files = await readFiles(source, layouts.flatMap(filesOf));
  return layouts.map((layout) => ({
    root: layout.root,
    config: layout.config,
    files: filesFrom(layout, files),
  }));
}

/** What the registers at or below a path hold, none of their fiches being read. */
export async function layoutsAt(source: Texts, scope: string): Promise<KeptLayout[]> {
  const layouts = registersAmong(source.list(scope));
  const folders = new Set(layouts.flatMap(({ root }) => foldersAbove(join(root, CONFIG_NAME))));
  const configs = await readFiles(
    source,
    [...folders].map((folder) => join(folder, CONFIG_NAME)),
  );
  return withoutExcluded(layouts, nearestConfig(configs)).layouts;
}

/** The configuration of a register: the nearest one from its folder up to the top of the repository. */
export function nearestConfig(texts: ReadonlyMap<string, string>) {
  return (root: string): ConfigText | undefined => {
    const paths = foldersAbove(join(root, CONFIG_NAME)).map((folder) => join(folder, CONFIG_NAME));
    const path = paths.find((one) => texts.has(one));
    return path === undefined ? undefined : { path, text: texts.get(path)! };
  };
}

/** The files of a register, from the root of the repository. */
export const filesOf = ({ root, registre, fiches }: RegisterLayout): string[] =>
  [registre, ...fiches].map((file) => join(root, file));

/** The texts of these paths, those that exist. */
export async function readFiles(source: Texts, paths: readonly string[]): Promise<Map<string, string>> {
  const texts = await source.read(paths);
  return new Map(paths.flatMap((path, index) => (texts[index] === undefined ? [] : [[path, texts[index]]])));
}

/** The files of a register, from texts already read. */
export function filesFrom(
  { root, registre, fiches }: RegisterLayout,
  texts: ReadonlyMap<string, string>,
): RegisterFiles {
  const file = (path: string): SourceFile => {
    const text = texts.get(join(root, path));
    if (text === undefined) throw lacking(join(root, path));
    return { path, read: () => text };
  };
  return { registre: file(registre), fiches: fiches.map(file) };
}

/** A clone made with `--filter` knows the name of a file before its content. */
const lacking = (path: string) =>
  new GitError(
    `git connaît « ${path} » mais n’a pas son contenu : ce clone est sans doute partiel.`,
    'Rapportez tout le contenu : git fetch --refetch --no-filter',
  );
