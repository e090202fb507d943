import { spawnSync } from 'node:child_process';
import { appendFileSync, chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestRepository, removeFolders, type TestRepository, temporaryFolder } from '../io/repository.ts';

const BIN = path.join(import.meta.dirname, '../../bin/registre.js');
const BASE = path.join(import.meta.dirname, '../rules/base');
const FICHES = 'registres d’été/traitements';
const PAIE = `${FICHES}/paie.yaml`;

let repository: TestRepository;
afterEach(removeFolders);

/** A repository whose commits go through `registre lint --staged`. */
beforeEach(() => {
  repository = openTestRepository();
  const { root, write, commit } = repository;
  write('registres d’été/registre.yaml', readFileSync(path.join(BASE, 'registre.yaml'), 'utf8'));
  write(PAIE, readFileSync(path.join(BASE, 'T-001.yaml'), 'utf8'));
  write('registres d’été/ST-001.yaml', readFileSync(path.join(BASE, 'ST-001.yaml'), 'utf8'));
  commit('registre');
  hook(`"${process.execPath}" "${BIN}" lint --staged --format json > "${root}/.git/dit.json"`);
});

function hook(line: string): void {
  const file = path.join(repository.root, '.git/hooks/pre-commit');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\n${line}\n`);
  chmodSync(file, 0o755);
}

/** Commits from a folder; the exit code, and where the hook found an error. */
function commit(folder: string, ...args: string[]) {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  const { status, stderr } = spawnSync('git', ['commit', '--quiet', '-m', 'essai', ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  const { findings } = JSON.parse(readFileSync(path.join(repository.root, '.git/dit.json'), 'utf8')) as {
    findings: { file: string; severity: string }[];
  };
  const errors = findings.filter(({ severity }) => severity === 'error').map(({ file }) => file);
  return { status, errors, stderr };
}

const broken = 'personnes: [salaries]\n';
const breakFiche = (root: string) => appendFileSync(path.join(root, PAIE), broken);

describe('a commit that goes through lint --staged', () => {
  it('passes when nothing of a register is in it', () => {
    repository.write('notes.txt', 'rien');
    repository.git('add', 'notes.txt');
    breakFiche(repository.root);
    expect(commit(repository.root)).toMatchObject({ status: 0, errors: [] });
  });

  it('is stopped with -a, from any folder, by paths seen from the top', () => {
    breakFiche(repository.root);
    expect(commit(path.join(repository.root, FICHES), '-a')).toMatchObject({ status: 1, errors: [PAIE] });
  });

  it('of some paths only is judged on those paths, whatever else is staged', () => {
    breakFiche(repository.root);
    repository.git('add', '--all');
    repository.write('notes.txt', 'rien');
    repository.git('add', 'notes.txt');
    expect(commit(repository.root, 'notes.txt')).toMatchObject({ status: 0, errors: [] });
    expect(commit(path.join(repository.root, FICHES), 'paie.yaml')).toMatchObject({
      status: 1,
      errors: [PAIE],
    });
  });

  it('works in a linked work tree, which has an index of its own', () => {
    const tree = path.join(temporaryFolder(), 'autre copie');
    repository.git('worktree', 'add', '--quiet', tree, '-b', 'autre');
    breakFiche(tree);
    expect(commit(path.join(tree, FICHES), '-a')).toMatchObject({ status: 1, errors: [PAIE] });
    breakFiche(repository.root);
    repository.git('add', '--all');
    expect(commit(tree, '--allow-empty')).toMatchObject({ status: 0, errors: [] });
  });

  it.each([
    ['that changes folder', (lint: string) => `cd 'registres d’été' && ${lint}`, 'traitements/paie.yaml'],
    [
      'that uses -C',
      (lint: string) => lint.replace('lint', '-C "registres d’été" lint'),
      'traitements/paie.yaml',
    ],
  ])('works from a hook %s', (_, change, place) => {
    const file = path.join(repository.root, '.git/hooks/pre-commit');
    hook(change(readFileSync(file, 'utf8').split('\n')[1]!));
    breakFiche(repository.root);
    expect(commit(repository.root, '-a')).toMatchObject({ status: 1, errors: [place] });
    expect(commit(repository.root, PAIE)).toMatchObject({ status: 1, errors: [place] });
  });
});
