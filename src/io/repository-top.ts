import { existsSync } from 'node:fs';
import path from 'node:path';

/** The top of the repository around a folder, without asking git; `undefined` outside one. */
export function repositoryTop(folder: string): string | undefined {
  for (let up = folder; ; up = path.dirname(up)) {
    if (existsSync(path.join(up, '.git'))) return up;
    if (up === path.dirname(up)) return undefined;
  }
}
