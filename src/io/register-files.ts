import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { RegisterFiles, SourceFile } from '../register/files.ts';
import type { FoundRegister } from './discovery.ts';

/** The files of a register in the work tree, read when asked. */
export function registerFiles({ root, registre, fiches }: FoundRegister): RegisterFiles {
  const file = (name: string): SourceFile => {
    return { path: name, read: () => readFileSync(path.join(root, name), 'utf8') };
  };
  return { registre: file(registre), fiches: fiches.map(file) };
}
