import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fiche, openTestRepository, REGISTRE, removeFolders, type TestRepository } from '../io/repository.ts';

const BIN = path.join(import.meta.dirname, '../../bin/registre.js');

let repository: TestRepository;
beforeEach(() => {
  repository = openTestRepository();
  repository.write('r/registre.yaml', REGISTRE);
  repository.write('r/T-001.yaml', fiche('T-001'));
  repository.write('r/.gitignore', 'brouillon.yaml\n');
  repository.write('r/brouillon.yaml', 'nom: [\n');
  repository.commit('un');
  repository.write('r/T-001.yaml', fiche('T-001', 'Paie'));
  repository.write('r/T-002.yaml', fiche('T-002'));
  repository.git('add', 'r/T-002.yaml');
});
afterEach(removeFolders);

function registre(args: readonly string[], env: Record<string, string>, cwd = repository.root) {
  const started = { PATH: process.env.PATH, REGISTRE_TODAY: '2026-11-21', HOME: repository.root, ...env };
  const { stdout, stderr, status } = spawnSync(process.execPath, [BIN, ...args], {
    cwd,
    env: started,
    encoding: 'utf8',
    timeout: 60_000,
  });
  expect(stderr).not.toContain('erreur imprévue');
  return { stdout, stderr, status };
}

/** What git sets for its hooks, and what could be set around one. */
const HOOKS: readonly Record<string, string>[] = [
  {},
  { GIT_DIR: '.git' },
  { GIT_DIR: '.git', GIT_WORK_TREE: '.' },
  { GIT_DIR: '.git', GIT_INDEX_FILE: '.git/index', GIT_PREFIX: 'r/' },
  { GIT_LITERAL_PATHSPECS: '1' },
  { GIT_NAMESPACE: 'x', GIT_CEILING_DIRECTORIES: '/' },
];

describe('the environment of a hook changes nothing of what is said', () => {
  it.each([
    [['lint', 'r', '--format', 'json']],
    [['lint', 'r', '--since', 'HEAD', '--format', 'json']],
    [['lint', 'r', '--staged', '--format', 'json']],
    [['status', 'r', '--format', 'json']],
    [['diff', '--format', 'json']],
  ])('%s', (args) => {
    const [usual, ...others] = HOOKS.map((env) => registre(args, env));
    expect(usual!.stdout).toContain('T-00');
    expect(usual!.stdout).not.toContain('brouillon');
    for (const other of others) expect(other).toEqual(usual);
  });
});

it.runIf(process.platform !== 'win32')(
  'no program is run that the environment or the repository names',
  () => {
    const [proof, program] = [path.join(repository.root, 'proof'), path.join(repository.root, 'program')];
    writeFileSync(program, `#!/bin/sh\ntouch '${proof}'\n`);
    chmodSync(program, 0o755);
    for (const key of ['core.fsmonitor', 'diff.external', 'core.pager', 'core.editor', 'diff.x.command'])
      repository.git('config', key, program);
    repository.git('config', 'diff.x.textconv', program);
    repository.write('.gitattributes', '*.yaml diff=x\n');
    const env = { GIT_EXTERNAL_DIFF: program, GIT_PAGER: program, GIT_EDITOR: program, GIT_ASKPASS: program };
    for (const args of [
      ['lint', 'r'],
      ['lint', 'r', '--since', 'HEAD'],
      ['lint', 'r', '--staged'],
      ['status', 'r', '--at', 'HEAD'],
      ['diff'],
      ['diff', 'HEAD'],
      ['log', 'T-001'],
      ['render', 'r', '--to', 'md', '--out', 'out'],
      ['git', 'status'],
    ]) {
      registre(args, env);
      expect([args, existsSync(proof)]).toEqual([args, false]);
    }
  },
);

it('a name that git would take for more than a name does not have ignored files read', () => {
  const [name] = process.platform === 'win32' ? ['!(x).yaml'] : [':(x).yaml'];
  repository.write(`r/${name}`, fiche('T-003'));
  const { stdout } = registre(['lint', 'r'], {});
  expect(stdout).toContain('T-003');
  expect(stdout).not.toContain('brouillon');
});

describe('a file of approvals', () => {
  it('far too big is not read whole, nor is what is no file', () => {
    mkdirSync(path.join(repository.root, 'dossier'));
    writeFileSync(path.join(repository.root, 'a.yaml'), `# ${'x'.repeat(5_000_000)}\n`);
    const { status, stderr } = registre(['diff', '--approvals', 'a.yaml'], {});
    expect([status, stderr]).toEqual([2, expect.stringContaining('dépasse un million de caractères')]);
    expect(registre(['diff', '--approvals', 'dossier'], {})).toMatchObject({ status: 2 });
    rmSync(path.join(repository.root, 'a.yaml'));
  });

  it.runIf(existsSync('/dev/zero'))('without an end stops', () => {
    const { status, stderr } = registre(['diff', '--approvals', '/dev/zero'], {});
    expect([status, stderr]).toEqual([2, expect.stringContaining('dépasse un million de caractères')]);
  });
});

it.runIf(process.platform !== 'win32')('a folder that is gone while someone stands in it is told', () => {
  const script = `mkdir parti && cd parti && rmdir ../parti && exec "$@"`;
  const { stderr, status } = spawnSync('sh', ['-c', script, 'sh', process.execPath, BIN, 'lint'], {
    cwd: repository.root,
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([
    2,
    'Le dossier où vous êtes n’existe plus.\nPlacez-vous dans un autre.\n',
  ]);
});

it.runIf(process.platform !== 'win32')('a pipe for a configuration or a template holds nobody up', () => {
  const file = (name: string) => path.join(repository.root, 'r', name);
  const pipe = (name: string) => expect(spawnSync('sh', ['-c', 'mkfifo "$0"', file(name)]).status).toBe(0);
  const refused = { status: 2, stderr: expect.stringContaining('n’est pas un fichier ordinaire') };
  pipe('registre.config.yaml');
  expect(registre(['lint', 'r'], {})).toMatchObject(refused);
  rmSync(file('registre.config.yaml'));
  pipe('fiche.md.hbs');
  const render = ['-C', 'r', 'render', '--template', 'fiche.md.hbs', '--out', 'documents'];
  expect(registre(render, {})).toMatchObject(refused);
});

it.runIf(existsSync('/dev/zero'))('a document to check that is a link to a device is not read', () => {
  const render = ['-C', 'r', 'render', '--to', 'md', '--out', 'documents'];
  registre(render, {});
  const file = path.join(repository.root, 'r/documents/T-001.md');
  rmSync(file);
  symlinkSync('/dev/zero', file);
  expect(registre([...render, '--check'], {})).toMatchObject({
    status: 1,
    stdout: expect.stringContaining('documents/T-001.md'),
  });
});

it('where a clone was cut in more places than are read, its history is not told as if it were whole', () => {
  writeFileSync(
    path.join(repository.root, '.git/shallow'),
    `${repository.git('rev-parse', 'HEAD')}\n`.repeat(30_000),
  );
  const { status, stderr } = registre(['log', 'T-001'], {});
  expect([status, stderr]).toEqual([2, expect.stringContaining('coupé en trop d’endroits')]);
});
