import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { temporaryName } from '../../src/io/leftovers.ts';
import { startOf, UNTOLD } from '../../src/io/process-life.ts';
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
  mkdirSync(path.join(folder, 'T-002.html'));
  const files = ['T-001.html', 'T-002.html'].map((name) => ({ path: name, content: 'nouvelle' }));
  expect(() => writeFiles(folder, files)).toThrow();
  expect(readFileSync(path.join(folder, 'T-001.html'), 'utf8')).toBe('ancienne');
  expect(readdirSync(folder).sort()).toEqual(['T-001.html', 'T-002.html']);
});

it('puts back the files already in place when a later one cannot be', () => {
  writeFileSync(path.join(folder, 'T-001.yaml'), 'ancienne');
  // The third makes a folder where the second was to go.
  const files = ['T-001.yaml', 'T-002', 'T-002/annexe.yaml'].map((name) => ({
    path: name,
    content: 'nouvelle',
  }));
  expect(() => writeFiles(folder, files)).toThrow();
  expect(readFileSync(path.join(folder, 'T-001.yaml'), 'utf8')).toBe('ancienne');
  expect(readdirSync(folder).sort()).toEqual(['T-001.yaml', 'T-002']);
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

const NOT_ON_WINDOWS = process.platform !== 'win32';

it.runIf(NOT_ON_WINDOWS)('keeps the rights of a file', () => {
  const file = path.join(folder, 'T-001.yaml');
  writeFileSync(file, 'ancienne');
  chmodSync(file, 0o640);
  writeFiles(folder, [{ path: 'T-001.yaml', content: 'nouvelle' }]);
  expect(statSync(file).mode & 0o777).toBe(0o640);
});

it('leaves a file that changed since it was read to whoever changed it, and the others with it', () => {
  writeFileSync(path.join(folder, 'a.yaml'), 'lue');
  writeFileSync(path.join(folder, 'b.yaml'), 'enregistrée entre-temps');
  const files = ['a.yaml', 'b.yaml'].map((name) => ({ path: name, content: 'nouvelle', before: 'lue' }));
  expect(() => writeFiles(folder, files)).toThrow(expect.objectContaining({ code: 'ECHANGED' }));
  expect(readFileSync(path.join(folder, 'a.yaml'), 'utf8')).toBe('lue');
  expect(readFileSync(path.join(folder, 'b.yaml'), 'utf8')).toBe('enregistrée entre-temps');
  expect(readdirSync(folder).sort()).toEqual(['a.yaml', 'b.yaml']);
});

it.runIf(NOT_ON_WINDOWS)('writes through a link of the folder, never through one that leads out', () => {
  const [inside, outside] = ['dedans', 'dehors'].map((name) => path.join(folder, name)) as [string, string];
  mkdirSync(inside);
  mkdirSync(outside);
  writeFileSync(path.join(inside, 'vrai.html'), 'ancienne');
  symlinkSync('vrai.html', path.join(inside, 'lien.html'));
  symlinkSync('../dehors/évadé.html', path.join(inside, 'fuite.html'));
  symlinkSync('../dehors', path.join(inside, 'dossier'));
  writeFiles(inside, [{ path: 'lien.html', content: 'nouvelle' }]);
  expect(readFileSync(path.join(inside, 'vrai.html'), 'utf8')).toBe('nouvelle');
  for (const name of ['fuite.html', 'dossier/T-001.html', 'dossier/plus/bas.html', '../dehors/T-001.html'])
    expect(() => writeFiles(inside, [{ path: name, content: 'x' }])).toThrow(/leads out/);
  expect(readdirSync(outside)).toEqual([]);
});

/** A file that the writer of this number, begun then, was writing so long ago. */
function leave(pid: number, { began = startOf('self'), minutes = 0 } = {}) {
  const mine = temporaryName(randomBytes(6).toString('hex'));
  const name = mine.replace(`-${process.pid}-${startOf('self')}-`, `-${pid}-${began}-`);
  const file = path.join(folder, name);
  const then = Date.now() / 1000 - 60 * minutes;
  writeFileSync(file, 'à moitié');
  utimesSync(file, then, then);
  return name;
}

it('removes what a stopped writer left, and nothing that another may still be writing', () => {
  const { pid: stopped } = spawnSync(process.execPath, ['--version']);
  const [gone, mine] = [leave(stopped), leave(process.pid)];
  const elsewhere = mine.replace(/^\.[0-9a-f]{8}/, '.00000000');
  writeFileSync(path.join(folder, elsewhere), 'à moitié');
  writeFileSync(path.join(folder, 'à-moi.registre-tmp'), 'à moi');
  writeFiles(folder, [{ path: 'T-001.html', content: 'nouvelle' }]);
  expect(readdirSync(folder)).not.toContain(gone);
  expect(readdirSync(folder)).toEqual(expect.arrayContaining([mine, elsewhere, 'à-moi.registre-tmp']));
});

it('removes what a writer left whose number is that of another process now', () => {
  const isTold = startOf(process.ppid) !== UNTOLD;
  const gone = [
    leave(process.ppid, { began: '1', minutes: isTold ? 0 : 61 }),
    leave(process.ppid, { began: UNTOLD, minutes: 61 }),
  ];
  const kept = [
    leave(process.ppid, { began: startOf(process.ppid), minutes: isTold ? 3000 : 0 }),
    leave(process.ppid, { began: UNTOLD, minutes: 1 }),
  ];
  writeFiles(folder, [{ path: 'T-001.html', content: 'nouvelle' }]);
  expect(readdirSync(folder).filter((name) => gone.includes(name))).toEqual([]);
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(kept));
});
