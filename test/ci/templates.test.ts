import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { newFiche } from '../../src/blueprint/index.ts';
import { LINT } from '../../src/cli/git/hook.ts';
import { toolFolder } from '../cli/git/tool-folder.ts';
import { openTestRepository, removeFolders, type TestRepository, temporaryFolder } from '../io/repository.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const BASE = path.join(ROOT, 'test/rules/base');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const FICHE = 'registre/T-002.yaml';

/** Every question asked, none answered, in a fiche that is no project. */
const EMPTY = newFiche({
  ...{ qualite: 'responsable', reference: 'T-002', nom: 'Gestion des visites', today: '2026-11-21' },
  path: 'T-002.yaml',
}).replace('statut: projet', 'statut: en-cours');

let repository: TestRepository;
let env: NodeJS.ProcessEnv;
let folder: string;
afterEach(removeFolders);

/** A repository that depends on registre, on a branch that adds the empty fiche. */
beforeEach(() => {
  repository = openTestRepository();
  folder = toolFolder(temporaryFolder());
  env = {
    ...{ HOME: folder, GIT_CONFIG_SYSTEM: '/dev/null', REGISTRE_TODAY: '2026-11-21' },
    PATH: `${folder}${path.delimiter}${process.env.PATH}`,
  };
  // The dependencies are there: the network is no part of what is tried.
  writeFileSync(path.join(folder, 'npm'), `#!/bin/sh\necho "$@" >> "${folder}/npm.txt"\n`);
  chmodSync(path.join(folder, 'npm'), 0o755);
  for (const file of ['registre.yaml', 'T-001.yaml', 'ST-001.yaml'])
    repository.write(`registre/${file}`, readFileSync(path.join(BASE, file), 'utf8'));
  repository.write('.gitignore', 'node_modules\nregistre*.json\nregistre*.xml\n*.md\n*.sarif\n');
  depend(repository.root);
  repository.commit('registre');
  repository.git('switch', '--quiet', '--create', 'visites');
  repository.write(FICHE, EMPTY);
  repository.git('add', '--all');
});

function depend(root: string): void {
  mkdirSync(path.join(root, 'node_modules'), { recursive: true });
  symlinkSync(ROOT, path.join(root, 'node_modules/registre'));
}

function shell(script: string, more: NodeJS.ProcessEnv = {}, cwd = repository.root) {
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script],
    {
      ...{ cwd, encoding: 'utf8' },
      env: { ...env, ...more },
    },
  );
  return { status, said: stdout + stderr };
}

const stopped = {
  status: 1,
  said: expect.stringMatching(/T-002\.yaml:\d+:\d+ {2}erreur {2}reponse-a-preciser/),
};

/** One commit of the past, as a continuous integration fetches it. */
function shallowClone(): string {
  repository.commit('visites');
  const clone = path.join(temporaryFolder(), 'copie');
  const origin = `file://${repository.root}`;
  repository.git('clone', '--quiet', '--depth', '1', '--branch', 'visites', origin, clone);
  depend(clone);
  return clone;
}

it('the fiche that is nothing but « a-preciser » passes where nobody asks for more', () => {
  expect(shell('registre lint registre').status).toBe(0);
});

describe('.pre-commit-hooks.yaml', () => {
  it('stops it', () => {
    const [hook] = parse(read('.pre-commit-hooks.yaml')) as { entry: string; pass_filenames: boolean }[];
    expect(hook).toMatchObject({ entry: `registre ${LINT}`, pass_filenames: false, language: 'node' });
    expect(shell(hook!.entry)).toEqual(stopped);
  });
});

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly env?: Record<string, string>;
  readonly run?: string;
}

/** The steps of the action, as GitHub runs them: values go by the environment, never into a script. */
function runAction(
  inputs: Record<string, string>,
  github: Record<string, string> = {},
  cwd = repository.root,
) {
  const action = parse(read('action.yml')) as {
    inputs: Record<string, { default: string }>;
    runs: { steps: Step[] };
  };
  const values: Record<string, string> = {};
  for (const [name, { default: usual }] of Object.entries(action.inputs)) values[`inputs.${name}`] = usual;
  for (const [name, value] of Object.entries(inputs)) values[`inputs.${name}`] = value;
  for (const [name, value] of Object.entries(github)) values[`github.${name}`] = value;
  const summary = path.join(folder, 'resume.md');
  const fill = (text: string) =>
    text.replace(/\$\{\{ ([\w.-]+) \}\}/g, (_, name: string) => values[name] ?? '');
  let last = { status: 0 as number | null, said: '' };
  for (const { id, if: when, env: given = {}, run } of action.runs.steps) {
    if (run === undefined || (when && !isTrue(when, values))) continue;
    expect(run).not.toContain('${{');
    const output = path.join(folder, `${id}.txt`);
    writeFileSync(output, '');
    const variables = Object.fromEntries(Object.entries(given).map(([name, text]) => [name, fill(text)]));
    last = shell(run, { ...variables, GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary }, cwd);
    if (last.status !== 0) break;
    for (const line of readFileSync(output, 'utf8').split('\n').filter(Boolean)) {
      const at = line.indexOf('=');
      values[`steps.${id}.outputs.${line.slice(0, at)}`] = line.slice(at + 1);
    }
  }
  return { ...last, summary: existsSync(summary) ? readFileSync(summary, 'utf8') : '' };
}

