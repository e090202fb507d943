import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestRepository, removeFolders, temporaryFolder } from '../io/repository.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const BIN = path.join(ROOT, 'bin/registre.js');
let here: string;
afterEach(removeFolders);
beforeEach(() => {
  here = temporaryFolder();
});

function registre(...args: string[]) {
  const env = { PATH: process.env.PATH, REGISTRE_TODAY: '2026-11-21' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    cwd: here,
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
const read = (file: string) => readFileSync(path.join(here, file), 'utf8');

describe('registre init', () => {
  it('never replaces a file, and says what is missing without a terminal', () => {
    expect(registre('init')).toEqual({
      ...{ status: 2, stdout: '' },
      stderr:
        'Il faut au moins le nom de l’organisme.\nÉcrivez : registre init --nom "Théâtre des Embruns" mon-registre\n',
    });
    expect(registre('init', '--nom', 'A', '--secteur', 'mixte').stderr).toContain(
      'Attendu : prive ou public.',
    );
    mkdirSync(path.join(here, 'schema'));
    writeFileSync(path.join(here, 'schema/registre.schema.json'), 'à moi');
    expect(registre('init', '--nom', 'A')).toMatchObject({ status: 2 });
    expect(readdirSync(here)).toEqual(['schema']);
    expect(read('schema/registre.schema.json')).toBe('à moi');
    expect(registre('init', '--nom', 'A', 'autre').status).toBe(0);
    const before = read('autre/registre.yaml');
    expect(registre('init', '--nom', 'B', 'autre').status).toBe(2);
    expect(read('autre/registre.yaml')).toBe(before);
  });

  it('writes what is typed to the letter, whatever it holds', () => {
    const nom = 'L’Œuvre : « 50 % » #1 & {co} — dpo: aucun';
    expect(registre('init', '--nom', nom, '--code-postal', '01000', '--config').status).toBe(0);
    expect(read('registre.yaml')).toMatch(/code_postal: "?01000"?\n/);
    expect(registre('new', '--nom', nom).status).toBe(0);
    const { findings } = JSON.parse(registre('lint', '--format', 'json').stdout);
    expect(
      findings.filter(({ rule }: { rule: string }) => !/a-preciser|registre-incomplet/.test(rule)),
    ).toEqual([]);
    expect(registre('init', '--nom', 'a\u0007b', 'x').status).toBe(2);
    expect(existsSync(path.join(here, 'x'))).toBe(false);
  });

  it('asks on a terminal, again when the answer cannot be read', () => {
    openTestRepository(here);
    const answers = [
      'Théâtre des Embruns',
      'mixte',
      'privé',
      '46',
      '8 quai des Gabiers',
      '35400',
      'Saint-Malo',
      'FR',
    ];
    const typed = [...answers, '', 'contact@embruns.example', '', '', 'o', 'n'].join('\n');
    const { stdout, status } = spawnSync(
      'script',
      ['-qec', `"${process.execPath}" "${BIN}" init registre`, '/dev/null'],
      {
        cwd: here,
        env: { PATH: process.env.PATH, TERM: 'dumb' },
        input: `${typed}\n`,
        encoding: 'utf8',
      },
    );
    expect(status).toBe(0);
    expect(stdout).toContain('Attendu : prive ou public. Secteur, prive ou public');
    expect(stdout).toContain('Contrôler le registre à chaque commit ?');
    const text = read('registre/registre.yaml');
    expect(text).toContain(
      'nom: Théâtre des Embruns\n  secteur: prive\n  effectif: "46"\n'.replace(
        '"46"',
        text.includes('"46"') ? '"46"' : '46',
      ),
    );
    expect(text).toContain('telephone: a-preciser\n  courriel: contact@embruns.example\n');
    expect(text).toContain('\ndpo: a-preciser\n');
    expect(existsSync(path.join(here, 'registre/registre.config.yaml'))).toBe(true);
    expect(existsSync(path.join(here, '.git/hooks/pre-commit'))).toBe(false);
  });
});

describe('registre new', () => {
  beforeEach(() => cpSync(path.join(ROOT, 'registers/centrecall'), here, { recursive: true }));

  it('prepares a processor’s fiche from a controller’s: the means are carried, the rest is asked', () => {
    const before = read('traitements/T-005-ecoute-appels.yaml');
    const { status, stdout, stderr } = registre(
      'new',
      '--from',
      'T-005',
      '--as',
      'sous-traitant',
      '--nom',
      'Écoute pour Osiris',
    );
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: 'sous-traitance/ST-003-ecoute-pour-osiris.yaml\n',
    });
    expect(stderr).toContain('T-005 n’a pas changé');
    expect(read('traitements/T-005-ecoute-appels.yaml')).toBe(before);
    const text = read('sous-traitance/ST-003-ecoute-pour-osiris.yaml');
    const block = (from: string, key: string) =>
      new RegExp(`^${key}:.*\\n(?:[ #-].*\\n)*`, 'm').exec(from)?.[0].trimEnd();
    expect(text).toContain(block(before, 'mesures_securite'));
    expect(text).toContain('\nclients: a-preciser\n');
    expect(text).not.toMatch(/^(?:finalites|personnes|donnees|destinataires|conservation|droits):/m);
    const { findings } = JSON.parse(registre('lint', 'sous-traitance', '--format', 'json').stdout);
    const own = findings.filter(({ file }: { file: string }) => file.includes('ST-003'));
    expect(own.filter(({ severity }: { severity: string }) => severity === 'error')).toEqual([]);
  });

  it.each([
    [['--model', 'pai'], 'Vouliez-vous dire « paie » ?'],
    [['--model', 'paie', '--from', 'T-001'], '--model et --from ne vont pas ensemble.'],
    [['--model', 'paie', '--as', 'sous-traitant'], 'Les modèles décrivent des traitements de responsable.'],
    [['--from', 'T-001'], 'registre new --from T-001 --as sous-traitant'],
    [['--from', 'T-01', '--as', 'sous-traitant'], 'Vouliez-vous dire « T-001 » ?'],
    [['--from', 'ST-001', '--as', 'sous-traitant'], 'est déjà une fiche de sous-traitant'],
    [['--nom', 'Paie', '--reference', 't-001'], 'a déjà servi dans ce registre'],
    [['--nom', 'Paie', '--reference', '../x'], 'ne peut pas être une référence'],
    [['--nom', 'Paie', '--service', 'ressource-humaines'], 'Vouliez-vous dire « ressources-humaines » ?'],
    [['--nom', ' '], 'Il faut un modèle ou un nom.'],
    [['--nom', 'a\u0007'], 'ne peut pas s’écrire'],
    [[], 'registre new --list'],
  ])('%j: says what is wrong, and writes nothing', (args, sentence) => {
    const before = readdirSync(here, { recursive: true });
    expect(registre('new', ...args)).toEqual({
      ...{ status: 2, stdout: '' },
      stderr: expect.stringContaining(sentence),
    });
    expect(readdirSync(here, { recursive: true })).toEqual(before);
  });

  it('never gives again a reference that git remembers, and follows no link', () => {
    const repository = openTestRepository(here);
    repository.write(
      'traitements/T-009-badges.yaml',
      'qualite: responsable\nreference: T-009\nnom: Badges\n',
    );
    repository.commit('badges');
    repository.git('rm', '--quiet', 'traitements/T-009-badges.yaml');
    repository.commit('plus de badges');
    expect(registre('new', '--model', 'clients').stdout).toBe('traitements/T-010-gestion-des-clients.yaml\n');
    appendFileSync(path.join(here, 'registre.yaml'), '\n');
    const elsewhere = temporaryFolder();
    const alone = temporaryFolder();
    writeFileSync(path.join(alone, 'registre.yaml'), 'version: 1\norganisme: { nom: Atelier }\n');
    symlinkSync(elsewhere, path.join(alone, 'traitements'));
    expect(registre('new', '--model', 'clients', alone).stderr).toContain('est un lien.');
    expect(readdirSync(elsewhere)).toEqual([]);
  });
});
