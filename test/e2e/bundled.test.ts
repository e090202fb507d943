import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeRegister } from '../../bench/generate.js';
import manifest from '../../package.json' with { type: 'json' };
import { run } from '../../src/cli/commands/lint.ts';
import { session } from '../cli/session.ts';
import { BIN } from './registre.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'registre-bundled-'));

beforeAll(() => {
  for (const from of ['registers', 'test/fixtures/graines']) {
    cpSync(path.join(ROOT, from), path.join(folder, path.basename(from)), { recursive: true });
  }
  writeRegister(path.join(folder, 'faulty'), 80, { faulty: true });
  writeRegister(path.join(folder, 'varied'), 80, { varied: true, seed: 7 });
});

afterAll(() => rmSync(folder, { recursive: true }));

it('the bundled lint says what its sources say: what the build adds and takes away changes nothing', async () => {
  const { context, said } = session(folder, { version: manifest.version });
  await run(['.'], { format: ['json'], rule: [], failOn: 'error', preset: 'strict' }, context);
  const args = [BIN, '--today', context.today, 'lint', '.', '--format', 'json', '--preset', 'strict'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 });
  expect(JSON.parse(said.out).findings.length).toBeGreaterThan(200);
  expect(stdout).toBe(said.out);
});
