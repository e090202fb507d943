import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const NAME = 'registre.config.yaml';

/** The configuration of a register: the nearest file from its folder up to the top of the repository. */
export function findConfig(register: string): { file: string; text: string } | undefined {
  for (let folder = register; ; folder = path.dirname(folder)) {
    const file = path.join(folder, NAME);
    if (existsSync(file)) return { file, text: readFileSync(file, 'utf8') };
    if (existsSync(path.join(folder, '.git')) || folder === path.dirname(folder)) return undefined;
  }
}
