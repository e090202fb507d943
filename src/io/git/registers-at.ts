import type { RegisterFiles, SourceFile } from '../../register/files.ts';
import { registersAmong } from '../../register/layout.ts';
import { join } from './register-pairs.ts';
import type { Source } from './source.ts';

/** A register as a commit, the index or the work tree holds it, its files already read. */
export interface RegisterAt {
  /** Its folder, relative to the root of the repository. */
  readonly root: string;
  readonly files: RegisterFiles;
}

/** Every register at or below a path of a source. */
export async function registersAt(source: Source, scope: string): Promise<RegisterAt[]> {
  const layouts = registersAmong(source.list(scope));
  const paths = layouts.flatMap(({ root, registre, fiches }) =>
    [registre, ...fiches].map((file) => join(root, file)),
  );
  const read = await source.read(paths);
  const texts = new Map(paths.map((path, index) => [path, read[index] ?? '']));
  return layouts.map(({ root, registre, fiches }) => {
    const file = (path: string): SourceFile => ({ path, read: () => texts.get(join(root, path))! });
    return { root, files: { registre: file(registre), fiches: fiches.map(file) } };
  });
}
