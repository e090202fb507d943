import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  openTestRepository,
  removeFolders,
  type TestRepository,
  temporaryFolder,
} from '../../io/repository.ts';
import { toolFolder } from './tool-folder.ts';

const BROKEN = 'version: 1\norganisme: { nom: Atelier du Val, courriel: a-preciser }\n';
const FICHE = 'qualite: responsable\nreference: T-001\nnom: Paie\n';

let repository: TestRepository;
let env: NodeJS.ProcessEnv;
afterEach(removeFolders);
beforeEach(() => {
  repository = openTestRepository();
  repository.write('val/registre.yaml', BROKEN);
  env = {
    PATH: `${toolFolder(temporaryFolder())}${path.delimiter}${process.env.PATH}`,
    HOME: temporaryFolder(),
    GIT_CONFIG_SYSTEM: '/dev/null',
    REGISTRE_TODAY: '2026-11-21',
  };
});

function run(command: string, args: readonly string[], cwd = repository.root) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8' });
  return { status, stdout, stderr };
}
const registre = (...args: string[]) => run('registre', args);

/** Every file of the repository, the objects of git apart, with its bytes and its permissions. */
function everything(folder = repository.root): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const entries = files.map((one) => {
    const file = path.join(one.parentPath, one.name);
    return [path.relative(folder, file), `${statSync(file).mode} ${readFileSync(file, 'latin1')}`] as const;
  });
  return Object.fromEntries(
    entries.filter(([name]) => !/objects|\.git\/index|\.git\/logs/.test(name)).sort(),
  );
}

function hookOf(text: string, file = '.git/hooks/pre-commit', mode = 0o755): void {
  repository.write(file, text);
  chmodSync(path.join(repository.root, file), mode);
}

const commit = (cwd = repository.root, ...args: string[]) => {
  run('git', ['add', '--all'], cwd);
  return run('git', ['commit', '-m', 'essai', ...args], cwd);
};

describe('install, then uninstall, leaves no trace', () => {
  it.each([
    ['where there was nothing', () => {}],
    ['beside a hook of the user', () => hookOf('#!/bin/sh\necho à moi\nexit 0\n')],
    ['beside a hook that does not end its last line', () => hookOf('#!/bin/sh')],
    [
      'beside attributes with the ends of line of Windows',
      () => repository.write('val/.gitattributes', '*.png binary\r\n# \xe9\r\n'),
    ],
    [
      'beside attributes that do not end their last line',
      () => repository.write('val/.gitattributes', '* text'),
    ],
    ['beside empty attributes', () => repository.write('val/.gitattributes', '')],
    [
      'beside husky',
      () => {
        repository.git('config', 'core.hooksPath', '.husky/_');
        repository.write('.husky/pre-commit', 'npm test\n');
      },
    ],
    [
      'beside settings of git written by hand',
      () => {
        const file = path.join(repository.root, '.git/config');
        writeFileSync(file, `${readFileSync(file, 'utf8')}; à moi\n[diff "png"]\n  textconv = cat`);
      },
    ],
  ])('%s', (_, prepare) => {
    prepare();
    const before = everything();
    expect(registre('git', 'install')).toMatchObject({ status: 0 });
    const installed = everything();
    expect(installed).not.toEqual(before);
    expect(registre('git', 'install').status).toBe(0);
    expect(everything()).toEqual(installed);
    expect(registre('git', 'status').status).toBe(0);
    expect(registre('git', 'uninstall').status).toBe(0);
    const after = everything();
    // git ends the last line of its own file.
    if (before['.git/config'] !== after['.git/config']) {
      expect(after['.git/config']).toBe(`${before['.git/config']}\n`);
      after['.git/config'] = before['.git/config']!;
    }
    expect(after).toEqual(before);
    expect(registre('git', 'status').status).toBe(1);
  });
});

it('does not call in place a hook of husky that git does not run', () => {
  repository.write('.husky/pre-commit', 'npm test\n');
  expect(registre('git', 'install').stderr).toContain('git ne le lance pas');
  expect(registre('git', 'status')).toMatchObject({ status: 1, stdout: expect.stringContaining('à faire') });
  repository.git('config', 'core.hooksPath', '.husky/_');
  expect(registre('git', 'status').status).toBe(0);
});

