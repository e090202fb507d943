import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeFiles } from '../../src/io/write-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'registre-'));
});
afterEach(() => {
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true });
});

it('leaves every file as it was when one cannot be written', () => {
  writeFileSync(path.join(folder, 'T-001.html'), 'ancienne');
  mkdirSync(path.join(folder, 'T-002.html.registre-tmp'));
  const files = ['T-001.html', 'T-002.html'].map((name) => ({ path: name, content: 'nouvelle' }));
  expect(() => writeFiles(folder, files)).toThrow();
  expect(readFileSync(path.join(folder, 'T-001.html'), 'utf8')).toBe('ancienne');
});

it('puts back the files already in place when a later one cannot be', () => {
  writeFileSync(path.join(folder, 'T-001.yaml'), 'ancienne');
  // Its second renaming finds nothing to rename.
  const files = ['T-001.yaml', 'T-002.yaml', 'T-002.yaml'].map((name) => ({
    path: name,
    content: 'nouvelle',
  }));
  expect(() => writeFiles(folder, files)).toThrow();
  expect(readFileSync(path.join(folder, 'T-001.yaml'), 'utf8')).toBe('ancienne');
  expect(readdirSync(folder)).toEqual(['T-001.yaml']);
});

it('writes new files over old ones and leaves nothing else behind', () => {
  writeFiles(folder, [{ path: 'centrecall/T-001.html', content: 'ancienne' }]);
  writeFiles(folder, [{ path: 'centrecall/T-001.html', content: 'nouvelle' }]);
  expect(readdirSync(path.join(folder, 'centrecall'))).toEqual(['T-001.html']);
  expect(readFileSync(path.join(folder, 'centrecall/T-001.html'), 'utf8')).toBe('nouvelle');
});

it.each([
  ['a pipe, as it would a device', 'tube'],
  ['a link to one', 'lien'],
  ['a folder', 'dossier'],
])('never takes the place of %s', (_, name) => {
  spawnSync('sh', ['-c', 'mkfifo tube'], { cwd: folder });
  symlinkSync('tube', path.join(folder, 'lien'));
  mkdirSync(path.join(folder, 'dossier'));
  const before = lstatSync(path.join(folder, name)).ino;
  expect(() => writeFiles(folder, [{ path: name, content: 'rapport' }])).toThrow(/not a regular file/);
  expect(lstatSync(path.join(folder, name)).ino).toBe(before);
});