function isTrue(when: string, values: Record<string, string>): boolean {
  const [, name, operator, value] = /^\$\{\{ ([\w.-]+) (==|!=) '(.*)' \}\}$/.exec(when)!;
  return (values[name!] === value) === (operator === '==');
}

describe('action.yml', () => {
  it('stops it, and writes the reports asked for', () => {
    const { summary, ...ran } = runAction({ version: 'depot', sarif: 'r.sarif', markdown: 'r.md' });
    expect(ran).toEqual(stopped);
    expect(summary).toContain('T-002');
    const sarif = JSON.parse(readFileSync(path.join(repository.root, 'r.sarif'), 'utf8'));
    expect(sarif.version).toBe('2.1.0');
  });

  it('brings back the past of a shallow clone to tell what a merge request changes', () => {
    const clone = shallowClone();
    const inputs = { version: 'depot', since: 'cible' };
    expect(runAction(inputs, { base_ref: 'principale' }, clone)).toMatchObject(stopped);
    expect(repository.git('-C', clone, 'rev-parse', '--is-shallow-repository')).toBe('false');
    expect(runAction({ ...inputs, since: 'origin/visites' }, {}, clone).status).toBe(0);
  });

  it('checks everything outside a merge request', () => {
    expect(runAction({ version: 'depot', since: 'cible' })).toMatchObject(stopped);
  });

  it('takes what it is given to the letter', () => {
    const marque = path.join(folder, 'marque');
    const path_ = `$(touch ${marque})`;
    expect(runAction({ version: 'depot', path: path_, args: '`touch x` ;' }).status).toBe(2);
    expect(runAction({ version: 'depot', path: '--fix', args: '' }).status).toBe(2);
    expect(existsSync(marque) || existsSync(path.join(repository.root, 'x'))).toBe(false);
  });

  it('builds the registre of its own tag, and says when there is none', () => {
    const copy = path.join(folder, 'action');
    cpSync(path.join(ROOT, 'bin'), path.join(copy, 'bin'), { recursive: true });
    cpSync(path.join(ROOT, 'dist'), path.join(copy, 'dist'), { recursive: true });
    cpSync(path.join(ROOT, 'package.json'), path.join(copy, 'package.json'));
    mkdirSync(path.join(copy, 'tools'));
    writeFileSync(path.join(copy, 'tools/build.js'), "console.log('construit')");
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'));
    expect(runAction({}, { action_path: copy })).toMatchObject(stopped);
    expect(readFileSync(path.join(folder, 'npm.txt'), 'utf8')).toMatch(/^ci --ignore-scripts/);
    expect(runAction({ version: '1.2.3' })).toMatchObject({ status: 2 });
    expect(runAction({ version: 'depot' }, {}, folder)).toMatchObject({
      status: 2,
      said: expect.stringContaining('introuvable dans node_modules'),
    });
  });

  it('names only the actions that are known to exist', () => {
    const uses = ['action.yml', 'ci/registre.github.yml'].flatMap(
      (file) => read(file).match(/uses: .*/g) ?? [],
    );
    expect(new Set(uses)).toEqual(
      new Set(['uses: actions/setup-node@v4', 'uses: actions/checkout@v4', 'uses: ADRESSE/registre@v0']),
    );
  });
});

interface Job {
  readonly variables?: Record<string, string>;
  readonly script?: readonly string[];
}

describe('ci/registre.gitlab-ci.yml', () => {
  const jobs = parse(read('ci/registre.gitlab-ci.yml')) as Record<string, Job>;
  const runJob = (more: Record<string, string> = {}, cwd = repository.root) =>
    shell(jobs.registre!.script!.join('\n'), { ...jobs['.registre']!.variables, ...more }, cwd);

  it('stops it, with its reports', () => {
    expect(runJob()).toEqual(stopped);
    const issues = JSON.parse(readFileSync(path.join(repository.root, 'registre-codequality.json'), 'utf8'));
    expect(issues.map(({ check_name }: { check_name: string }) => check_name)).toContain(
      'reponse-a-preciser',
    );
    expect(readFileSync(path.join(repository.root, 'registre-junit.xml'), 'utf8')).toContain('T-002');
  });

  it('tells what a merge request changes, and fetches all the past for it', () => {
    expect(jobs['.registre']!.variables).toMatchObject({ GIT_DEPTH: '0' });
    const start = repository.git('rev-parse', 'principale');
    repository.commit('visites');
    const since = { REGISTRE_SINCE: 'cible', CI_MERGE_REQUEST_DIFF_BASE_SHA: start };
    expect(runJob(since)).toEqual(stopped);
    const now = repository.git('rev-parse', 'HEAD');
    expect(runJob({ ...since, CI_MERGE_REQUEST_DIFF_BASE_SHA: now }).status).toBe(0);
    expect(runJob({ REGISTRE_SINCE: 'cible' })).toEqual(stopped);
  });

  it('asks the same under Windows', () => {
    const last = (name: string) => jobs[name]!.script!.at(-1)!;
    const reports = (line: string) => line.match(/--format \S+/g);
    expect(reports(last('registre-windows'))).toEqual(reports(last('registre')));
    expect(last('registre-windows')).toContain(jobs['.registre']!.variables!.REGISTRE_ARGS);
  });
});