describe('the installed hook', () => {
  it('stops what is not answered, then lets the hook of the user run', () => {
    hookOf('#!/bin/sh\necho la suite > suite.txt\nexit 0\n');
    registre('git', 'install');
    expect(commit()).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('Commit arrêté par registre'),
    });
    expect(existsSync(path.join(repository.root, 'suite.txt'))).toBe(false);
    repository.write(
      'val/registre.yaml',
      readFileSync(path.join(import.meta.dirname, '../../rules/base/registre.yaml'), 'utf8'),
    );
    expect(commit()).toMatchObject({ status: 0 });
    expect(existsSync(path.join(repository.root, 'suite.txt'))).toBe(true);
  });

  it('works in a linked work tree and in a submodule', () => {
    repository.commit('départ');
    registre('git', 'install');
    const tree = path.join(temporaryFolder(), 'autre copie');
    repository.git('worktree', 'add', '--quiet', '-b', 'autre', tree);
    writeFileSync(path.join(tree, 'val/T-001.yaml'), FICHE);
    expect(commit(tree).status).toBe(1);
    expect(run('registre', ['git', 'status'], tree).stdout).toContain('crochet pre-commit : en place');

    const outer = openTestRepository();
    outer.git(
      '-c',
      'protocol.file.allow=always',
      'submodule',
      '--quiet',
      'add',
      repository.root,
      'sous module',
    );
    const inner = path.join(outer.root, 'sous module');
    run('git', ['config', 'user.name', 'J'], inner);
    run('git', ['config', 'user.email', 'j@exemple.example'], inner);
    expect(run('registre', ['git', 'install'], inner).status).toBe(0);
    expect(existsSync(path.join(outer.root, '.git/hooks/pre-commit'))).toBe(false);
    writeFileSync(path.join(inner, 'val/T-001.yaml'), FICHE);
    expect(commit(inner).status).toBe(1);
  });

  it('lets a commit through where there is no register, and says so when registre is gone', () => {
    registre('git', 'install');
    commit(repository.root, '--no-verify');
    run('git', ['checkout', '--quiet', '--orphan', 'pages']);
    run('git', ['rm', '-r', '--quiet', '--force', '.']);
    repository.write('notes.txt', 'rien');
    expect(commit()).toMatchObject({ status: 0 });
    repository.write('val/registre.yaml', BROKEN);
    env.PATH = process.env.PATH;
    expect(commit()).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('registre est introuvable'),
    });
  });

  it('uses the registre of the repository before any other', () => {
    repository.write('.gitignore', 'node_modules\n');
    repository.write('node_modules/.bin/registre', '#!/bin/sh\necho celui du dépôt\n');
    chmodSync(path.join(repository.root, 'node_modules/.bin/registre'), 0o755);
    registre('git', 'install');
    expect(commit().stderr).toContain('celui du dépôt');
    expect(repository.git('config', '--local', 'merge.registre.driver')).toContain(
      'node_modules/.bin/registre',
    );
  });
});

describe('what is not ours to write', () => {
  it.each([
    ['lefthook.yml', 'pre-push:\n', 'run: registre lint --staged'],
    ['.pre-commit-config.yaml', 'repos: []\n', 'entry: registre lint --staged'],
  ])('%s is for its owner: the lines are given', (file, text, line) => {
    repository.write(file, text);
    const { stdout, stderr } = registre('git', 'install');
    expect(stdout).toContain(`crochet pre-commit : à faire par vous (${file})`);
    expect(stderr).toContain(line);
    expect(readFileSync(path.join(repository.root, file), 'utf8')).toBe(text);
    repository.write(file, text + stderr.split('\n\n')[1]!);
    expect(registre('git', 'status').stdout).toContain(`crochet pre-commit : en place (${file})`);
  });

  it.each([
    ['a hook in Python', () => hookOf('#!/usr/bin/env python3\n'), 'n’est pas un script sh'],
    ['a hook that git ignores', () => hookOf('#!/bin/sh\n', undefined, 0o644), 'n’est pas exécutable'],
    [
      'a hook of megabytes',
      () => hookOf(`#!/bin/sh\n${'# à moi\n'.repeat(200_000)}`),
      'il dépasse un million d’octets',
    ],
    [
      'a link',
      () => {
        mkdirSync(path.join(repository.root, '.git/hooks'), { recursive: true });
        symlinkSync('../../ailleurs', path.join(repository.root, '.git/hooks/pre-commit'));
      },
      'pas un simple fichier',
    ],
    [
      'a folder of hooks for all repositories',
      () => {
        repository.git('config', 'core.hooksPath', temporaryFolder());
      },
      'hors du dépôt',
    ],
  ])('%s is left as it is', (_, prepare, why) => {
    prepare();
    const before = everything();
    const { stderr, status } = registre('git', 'install');
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining(why) });
    const changed = Object.keys(everything()).filter((name) => everything()[name] !== before[name]);
    expect(changed).toEqual(['.git/config', 'val/.gitattributes']);
  });

  it('nothing, outside git or where registre would not be found', () => {
    expect(run('registre', ['git', 'install'], temporaryFolder())).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Ce dossier n’est pas dans un dépôt git.'),
    });
    const before = everything();
    const bin = path.join(import.meta.dirname, '../../../bin/registre.js');
    env.PATH = process.env.PATH;
    expect(run(process.execPath, [bin, 'git', 'install'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('git ne trouverait pas registre'),
    });
    expect(everything()).toEqual(before);
  });

  it('attributes of megabytes: the lines are given, and nobody pretends that nothing is left', () => {
    const attributes = '*.png binary\n'.repeat(100_000);
    repository.write('val/.gitattributes', attributes);
    const { stderr, stdout } = registre('git', 'install');
    expect(stdout).toContain('attributs des fiches : à faire par vous (val/.gitattributes)');
    expect(stderr).toContain('val/.gitattributes dépasse un million d’octets');
    expect(registre('git', 'uninstall').stderr).toContain(
      's’il contient un bloc « >>> registre », retirez-le.',
    );
    expect(readFileSync(path.join(repository.root, 'val/.gitattributes'), 'utf8')).toBe(attributes);
  });

  it('a file that leads to a device without an end is not read', () => {
    symlinkSync('/dev/zero', path.join(repository.root, 'lefthook.yml'));
    mkdirSync(path.join(repository.root, '.husky'));
    symlinkSync('/dev/zero', path.join(repository.root, '.husky/pre-commit'));
    expect(registre('git', 'status').stdout).toContain('à faire par vous (.husky/pre-commit)');
    expect(registre('git', 'uninstall').stderr).toContain('Rien à retirer');
  });

  it('a driver of another version is renewed, and told until it is', () => {
    registre('git', 'install');
    repository.git('config', 'merge.registre.driver', 'autrefois');
    expect(registre('git', 'status')).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('comparaison et fusion des fiches : périmé'),
      stderr: expect.stringContaining('registre git install'),
    });
    registre('git', 'install');
    expect(registre('git', 'status').status).toBe(0);
  });
});
