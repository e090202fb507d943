import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';

const ROOT = path.join(import.meta.dirname, '../..');

/** The files of the package and of its dependencies that a command loads. */
function loaded(...args: string[]): string[] {
  const script = `const { main } = require('./dist/main.cjs');
    main(${JSON.stringify(['node', 'registre', ...args])}).then(() => {
      process.stderr.write(JSON.stringify(Object.keys(require.cache)));
    });`;
  const { stderr } = spawnSync('node', ['-e', script], { cwd: ROOT, encoding: 'utf8' });
  const files = JSON.parse(stderr) as string[];
  return files.map((file) => path.relative(ROOT, file).split(path.sep).join('/')).sort();
}

it.each([
  ['--version', []],
  ['lint', ['dist/commands/lint.cjs']],
  ['data', ['dist/commands/data.cjs']],
  ['schema', ['dist/commands/schema.cjs']],
])('%s loads its own bundle and nothing else', (command, files) => {
  const args = command === 'lint' ? ['lint', 'registers/artemis'] : [command];
  expect(loaded(...args)).toEqual([...files, 'dist/main.cjs'].sort());
});
