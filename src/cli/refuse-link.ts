import { lstatSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from './usage-error.ts';

/** Throws when a folder between `root` and a file below it, or the file itself, is a link: it could lead out. */
export function refuseLinkAbove(root: string, file: string): void {
  const steps = file.split('/');
  for (let count = 1; count <= steps.length; count++) {
    const step = steps.slice(0, count).join('/');
    if (!lstatSync(path.join(root, step), { throwIfNoEntry: false })?.isSymbolicLink()) continue;
    throw new UsageError(
      `« ${step} » est un lien.`,
      'Remplacez-le par ce qu’il désigne : rien n’a été écrit.',
    );
  }
}
