import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

const ROOT = path.join(import.meta.dirname, '../..');
/** As long the one as the other: the engine compares nothing but lengths. */
const [SAID, OTHER] = ['affiche la version', 'AFFICHE LA VERSION'] as const;
const { CI: _, NODE_DISABLE_COMPILE_CACHE: __, ...env } = process.env;

let tool: string;

beforeEach(() => {
  tool = installed();
});

afterEach(() => rmSync(tool, { recursive: true }));

/** A copy of the package that has never run. */
function installed(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'registre-compiled-'));
  for (const part of ['bin', 'dist', 'package.json'])
    cpSync(path.join(ROOT, part), path.join(folder, part), {
      recursive: true,
      filter: (name) => path.basename(name) !== 'compiled',
    });
  symlinkSync(path.join(ROOT, 'registers'), path.join(folder, 'registers'));
  return folder;
}

const run = (args: readonly string[], more = {}, from = tool) =>
  spawnSync(process.execPath, [path.join(from, 'bin/registre.js'), ...args], {
    cwd: from,
    encoding: 'utf8',
    env: { ...env, ...more },
  }).stdout;

const compiled = () => path.join(tool, 'dist/compiled');

function kept(): string[] {
  if (!existsSync(compiled())) return [];
  const all = readdirSync(compiled(), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return all.map(({ parentPath, name }) => path.join(parentPath, name)).sort();
}

const sums = () => kept().map((name) => createHash('sha256').update(readFileSync(name)).digest('hex'));
const names = () => kept().map((name) => path.basename(name));

it('runs what an earlier run compiled', () => {
  const other = installed();
  const bundle = path.join(other, 'dist/late/command-line.cjs');
  expect(run(['--help'])).toContain(SAID);
  writeFileSync(bundle, readFileSync(bundle, 'utf8').replace(SAID, OTHER));
  expect(run(['--help'], {}, other)).toContain(OTHER);
  cpSync(path.join(other, 'dist/compiled'), compiled(), { recursive: true, preserveTimestamps: true });
  rmSync(other, { recursive: true });
  expect(run(['--help'])).toContain(OTHER);
});

it('keeps what a command compiled, and says the same from it', () => {
  const said = ['lint', 'registers/artemis'];
  const first = run(said);
  expect(names()).toEqual(['lint.cjs.bin']);
  for (let time = 0; time < 3; time++) expect(run(said)).toBe(first);
  const settled = sums();
  expect(run(said)).toBe(first);
  expect(sums()).toEqual(settled);
});

it('compiles again what was changed, cut short or emptied', () => {
  run(['--version']);
  const [file] = kept();
  const whole = readFileSync(file!);
  const flipped = Buffer.from(whole);
  flipped[whole.length >> 1]! ^= 0x01;
  for (const bytes of [flipped, whole.subarray(0, -40), whole.subarray(0, 3), Buffer.alloc(0)]) {
    writeFileSync(file!, bytes);
    expect(run(['--version'])).toBe(`${manifest.version}\n`);
    expect(readFileSync(file!).length).toBeGreaterThan(whole.length / 2);
  }
});

it('keeps nothing where it would serve nobody, or where it may not', () => {
  run(['--version'], { CI: 'true' });
  run(['--version'], { NODE_DISABLE_COMPILE_CACHE: '1' });
  expect(kept()).toEqual([]);
  writeFileSync(compiled(), 'in the way');
  expect(run(['--version'])).toBe(`${manifest.version}\n`);
});

it('keeps nothing for who takes a bundle as a module, nor says anything where it cannot', () => {
  const asModule = `require('./dist/start.cjs').bundle('commands/data.cjs')`;
  expect(spawnSync(process.execPath, ['-e', asModule], { cwd: tool, env }).status).toBe(0);
  expect(kept()).toEqual([]);
  rmSync(path.join(tool, 'dist/keep.cjs'));
  const { status, stderr } = spawnSync(process.execPath, ['bin/registre.js', '--version'], {
    cwd: tool,
    env,
  });
  expect([status, String(stderr), kept()]).toEqual([0, '', []]);
});

it('keeps what a run compiled that had set the engine for many fiches, so that the next one takes it', async () => {
  const { writeRegister } = await import('../../bench/generate.js');
  writeRegister(path.join(tool, 'large'), 120);
  run(['lint', 'large']);
  expect(names()).toEqual(['lint.cjs.bin']);
  const before = sums();
  run(['lint', 'registers/artemis']);
  // What the engine refuses is never written again.
  expect(sums()).not.toEqual(before);
});

it('keeps what others cannot write in, whatever is usual here', () => {
  const shell = 'umask 0; exec "$0" bin/registre.js --version';
  spawnSync('sh', ['-c', shell, process.execPath], { cwd: tool, env });
  const [file] = kept();
  for (const one of [file!, path.dirname(file!), compiled()]) expect(statSync(one).mode & 0o022).toBe(0);
});

it('keeps apart what the settings of a run compile', () => {
  run(['--version'], { NODE_OPTIONS: '--expose-gc' });
  run(['--version']);
  expect(names()).toEqual(['command-line.cjs.bin', 'command-line.cjs.bin']);
});

it('lets many runs keep at once', async () => {
  const runs = Array.from({ length: 6 }, async () => {
    const one = spawn(process.execPath, [path.join(tool, 'bin/registre.js'), '--version'], { env });
    let said = '';
    for await (const part of one.stdout) said += part;
    return said;
  });
  expect(await Promise.all(runs)).toEqual(runs.map(() => `${manifest.version}\n`));
  expect(run(['--version'])).toBe(`${manifest.version}\n`);
  expect(names()).toEqual(['command-line.cjs.bin']);
});
