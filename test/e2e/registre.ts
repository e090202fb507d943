import { spawnSync } from 'node:child_process';
import path from 'node:path';

export const BIN = path.join(import.meta.dirname, '../../bin/registre.js');

/** What every run gets, so that nothing of the machine shows. */
export const ENV = { PATH: process.env.PATH, REGISTRE_TODAY: '2026-11-21', LANG: 'C' };

/** Runs the built tool in a folder. */
export function registre(cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return spawnSync('node', [BIN, ...args], {
    cwd,
    env: { ...ENV, ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
}
