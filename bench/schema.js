/** The JSON Schema of the model, for the peers that validate against one. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.join(import.meta.dirname, '..');

export async function ficheSchema() {
  const stdin = `import * as z from 'zod/mini'; import { ficheResponsable } from './src/model/fiche.ts';
    console.log(JSON.stringify(z.toJSONSchema(ficheResponsable.zod(), { target: 'draft-7' })));`;
  const { outputFiles } = await build({
    stdin: { contents: stdin, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    write: false,
  });
  return spawnSync('node', ['-'], { input: outputFiles[0].text, encoding: 'utf8' }).stdout;
}
