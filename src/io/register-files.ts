import path from 'node:path';
import type { RegisterFiles, SourceFile } from '../register/files.ts';
import type { FoundRegister } from './discovery.ts';
import { readText } from './read-text.ts';

/** The files of a register in the work tree, read when asked. */
export function registerFiles({ root, registre, fiches }: FoundRegister): RegisterFiles {
  const file = (name: string): SourceFile => {
    return { path: name, read: () => readText(path.join(root, name)) };
  };
  return { registre: file(registre), fiches: fiches.map(file) };
}
