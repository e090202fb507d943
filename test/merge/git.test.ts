import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DRIVER_ATTRIBUTES, driverSettings, shellWord } from '../../src/cli/git-drivers.ts';
import { openTestRepository, REGISTRE, removeFolders, type TestRepository } from '../io/repository.ts';

const REGISTER = 'Registre à jour';
const FILE = `${REGISTER}/traitements/paie d’été.yaml`;
const BIN = path.resolve('bin/registre.js');
const INVOCATION = `${shellWord(process.execPath, process.platform)} ${shellWord(BIN, process.platform)} --no-color --today 2026-11-21`;

const FICHE = `qualite: responsable
reference: T-001
nom: Gestion de la paie
statut: en-cours
destinataires:
  - { type: externe, nom: URSSAF }
  - { type: externe, nom: Banque }
transferts: aucun
`;

let repository: TestRepository;

beforeAll(() => expect(readFileSync('dist/start.cjs').length).toBeGreaterThan(0));
beforeEach(() => {
  repository = openTestRepository();
  for (const { key, value } of driverSettings(INVOCATION)) repository.git('config', key, value);
  repository.write(`${REGISTER}/.gitattributes`, `${DRIVER_ATTRIBUTES.join('\n')}\n`);
  repository.write(`${REGISTER}/registre.yaml`, REGISTRE);
  repository.write(FILE, FICHE);
  repository.commit('Départ');
});
afterEach(removeFolders);

const read = () => readFileSync(path.join(repository.root, FILE), 'utf8');

function edit(from: string, to: string, message: string): string {
  expect(read()).toContain(from);
  repository.write(FILE, read().replace(from, to));
  return repository.commit(message);
}

/** Two branches that edit neighbouring lines; back on the first one. */
function fork(): string {
  repository.git('switch', '--quiet', '--create', 'autre');
  const commit = edit('nom: Banque }', 'nom: Banque de Loire }', 'La banque');
  repository.git('switch', '--quiet', 'principale');
  edit('nom: URSSAF }', 'nom: URSSAF Centre }', 'L’URSSAF');
  return commit;
}

function git(...args: string[]) {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: repository.root, encoding: 'utf8', env });
  return { status, stdout, stderr };
}

const MERGED = FICHE.replace('URSSAF', 'URSSAF Centre').replace('Banque', 'Banque de Loire');

