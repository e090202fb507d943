import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';

const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');

/** Source text in the form Biome accepts, so that the generated files pass its check. */
export function format(/** @type {string} */ source, /** @type {string} */ path) {
  return execFileSync(process.execPath, [biome, 'format', `--stdin-file-path=${path}`], {
    input: source,
    encoding: 'utf8',
  });
}
