import { statSync } from 'node:fs';
import path from 'node:path';
import { join } from '../register/layout.ts';
import { discover, posix } from './discovery.ts';
import type { ChangedFile } from './git/changed.ts';
import type { Texts } from './git/register-pairs.ts';
import { readText } from './read-text.ts';

/** A folder read without git: what a comparison of two folders reads on each side. */
export interface FolderSource extends Texts {
  /** Absolute. */
  readonly root: string;
  /** Links that were not followed. */
  readonly links: readonly string[];
}

/** Reads a folder that holds registers, or lies in one; `undefined` when it does neither. */
export function folderSource(folder: string): FolderSource | undefined {
  const { registers, links } = discover([folder], folder);
  const [first] = registers;
  if (!first) return undefined;
  // Inside a register, the register is what is compared.
  const root = registers.length === 1 ? first.root : folder;
  const files = registers.flatMap((register) => {
    const prefix = posix(root, register.root);
    return [register.registre, ...register.fiches].map((file) => join(prefix, file));
  });
  const known = new Set(files);
  return {
    root,
    links,
    read: async (paths) => paths.map((one) => (known.has(one) ? readText(path.join(root, one)) : undefined)),
    list: () => files,
  };
}

/** The files that are not the same, byte for byte, in two folders. */
export async function changedBetween(before: FolderSource, after: FolderSource): Promise<ChangedFile[]> {
  const paths = [...new Set([...before.list(''), ...after.list('')])].sort();
  const [old, now] = [await before.read(paths), await after.read(paths)];
  const differ = paths.map((one, index) => ({ path: one, before: old[index], after: now[index] }));
  return differ
    .filter((one) => one.before !== one.after)
    .map((one) => ({ path: one.path, before: one.before !== undefined, after: one.after !== undefined }));
}

export const isFolder = (file: string): boolean =>
  statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;

export const isFile = (file: string): boolean => statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