describe('git with the merge driver', () => {
  it('merges what it could not merge alone', () => {
    fork();
    expect(
      git('-c', 'merge.registre.driver=git merge-file %A %O %B', 'merge', '--quiet', 'autre').status,
    ).toBe(1);
    git('merge', '--abort');
    expect(git('merge', '--quiet', '--no-edit', 'autre')).toMatchObject({ status: 0, stderr: '' });
    expect(read()).toBe(MERGED);
  });

  it.each([
    ['rebase', ['rebase', '--quiet', 'autre']],
    ['cherry-pick', ['cherry-pick', 'autre']],
    ['stash', ['stash', 'pop']],
  ])('works for %s', (name, args) => {
    fork();
    if (name === 'stash') {
      repository.write(FILE, read().replace('nom: Banque }', 'nom: Banque de Loire }'));
      git('stash');
      edit('URSSAF Centre }', 'URSSAF Centre-Val de Loire }', 'L’URSSAF, encore');
    }
    expect(git(...args).status).toBe(0);
    expect(read()).toBe(
      name === 'stash' ? MERGED.replace('URSSAF Centre', 'URSSAF Centre-Val de Loire') : MERGED,
    );
  });

  it('leaves the same fact to a person, and says where', () => {
    repository.git('switch', '--quiet', '--create', 'autre');
    edit('Gestion de la paie', 'Paie', 'Court');
    repository.git('switch', '--quiet', 'principale');
    edit('Gestion de la paie', 'Gestion de la paie et des frais', 'Long');
    const { status, stderr } = git('merge', '--quiet', 'autre');
    expect(status).toBe(1);
    expect(stderr).toContain(
      `${FILE}\u00a0: conflit sur «\u00a0nom\u00a0»\u00a0: les deux branches l’ont modifié, chacune à sa façon.`,
    );
    expect(read()).toMatch(
      /^<{7} .*\nnom: Gestion de la paie et des frais\n={7}\nnom: Paie\n>{7} .*\nstatut: en-cours\n/m,
    );
    expect(git('diff', '--name-only', '--diff-filter=U', '-z').stdout).toBe(`${FILE}\0`);
  });

  it('leaves to git a file that does not read, and says so', () => {
    edit('statut: en-cours\n', 'statut: en-cours\nnotes: [\n', 'Cassée');
    fork();
    const { status, stderr } = git('merge', '--quiet', 'autre');
    expect(status).toBe(1);
    expect(stderr).toContain('n’est pas une fiche lisible');
    expect(read()).toMatch(/^<{7}/m);
  });

  it('leaves to git what is beyond the limits of the register, and says so', () => {
    repository.write(`${REGISTER}/registre.config.yaml`, 'limites: { caracteres: 100 }\n');
    repository.commit('Limites');
    fork();
    const { status, stderr } = git('merge', '--quiet', 'autre');
    expect([status, stderr]).toEqual([1, expect.stringContaining('plus de 100 caractères')]);
    expect(read()).toContain('<<<<<<<');
  });

  it('merges where the configuration is itself to be merged: the usual limits are those', () => {
    repository.write(
      `${REGISTER}/registre.config.yaml`,
      '<<<<<<< nous\nlimites: { caracteres: 100 }\n=======\nlimites: { caracteres: 200 }\n>>>>>>> eux\n',
    );
    fork();
    expect(git('merge', '--quiet', '--no-edit', 'autre')).toMatchObject({ status: 0, stderr: '' });
    expect(read()).toBe(MERGED);
  });

  it.each(['registre-introuvable', `${shellWord(process.execPath, process.platform)} absent.js`])(
    'merges as before where registre cannot start: %s',
    (invocation) => {
      fork();
      for (const { key, value } of driverSettings(invocation)) repository.git('config', key, value);
      const { status, stderr } = git('merge', '--quiet', 'autre');
      expect(status).toBe(1);
      expect(stderr).toContain('registre n’a pas pu démarrer');
      expect(read()).toMatch(/^<{7}/m);
      git('merge', '--abort');
      expect(git('diff', 'HEAD^').stdout).toContain('URSSAF Centre');
    },
  );

  it('stops git, the file untouched, when it cannot write', () => {
    const failed = spawnSync(
      process.execPath,
      [BIN, 'merge-driver', '--', 'absent', FILE, 'absent', '7', FILE],
      {
        cwd: repository.root,
        encoding: 'utf8',
      },
    );
    expect(failed.status).toBe(129);
    expect(failed.stderr).toContain('Rien n’a été écrit.');
    expect(read()).toBe(FICHE);
  });
});

