import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CONFIG_NAME, type ConfigText } from '../register/exclusion.ts';

/** The configuration of a register: the nearest file from its folder up to the top of the repository. */
export function findConfig(register: string): ConfigText | undefined {
  const file = nearest(register, [CONFIG_NAME]);
  return file === undefined ? undefined : { path: slashed(file), text: readFileSync(file, 'utf8') };
}

const MISNAMED = 'registre.config.yml';

/** A file that its author takes for the configuration of a register, and that is not read. */
export function misnamedConfig(register: string): string | undefined {
  const file = nearest(register, [CONFIG_NAME, MISNAMED]);
  return file !== undefined && path.basename(file) === MISNAMED ? file : undefined;
}

function nearest(register: string, names: readonly string[]): string | undefined {
  for (let folder = register; ; folder = path.dirname(folder)) {
    const file = names.map((name) => path.join(folder, name)).find((one) => existsSync(one));
    if (file !== undefined) return file;
    if (existsSync(path.join(folder, '.git')) || folder === path.dirname(folder)) return undefined;
  }
}

/** A path of this system, with slashes. */
export const slashed = (file: string): string => file.split(path.sep).join('/');
