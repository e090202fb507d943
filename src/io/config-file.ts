import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CONFIG_NAME, type ConfigText } from '../register/exclusion.ts';

/** The configuration of a register: the nearest file from its folder up to the top of the repository. */
export function findConfig(register: string): ConfigText | undefined {
  for (let folder = register; ; folder = path.dirname(folder)) {
    const file = path.join(folder, CONFIG_NAME);
    if (existsSync(file)) return { path: slashed(file), text: readFileSync(file, 'utf8') };
    if (existsSync(path.join(folder, '.git')) || folder === path.dirname(folder)) return undefined;
  }
}

/** A path of this system, with slashes. */
export const slashed = (file: string): string => file.split(path.sep).join('/');
