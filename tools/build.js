/**
 * Bundles one CommonJS file per command: CommonJS starts faster than ES modules, and a command loads
 * nothing of the others. exceljs stays outside, loaded only where a workbook is made.
 */
import { readdirSync, rmSync } from 'node:fs';
import { build } from 'esbuild';
import manifest from '../package.json' with { type: 'json' };

/** `import('./commands/x.ts')` in the entry becomes a `require` of the command's own bundle. */
const lazyCommands = {
  name: 'lazy-commands',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/commands\/[\w-]+\.ts$/ }, ({ path, kind }) => {
      if (kind !== 'dynamic-import') return undefined;
      return { path: path.replace(/\.ts$/, '.cjs'), external: true };
    });
  },
};

rmSync('dist', { recursive: true, force: true });
const commands = readdirSync('src/cli/commands').map((file) => `src/cli/commands/${file}`);
await build({
  entryPoints: ['src/cli/main.ts', ...commands],
  outbase: 'src/cli',
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  minify: true,
  keepNames: false,
  platform: 'node',
  format: 'cjs',
  target: 'node20.11',
  // Without dynamic import, esbuild writes a plain `require`, which is synchronous and quicker.
  supported: { 'dynamic-import': false },
  external: ['exceljs'],
  define: { REGISTRE_VERSION: JSON.stringify(manifest.version) },
  plugins: [lazyCommands],
  logLevel: 'warning',
});
