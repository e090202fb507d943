import path from 'node:path';
import type { RegisterFiles, SourceFile } from '../register/files.ts';
import type { FoundRegister } from './discovery.ts';
import { readBytes, readText } from './read-text.ts';

/** The files of a register in the work tree, read when asked. */
export function registerFiles({ root, registre, fiches }: FoundRegister): RegisterFiles {
  const file = (name: string): SourceFile => {
    const full = () => path.join(root, name);
    return { path: name, read: () => readText(full()), readBytes: () => readBytes(full()) };
  };
  return { registre: file(registre), fiches: fiches.map(file) };
}
