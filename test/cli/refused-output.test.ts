import { spawnSync } from 'node:child_process';
import { closeSync, cpSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const ROOT = path.join(import.meta.dirname, '../..');
/** Takes what is written for a full disk does. */
const FULL = '/dev/full';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'registre-'));
  cpSync(path.join(ROOT, 'registers/centrecall'), path.join(folder, 'r'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function registre(args: readonly string[], refused?: 'stdout' | 'stderr') {
  const full = refused ? openSync(FULL, 'w') : undefined;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(ROOT, 'bin/registre.js'), '--today', '2026-11-21', ...args],
    {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', ...(['stdout', 'stderr'] as const).map((one) => (one === refused ? full : 'pipe'))],
    },
  );
  if (full !== undefined) closeSync(full);
  return { status, stdout, stderr };
}

const has = (name: string) => existsSync(path.join(folder, name));

describe.runIf(existsSync(FULL))('a terminal that takes nothing', () => {
  it.each([
    [['lint', 'r', '--baseline', 'connus.yaml', '--write-baseline'], 'connus.yaml'],
    [['lint', 'r', '--format', 'json=constats.json'], 'constats.json'],
    [['export', 'r', '--out', 'tout.json'], 'tout.json'],
  ])('%j: what was written is there, and nothing says that it is not', (args, file) => {
    const { status, stderr } = registre(args, 'stdout');
    expect(has(file)).toBe(true);
    expect(stderr).not.toMatch(/n’a changé|n’a été écrit/);
    if (status === 2) expect(stderr).toContain('La sortie standard n’a pas pu être écrite');
  });

  it.each([[['--help']], [['lint', '--help']], [['--version']]])('%j: a sentence, no trace', (args) => {
    const { status, stderr } = registre(args, 'stdout');
    expect({ status, lines: stderr.trim().split('\n').length }).toEqual({ status: 2, lines: 2 });
  });

  it('that is only told of the run stops nothing, and changes no exit code', () => {
    const { status, stdout } = registre(
      ['lint', 'r', '--baseline', 'connus.yaml', '--write-baseline', '--format', 'json'],
      'stderr',
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ findings: expect.anything() });
    expect(readFileSync(path.join(folder, 'connus.yaml'), 'utf8')).toContain('constats:');
    expect(registre(['lint', 'nulle-part'], 'stderr').status).toBe(2);
  });
});

const INTACT = 'Aucun fichier n’a changé.';

describe('a file that cannot be written', () => {
  const blocked = ['lint', 'r', '--format', 'json=r'];

  it('leaves all files as they were, and it is told', () => {
    const { status, stderr } = registre(blocked);
    expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringContaining(INTACT) });
  });

  it('after another was: that is not told', () => {
    const { status, stderr } = registre([...blocked, '--baseline', 'connus.yaml', '--write-baseline']);
    expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.not.stringContaining(INTACT) });
    expect(has('connus.yaml')).toBe(true);
  });
});
