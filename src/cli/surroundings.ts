import { existsSync, lstatSync } from 'node:fs';
import path from 'node:path';
import type { SourceText } from '../diff/read-side.ts';
import { discover, posix } from '../io/discovery.ts';
import { readText } from '../io/read-text.ts';

const NAMES = ['registre.yaml', 'registre.yml'];

/** The `registre.yaml` of the work tree above a file, for the names of what it shares; links are not followed. */
export function sharedAbove(file: string): SourceText | undefined {
  for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
    const found = NAMES.map((name) => path.join(folder, name)).find(isPlainFile);
    if (found) return { path: path.basename(found), text: readText(found) };
    if (existsSync(path.join(folder, '.git')) || folder === path.dirname(folder)) return undefined;
  }
}

/** The fiches of the work tree that a `registre.yaml` is shared by. */
export function fichesBeside(registre: string): SourceText[] {
  if (!isPlainFile(registre)) return [];
  const folder = path.dirname(registre);
  const { registers } = discover([folder], folder);
  return registers.flatMap(({ root, fiches }) =>
    fiches.map((file) => ({
      path: posix(folder, path.join(root, file)),
      text: readText(path.join(root, file)),
    })),
  );
}

const isPlainFile = (file: string): boolean => lstatSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
