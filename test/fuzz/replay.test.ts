import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';

it('what was once a failure is none any more', () => {
  const run = path.resolve('fuzz/run.js');
  const { stdout, status } = spawnSync(process.execPath, [run, '--replay'], { encoding: 'utf8' });
  expect(stdout).toMatch(/^[1-9]\d* past failures tried again, 0 fail\.$/m);
  expect(status).toBe(0);
}, 120_000);
