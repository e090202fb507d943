import { existsSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestRepository, removeFolders, type TestRepository } from '../io/repository.ts';
import { registre } from './registre.ts';

let repository: TestRepository;
const FILE = 'registre-baseline.yaml';
const WITH = ['--baseline', FILE];

/** What a fiche of the theatre lacks: everything but its name. */
const fiche = (reference: string, rest = '') =>
  `qualite: responsable\nreference: ${reference}\nnom: Billetterie\n${rest}`;

beforeEach(() => {
  repository = openTestRepository();
  repository.write('registre/registre.yaml', 'version: 1\norganisme: { nom: Théâtre des Embruns }\n');
  repository.write('registre/billetterie.yaml', fiche('T-001'));
  repository.write('registre/paie.yaml', fiche('T-002'));
});
afterEach(removeFolders);

function lint(...args: string[]) {
  const { status, stdout, stderr } = registre(repository.root, ['lint', ...args, '--format', 'json']);
  const report = stdout === '' ? undefined : JSON.parse(stdout);
  return { status, stderr, summary: report?.summary, findings: report?.findings ?? [] };
}
const text = () => readFileSync(path.join(repository.root, FILE), 'utf8');

it('a register that is not clean yet passes from the first day, and only what is new fails', () => {
  const wall = lint();
  expect(wall.status).toBe(1);
  const { summary } = wall;
  const written = lint(...WITH, '--write-baseline');
  const count = summary.error + summary.warning + summary.info;
  expect(written.stderr).toBe(`Écrit : ${FILE} (${count} constats connus).\n`);
  expect(written.status).toBe(0);
  expect(written.summary).toMatchObject({ error: 0, warning: 0, info: 0, known: count });
  expect(text()).toMatch(/^# .*\n# .*\nversion: 1\nfichiers:\n {2}- fichier: registre\/billetterie.yaml\n/);

  repository.write('registre/billetterie.yaml', `# déplacée\n\n${fiche('T-001', 'statut: fini\n')}`);
  const after = lint(...WITH);
  expect(after.status).toBe(1);
  expect(after.findings.filter(({ baseline }: { baseline?: string }) => !baseline)).toMatchObject([
    { rule: 'valeur-inconnue', pointer: '/statut' },
  ]);
});

it('is the same text for the same register, and follows a fiche that moves', () => {
  lint(...WITH, '--write-baseline');
  const first = text();
  lint(...WITH, '--write-baseline');
  expect(text()).toBe(first);
  renameSync(path.join(repository.root, 'registre/paie.yaml'), path.join(repository.root, 'registre/a.yaml'));
  const { status, stderr } = lint(...WITH);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

it('says what is stale and prunes only that', () => {
  lint(...WITH, '--write-baseline');
  const lines = text().split('\n').length;
  repository.write('registre/paie.yaml', fiche('T-002', 'date_creation: 2020-01-01\n'));
  const said = lint(...WITH);
  expect(said.status).toBe(0);
  expect(said.stderr).toBe(
    `${FILE} : 1 constat connu n’existe plus ; --prune-baseline le retire.\n  registre/paie.yaml : date-creation-absente T-002 /date_creation\n`,
  );
  lint(...WITH, '--prune-baseline');
  expect(text().split('\n').length).toBe(lines - 1);
  expect(lint(...WITH).stderr).toBe('');
});

it('calls nothing stale that this run could not meet', () => {
  lint(...WITH, '--write-baseline');
  const before = text();
  expect(lint('registre/paie.yaml', ...WITH, '--prune-baseline').stderr).toBe('');
  expect(lint(...WITH, '--rule', 'date-creation-absente=off', '--prune-baseline').stderr).toBe('');
  repository.write('registre/paie.yaml', `${fiche('T-002')}logiciels: [\n`);
  const { status, stderr } = lint(...WITH, '--prune-baseline');
  expect(status).toBe(2);
  expect(stderr).toBe('');
  expect(text()).toBe(before);
});

it('writing for one fiche keeps what is known of the others', () => {
  lint(...WITH, '--write-baseline');
  const before = text();
  lint('registre/paie.yaml', ...WITH, '--write-baseline');
  expect(text()).toBe(before);
});

describe('never hides', () => {
  it('what could not be read', () => {
    repository.write('registre/paie.yaml', fiche('T-002', 'finalité: Payer\n'));
    expect(lint(...WITH, '--write-baseline').status).toBe(1);
    expect(text()).not.toContain('cle-inconnue');
    repository.write(
      FILE,
      text().replace('constats:\n', 'constats:\n      - cle-inconnue T-002 /finalité\n'),
    );
    const { status, stderr } = lint(...WITH);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^registre-baseline.yaml:7:9 {2}erreur {2}ligne-de-base\n/);
  });

  it('two findings behind one line', () => {
    lint(...WITH, '--write-baseline');
    repository.write('registre/copie.yaml', fiche('T-002'));
    expect(lint(...WITH).status).toBe(1);
  });
});

describe('is refused, with a way out, when', () => {
  it.each([
    ['it is not named', [], '--write-baseline', /--baseline registre-baseline\.yaml/],
    ['it does not exist', WITH, '', /n’existe pas/],
    [
      'it would be read as a fiche',
      ['--baseline', 'registre/connus.yaml'],
      '--write-baseline',
      /comme une fiche/,
    ],
    ['the state is past', WITH, '--write-baseline --at HEAD', /Retirez --at/],
  ])('%s', (_, args, more, expected) => {
    const { status, stderr } = lint(...args, ...more.split(' ').filter(Boolean));
    expect(status).toBe(2);
    expect(stderr).toMatch(expected);
    expect(existsSync(path.join(repository.root, FILE))).toBe(false);
  });

  it('its text is broken: the place is shown', () => {
    repository.write(FILE, 'version: 1\nfichiers:\n  - fichir: a.yaml\n');
    expect(lint(...WITH).stderr).toMatch(/^registre-baseline.yaml:3:5 {2}erreur {2}cle-inconnue\n/);
  });

  it('the configuration leads out of its folder, by a name or by a link', () => {
    repository.write('secret.yaml', 'mot de passe: [\n');
    repository.write('registre/registre.config.yaml', 'ligne_de_base: ../secret.yaml\n');
    expect(lint().stderr).toMatch(/sort du dossier/);
    repository.write('registre/registre.config.yaml', 'ligne_de_base: "../\\e[8msecret.yaml"\n');
    expect(lint().stderr).toMatch(/^La ligne de base «\s\.\.\/\ufffd\[8msecret\.yaml\s» sort du dossier/);
    repository.write('registre/registre.config.yaml', `ligne_de_base: ${FILE}\n`);
    symlinkSync('../secret.yaml', path.join(repository.root, 'registre', FILE));
    const { stderr } = lint();
    expect(stderr).toMatch(/sort du dossier/);
    expect(stderr).not.toContain('mot de passe');
  });
});

it('the configuration may name it, relative to itself', () => {
  repository.write('registre/registre.config.yaml', `ligne_de_base: ${FILE}\n`);
  const run = (...args: string[]) => registre(repository.root, ['-C', 'registre', 'lint', ...args]);
  expect(run('--write-baseline').status).toBe(0);
  expect(readFileSync(path.join(repository.root, 'registre', FILE), 'utf8')).toContain(
    '- fichier: paie.yaml\n',
  );
  expect(run().stdout).toMatch(/^Rien de nouveau\s: .* constats connus de la ligne de base\.\n$/);
});
