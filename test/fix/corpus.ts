import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readDocument } from '../../src/source/document.ts';

export interface Exemplaire {
  /** Relative to its register: `registre.yaml`, `traitements/T-001.yaml`. */
  readonly path: string;
  readonly text: string;
}

/** Every file of a register that is here and can be read: ours, the seeds, the base of the rules. */
export const CORPUS: readonly Exemplaire[] = [
  '../../registers',
  '../fixtures/graines',
  '../rules/base',
].flatMap((folder) => {
  const root = path.join(import.meta.dirname, folder);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name) && !name.endsWith('attendu.yaml'))
    .map((name) => ({
      path: name.split(path.sep).slice(-1)[0]!,
      text: readFileSync(path.join(root, name), 'utf8'),
    }))
    .filter((one) => readDocument(one.path, one.text).contents);
});
