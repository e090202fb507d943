import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

const BIN = path.join(import.meta.dirname, '../../bin/registre.js');
const FICHE = 'qualite: responsable\r\nreference: T-001\r\nnom: Paie\r\ndate_debut: 26 mai 2018 # relu\r\n';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'registre-fix-'));
  mkdirSync(path.join(folder, 'b'));
  write('registre.yaml', 'version: 1\norganisme: { nom: Atelier du Val }\ndpo: Néant\n');
  write('a.yaml', FICHE);
  write('b/b.yaml', FICHE.replace('T-001', 'T-002').replace('nom:', 'Nom:'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');

function registre(...args: string[]) {
  const { status, stdout, stderr } = spawnSync('node', [BIN, ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, REGISTRE_TODAY: '2026-11-21' },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

it('--fix corrects every file, says how many times, and reports what remains', () => {
  const { status, stdout, stderr } = registre('lint', '--fix', '--format', 'json');
  expect(stderr).toBe(
    '4 corrections dans 3 fichiers\u00a0:\n  registre.yaml\u00a0: 1\n  a.yaml\u00a0: 1\n  b/b.yaml\u00a0: 2\n',
  );
  expect(read('a.yaml')).toBe(FICHE.replace('26 mai 2018', '2018-05-26'));
  const { findings } = JSON.parse(stdout);
  expect(status).toBe(1);
  expect(findings.filter(({ fix }: { fix?: { safe: boolean } }) => fix?.safe)).toEqual([]);
  expect(registre('lint', '--fix').stderr).toBe('Rien n’a été corrigé.\n');
});

it('--fix leaves alone the files it was not asked for', () => {
  const before = [read('registre.yaml'), read('a.yaml')];
  expect(registre('lint', '--fix', 'b').stderr).toBe(
    '2 corrections dans 1 fichier\u00a0:\n  b/b.yaml\u00a0: 2\n',
  );
  expect([read('registre.yaml'), read('a.yaml')]).toEqual(before);
});

it('lint without --fix writes nothing', () => {
  registre('lint');
  expect(read('a.yaml')).toBe(FICHE);
});

it('fmt writes all files or none, and leaves nothing behind', () => {
  write('a.yaml', 'nom: Paie\nqualite: responsable\nreference: T-001\n');
  write('b/b.yaml', 'nom: a: b\n');
  expect(registre('fmt').status).toBe(2);
  expect(read('a.yaml')).toMatch(/^nom/);
  write('b/b.yaml', 'nom: Paie\nreference: T-002\n');
  expect(registre('fmt')).toEqual({
    status: 0,
    stdout: 'a.yaml\nb/b.yaml\n',
    stderr: '2 fichiers mis en ordre sur 3.\n',
  });
  expect(read('b/b.yaml')).toBe('reference: T-002\nnom: Paie\n');
  expect(registre('fmt', '--check').status).toBe(0);
  expect(readdirSync(folder).sort()).toEqual(['a.yaml', 'b', 'registre.yaml']);
});
