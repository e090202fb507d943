import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

const CLI = path.resolve('bin/registre.js');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'registre-reglages-'));
  git('init', '-q');
  write('registre.yaml', 'version: 1\norganisme: { nom: Octave }\n');
  write('T-001.yaml', fiche('Payer'));
  commit();
});
afterEach(() => rmSync(folder, { recursive: true }));

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Camille', '-c', 'user.email=c@exemple.fr', ...args], { cwd: folder });

const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);

function commit(): void {
  git('add', '-A');
  git('commit', '-qm', 'Registre');
}

const fiche = (...finalites: string[]) =>
  `reference: T-001\nnom: Paie\nqualite: responsable\nfinalites:\n${finalites.map((one) => `  - { libelle: ${one}, base_legale: contrat }\n`).join('')}`;

function registre(...args: string[]) {
  const argv = [CLI, '-C', folder, '--today', '2026-11-21', ...args];
  return spawnSync(process.execPath, argv, { encoding: 'utf8' });
}

it('a merge request may not lower the gate it has to pass', () => {
  write('T-001.yaml', fiche('Payer', 'Suivre les retards'));
  write('registre.config.yaml', 'changements: { finalite-ajoutee: off }\n');
  commit();
  const { stdout, status } = registre('diff', 'HEAD~1', 'HEAD', '--fail-on', 'majeur', '--format', 'json');
  expect(status).toBe(1);
  expect(JSON.parse(stdout).notes).toEqual([
    expect.stringMatching(/changements\.finalite-ajoutee\s: absent → off/),
  ]);
});

it('what was agreed before weighs the changes, and silently', () => {
  write('registre.config.yaml', 'changements: { finalite-ajoutee: off }\n');
  commit();
  write('T-001.yaml', fiche('Payer', 'Suivre les retards'));
  const { stdout, status } = registre('diff', '--fail-on', 'majeur', '--format', 'json');
  expect(status).toBe(0);
  expect(JSON.parse(stdout).notes).toEqual([]);
});

it('a faulty configuration can be repaired, not brought', () => {
  write('registre.config.yaml', 'preset: strict\nregles: x\n');
  commit();
  expect(registre('diff', 'HEAD~1', 'HEAD').status).toBe(2);
  write('registre.config.yaml', 'preset: strict\n');
  const { stdout, status } = registre('diff', '--format', 'json');
  expect(status).toBe(0);
  expect(JSON.parse(stdout).notes).toEqual([expect.stringContaining('niveaux habituels')]);
});

it('lint --since says which settings changed', () => {
  write('registre.config.yaml', 'regles: { vague-etc: off }\n');
  const { stderr } = registre('lint', '--since', 'HEAD');
  expect(stderr).toMatch(/regles\.vague-etc\s: absent → off/);
});

it('lint --since notices a configuration by the wrong name', () => {
  write('registre.config.yml', 'preset: strict\n');
  write('T-001.yaml', fiche('Payer', 'Suivre les retards'));
  const { stderr, status } = registre('lint', '--since', 'HEAD');
  expect(status).toBe(2);
  expect(stderr).toContain('registre.config.yaml');
});

it.runIf(process.platform !== 'win32')(
  'a configuration that is a link out of the repository is not read',
  () => {
    const outside = mkdtempSync(path.join(tmpdir(), 'registre-dehors-'));
    try {
      writeFileSync(path.join(outside, 'cle'), 'SECRET: x\n');
      symlinkSync(path.join(outside, 'cle'), path.join(folder, 'registre.config.yaml'));
      for (const args of [['lint'], ['diff'], ['status']]) {
        const { stdout, stderr } = registre(...args);
        expect(stdout + stderr).not.toContain('SECRET');
      }
      expect(registre('lint').status).toBe(2);
    } finally {
      rmSync(outside, { recursive: true });
    }
  },
);
