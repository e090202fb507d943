/** The engine as a library: bundled once, then evaluated as often as wanted; two instances share no memory. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import { build } from 'esbuild';

const ROOT = path.join(import.meta.dirname, '..');
const EXPORTS = `
  export { sectionsOf, treeOf } from './src/source/quick/sections.ts';
  export { parseDocument } from './src/source/document.ts';
  export { lintRegister } from './src/lint/engine.ts';
  export { rules } from './src/rules/index.ts';
`;

const CUTS = 'export function sectionsOf(';

/** The quick reading never answers: everything is read by `yaml`, and nothing is known by its sections. */
export const withoutQuick = {
  name: 'without-quick',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]quick[/\\]sections\.ts$/ }, ({ path: file }) => {
      const text = readFileSync(file, 'utf8');
      if (!text.includes(CUTS)) throw new Error(`${file} has no sectionsOf to do without`);
      const contents = text.replace(CUTS, 'export const sectionsOf = () => undefined;\nfunction never(');
      return { contents, loader: 'ts' };
    });
  },
};

/** Resolves to a function that gives an engine which has read nothing yet. `plugins`: of esbuild. */
export async function engine(plugins = []) {
  const { outputFiles } = await build({
    stdin: { contents: EXPORTS, resolveDir: ROOT, loader: 'ts' },
    plugins,
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20.11',
    logLevel: 'warning',
  });
  const script = new vm.Script(`(function (exports, require, module) {${outputFiles[0].text}\n})`, {
    filename: 'engine.cjs',
  });
  const require = createRequire(import.meta.url);
  return () => {
    const module = { exports: {} };
    script.runInThisContext()(module.exports, require, module);
    return module.exports;
  };
}
