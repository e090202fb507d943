import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestRepository, removeFolders, type TestRepository } from '../io/repository.ts';
import { BIN, ENV, registre } from './registre.ts';

let repository: TestRepository;
const ESCAPE = '\u001b[';

beforeAll(() => {
  repository = openTestRepository();
  repository.write('petit/registre.yaml', 'version: 1\norganisme: { nom: Atelier du Val }\n');
  repository.write('petit/paie.yaml', 'qualite: responsable\nreference: T-001\nnom: Paie\n');
  repository.write('grand/registre.yaml', 'version: 1\norganisme: { nom: Atelier du Val }\n');
  for (let rank = 1; rank <= 120; rank++) {
    const reference = `T-${String(rank).padStart(3, '0')}`;
    repository.write(`grand/${reference}.yaml`, `qualite: responsable\nreference: ${reference}\nnom: Paie\n`);
  }
});
afterAll(removeFolders);

/** Runs a shell line; `registre` stands for the tool. */
function shell(line: string, env: Readonly<Record<string, string>> = {}) {
  return spawnSync('bash', ['--norc', '-c', line.replaceAll('registre ', `node ${BIN} `)], {
    cwd: repository.root,
    env: { ...ENV, ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
}

/** The same under a pseudo-terminal. */
const terminal = (line: string, env: Readonly<Record<string, string>> = {}) =>
  shell(`script --quiet --return --command ${JSON.stringify(line)} /dev/null`, {
    TERM: 'xterm-256color',
    ...env,
  });

describe('colour', () => {
  it.each([
    ['a terminal', 'registre lint petit', {}, true],
    ['a terminal, NO_COLOR', 'registre lint petit', { NO_COLOR: '1' }, false],
    ['a terminal, empty NO_COLOR', 'registre lint petit', { NO_COLOR: '' }, true],
    ['a terminal, TERM=dumb', 'registre lint petit', { TERM: 'dumb' }, false],
    ['a terminal, FORCE_COLOR=0', 'registre lint petit', { FORCE_COLOR: '0' }, false],
    ['a terminal, --no-color', 'registre --no-color lint petit', { FORCE_COLOR: '1' }, false],
    [
      'a terminal, FORCE_COLOR over NO_COLOR',
      'registre lint petit',
      { FORCE_COLOR: '1', NO_COLOR: '1' },
      true,
    ],
    ['a terminal, faults of the configuration', 'registre lint petit --baseline petit/paie.yaml', {}, true],
  ] as const)('%s', (_, line, env, coloured) => {
    const { stdout } = terminal(line.replaceAll('registre ', `node ${BIN} `), env);
    expect(stdout).toContain('paie.yaml');
    expect(stdout.includes(ESCAPE)).toBe(coloured);
  });

  it.each([
    ['a pipe', 'registre lint petit | cat', {}, false],
    ['a pipe, FORCE_COLOR', 'registre lint petit | cat', { FORCE_COLOR: '1' }, true],
    ['a pipe, --color over NO_COLOR', 'registre --color lint petit | cat', { NO_COLOR: '1' }, true],
    ['json, FORCE_COLOR', 'registre lint petit --format json', { FORCE_COLOR: '1' }, false],
    ['compact, FORCE_COLOR', 'registre lint petit --format compact', { FORCE_COLOR: '1' }, false],
  ] as const)('%s', (_, line, env, coloured) => {
    const { stdout } = shell(line, env);
    expect(stdout).toContain('paie.yaml');
    expect(stdout.includes(ESCAPE)).toBe(coloured);
  });

  it('a file never gets any', () => {
    terminal(`node ${BIN} lint petit --format pretty=rapport.txt`, { FORCE_COLOR: '1' });
    expect(readFileSync(path.join(repository.root, 'rapport.txt'), 'utf8')).not.toContain(ESCAPE);
  });
});

it('one megabyte of JSON piped with exit code 1 arrives whole', () => {
  const { stdout, stderr } = shell(
    'set -o pipefail; registre lint grand --format json | cat; echo "code $?" >&2',
  );
  expect(stderr).toBe('code 1\n');
  expect(stdout.length).toBeGreaterThan(1_000_000);
  expect(JSON.parse(stdout).findings.length).toBeGreaterThan(1000);
});

it('a long report arrives whole where a pipe refuses what it cannot take at once', () => {
  const impatient = `perl -MFcntl -e 'fcntl STDOUT, F_SETFL, O_WRONLY | O_NONBLOCK; exec @ARGV'`;
  const { stdout, stderr } = shell(`${impatient} registre lint grand --format json | cat`);
  expect(stderr).toBe('');
  expect(JSON.parse(stdout).findings.length).toBeGreaterThan(1000);
});

it('a reader that leaves early is no error', () => {
  const { stdout, stderr } = shell('set -o pipefail; registre lint grand | head -1; echo "code $?" >&2');
  expect(stdout.split('\n')).toHaveLength(2);
  expect(stderr).toBe('code 1\n');
});

it('stdout holds the report and nothing else, stderr what is said of the run', () => {
  const { stdout, stderr } = registre(repository.root, [
    'lint',
    'petit',
    '--format',
    'json',
    '--format',
    'sarif=out/r.sarif',
  ]);
  expect(() => JSON.parse(stdout)).not.toThrow();
  expect(stderr).toBe('Écrit : out/r.sarif\n');
});
