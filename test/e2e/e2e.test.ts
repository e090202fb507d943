import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

/**
 * One folder a case: `cas.yaml` (arguments, exit code, standard input), `depart/` (the folder it runs in,
 * else the case itself), `sortie.txt` and `erreurs.txt` (what is printed). `vitest -u` writes the last two.
 */
interface Case {
  readonly args: readonly string[];
  readonly code: number;
  readonly stdin?: string;
}

const HERE = import.meta.dirname;
const BIN = path.join(HERE, '../../bin/registre.js');
const folders = (dir: string) =>
  readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

for (const command of folders(HERE)) {
  describe(`registre ${command}`, () => {
    it.each(folders(path.join(HERE, command)))('%s', async (name) => {
      const folder = path.join(HERE, command, name);
      const { args, code, stdin } = parse(readFileSync(path.join(folder, 'cas.yaml'), 'utf8')) as Case;
      const start = path.join(folder, 'depart');
      const { status, stdout, stderr } = spawnSync('node', [BIN, command, ...args], {
        cwd: existsSync(start) ? start : folder,
        env: { PATH: process.env.PATH, REGISTRE_TODAY: '2026-11-21', LANG: 'C', TZ: 'Pacific/Auckland' },
        input: stdin ?? '',
        encoding: 'utf8',
      });
      await expect(stdout).toMatchFileSnapshot(path.join(folder, 'sortie.txt'));
      await expect(stderr).toMatchFileSnapshot(path.join(folder, 'erreurs.txt'));
      expect(status).toBe(code);
    });
  });
}