describe('git with the diff driver', () => {
  it('says what changed in a fiche', () => {
    repository.write(FILE, FICHE.replace('en-cours', 'arrete'));
    const { status, stdout } = git('diff');
    expect(status).toBe(0);
    expect(stdout).toMatch(/fiche-arretee/);
    expect(stdout).toContain('(copie de travail)');
    expect(stdout).not.toMatch(/^@@/m);
  });

  it.each([
    ['show', ['show', '--ext-diff']],
    ['log', ['log', '-p', '--ext-diff']],
  ])('does so in git %s', (_, args) => {
    edit('transferts: aucun', 'transferts: [{ destinataire: Cloud Atlas, pays: CA }]', 'Transfert');
    const { status, stdout } = git(...args);
    expect(status).toBe(0);
    expect(stdout).toContain('transfert-ajoute');
  });

  it('names a file that moved, came or went', () => {
    repository.git('mv', FILE, `${REGISTER}/paie.yaml`);
    repository.write(`${REGISTER}/paie.yaml`, FICHE.replace('Gestion de la paie', 'Paie'));
    repository.write(
      `${REGISTER}/recrutement.yaml`,
      'qualite: responsable\nreference: T-002\nnom: Recrutement\nfinalites: [Choisir]\n',
    );
    repository.git('add', '--all');
    const { stdout } = git('diff', '--cached', '--find-renames');
    expect(stdout).toContain(`${FILE} (`);
    expect(stdout).toContain(`→ ${REGISTER}/paie.yaml (`);
    expect(stdout).toContain('nom-modifie');
    expect(stdout).toContain(`rien → ${REGISTER}/recrutement.yaml (`);
    expect(stdout).toContain('fiche-ajoutee');
    repository.commit('Rangée');
    repository.git('rm', '--quiet', `${REGISTER}/recrutement.yaml`);
    expect(git('diff', '--cached').stdout).toContain('fiche-supprimee');
  });

  it('names actors as registre.yaml does', () => {
    repository.write(
      `${REGISTER}/registre.yaml`,
      `${REGISTRE}acteurs:\n  oslo: { nom: Hébergeur du Nord }\n`,
    );
    repository.commit('Acteur');
    edit('nom: Banque }\n', 'nom: Banque }\n  - { type: sous-traitant, acteur: oslo }\n', 'Hébergeur');
    expect(git('show', '--ext-diff').stdout).toContain('Hébergeur du Nord');
    repository.write(
      `${REGISTER}/registre.yaml`,
      `${REGISTRE}acteurs:\n  oslo: { nom: Hébergeur du Nord, ville: Lille }\n`,
    );
    expect(git('diff').stdout).toContain('Touche 1 fiche\u00a0: T-001.');
  });

  it('weighs changes as the register settled it; a faulty configuration stops nothing', () => {
    const configure = (text: string) => repository.write(`${REGISTER}/registre.config.yaml`, text);
    configure('changements: { fiche-arretee: redactionnel, nom-modifie: off }\n');
    repository.write(FILE, FICHE.replace('en-cours', 'arrete').replace('de la paie', 'des paies'));
    const { stdout } = git('diff', FILE);
    expect(stdout).toContain('  rédactionnel  Statut');
    expect(stdout).not.toContain('nom-modifie');
    expect(stdout).toContain('1 masqué par registre.config.yaml');
    configure('changements: { fiche-aretee: redactionnel }\n');
    const faulty = git('diff', FILE);
    expect([faulty.status, faulty.stderr]).toEqual([0, '']);
    expect(faulty.stdout).toContain('  majeur        Statut');
    expect(faulty.stdout).toContain('registre.config.yaml ne se lit pas');
  });

  it('gives the lines of what is beyond the limits of the register, and says why', () => {
    repository.write(FILE, FICHE.replace('de la paie', 'des paies'));
    repository.write(`${REGISTER}/registre.config.yaml`, 'limites: { caracteres: 100 }\n');
    const { stdout } = git('diff', FILE);
    expect(stdout).toContain('plus de 100 caractères, la limite de registre.config.yaml');
    expect(stdout).toContain('+nom: Gestion des paies');
    repository.write(`${REGISTER}/registre.config.yaml`, 'limites: { fiches: 0 }\n');
    repository.write(`${REGISTER}/registre.yaml`, `${REGISTRE}acteurs: { oslo: { nom: Nord } }\n`);
    expect(git('diff', `${REGISTER}/registre.yaml`).stdout).toContain('plus de 0 fiches, la limite');
  });

  it('gives the lines of what is no fiche, or only laid out anew', () => {
    repository.write(`${REGISTER}/note.yaml`, 'a: 1\n');
    repository.commit('Note');
    repository.write(`${REGISTER}/note.yaml`, 'a: [\n');
    repository.write(FILE, `# Vu en juin.\n${FICHE}`);
    const { status, stdout } = git('diff');
    expect(status).toBe(0);
    expect(stdout).toContain(`+++ b/${REGISTER}/note.yaml`);
    expect(stdout).toMatch(/^-a: 1\n\+a: \[$/m);
    expect(stdout).toContain('seules changent sa présentation ou ses commentaires');
    expect(stdout).toMatch(/^\+# Vu en juin\.$/m);
  });
});

it('quotes words for the shell that git runs', () => {
  expect(shellWord('C:\\Program Files\\l’outil\\registre.js', 'win32')).toBe(
    "'C:/Program Files/l’outil/registre.js'",
  );
  expect(shellWord("/home/d'arc/registre", 'linux')).toBe("'/home/d'\\''arc/registre'");
  expect(shellWord('registre', 'linux')).toBe('registre');
});
