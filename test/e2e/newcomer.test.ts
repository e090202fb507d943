import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { toolFolder } from '../cli/git/tool-folder.ts';
import { openTestRepository, removeFolders, type TestRepository, temporaryFolder } from '../io/repository.ts';

/** One session, from nothing to a commit that passes: each step starts where the one before left. */
let repository: TestRepository;
let env: NodeJS.ProcessEnv;
beforeAll(() => {
  repository = openTestRepository();
  env = {
    PATH: `${toolFolder(temporaryFolder())}${path.delimiter}${process.env.PATH}`,
    ...{ HOME: temporaryFolder(), GIT_CONFIG_SYSTEM: '/dev/null', REGISTRE_TODAY: '2026-11-21', LC_ALL: 'C' },
  };
});
afterAll(removeFolders);

function type(line: string) {
  const [command, ...args] = line.split(' ');
  const { status, stdout, stderr } = spawnSync(command!, args, {
    cwd: repository.root,
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const at = (file: string) => path.join(repository.root, file);
const edit = (file: string, ...changes: readonly (readonly [RegExp, string])[]) =>
  writeFileSync(
    at(file),
    changes.reduce((text, [from, to]) => replaced(text, from, to), readFileSync(at(file), 'utf8')),
  );

function replaced(text: string, from: RegExp, to: string): string {
  expect(text).toMatch(from);
  return text.replace(from, to);
}

const FICHE = 'registre/traitements/T-001-gestion-des-fournisseurs.yaml';

it('creates the register', () => {
  expect(
    type('registre init --nom Atelier --dpo-fonction DPO --dpo-courriel dpo@atelier.example registre'),
  ).toEqual({
    status: 0,
    stdout:
      'registre/registre.yaml\nregistre/schema/registre-fiche.schema.json\n' +
      'registre/schema/registre.schema.json\nregistre/schema/registre-config.schema.json\n',
    stderr:
      'Registre créé dans registre. Ce qui n’a pas été dit est « a-preciser ».\n' +
      'Ensuite : registre new --list, puis : registre new --model paie registre\n',
  });
  expect(existsSync(at('registre/traitements'))).toBe(true);
});

it('is told of a slip, then starts a fiche', () => {
  expect(type('registre new --model fournisseur registre')).toEqual({
    ...{ status: 2, stdout: '' },
    stderr: 'Il n’y a pas de modèle « fournisseur ».\nVouliez-vous dire « fournisseurs » ?\n',
  });
  expect(type('registre new --model fournisseurs registre')).toEqual({
    status: 0,
    stdout: `${FICHE}\n`,
    stderr:
      'Fiche T-001 créée, en projet : rien n’y compte encore comme une réponse.\n' +
      `Complétez-la, puis : registre lint ${FICHE}\n`,
  });
});

it('puts the hook in place', () => {
  expect(type('registre git install')).toEqual({
    status: 0,
    stdout:
      'crochet pre-commit : en place (.git/hooks/pre-commit)\n' +
      'comparaison et fusion des fiches : en place (configuration locale de git)\n' +
      'attributs des fiches : en place (registre/.gitattributes)\n',
    stderr: 'Enregistrez les fichiers .gitattributes avec le registre : ils servent à tous.\n',
  });
});

it('is stopped by what Article 30 asks of the organisation, and by nothing of the project', () => {
  type('git add .');
  const { status, stdout, stderr } = type('git commit -m premier');
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^Contrôle de l’index, comparé à rien \(aucun commit\)\.\n/);
  const errors = [...stderr.matchAll(/^(\S+?):\d+:\d+ {2}(\S+) {2}(\S+)\n {2}«\s(.*?)\s»/gm)];
  expect(errors.map(([, file, level, rule, champ]) => `${file} ${level} ${rule} ${champ}`)).toEqual([
    'registre/registre.yaml erreur reponse-a-preciser Organisme › Adresse',
    'registre/registre.yaml erreur reponse-a-preciser Organisme › Téléphone',
    'registre/registre.yaml erreur reponse-a-preciser Organisme › Courriel',
    'registre/registre.yaml erreur reponse-a-preciser Représentant dans l’Union',
  ]);
  expect(stderr.trimEnd().split('\n').at(-1)).toBe(
    'Commit arrêté par registre. Corrigez, puis : git add, et git commit de nouveau.',
  );
});

it('answers, and the commit passes', () => {
  edit(
    'registre/registre.yaml',
    [/adresse: a-preciser/, 'adresse: 4 rue des Tanneurs'],
    [/ville: a-preciser/, 'ville: Tours'],
    [/telephone: a-preciser/, 'telephone: 02 61 91 12 00'],
    [/courriel: a-preciser/, 'courriel: contact@atelier.example'],
    [/representant: a-preciser/, 'representant: aucun'],
  );
  type('git add .');
  expect(type('git commit -m premier')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('premier'),
    stderr: expect.not.stringContaining('erreur  '),
  });
});

it('puts the processing in service before its time, and is stopped', () => {
  edit(FICHE, [/statut: projet/, 'statut: en-cours']);
  const { status, stderr } = type('git commit --all -m service');
  expect(status).toBe(1);
  const left = [...stderr.matchAll(/erreur {2}reponse-a-preciser\n {2}«\s(.*?)\s»/g)].map(
    ([, champ]) => champ,
  );
  expect(left).toContain('Finalités');
  expect(left).toContain('Transferts hors de l’Espace économique européen');
  expect(left).not.toContain('Analyse d’impact (AIPD)');
});

it('writes the answers Article 30 asks for, and the commit passes', () => {
  edit(
    'registre/registre.yaml',
    [
      /# acteurs:\n.*\n/,
      'acteurs:\n  hebergeur: { nom: Cher Hébergement, adresse: 5 rue du Puits, ville: Bourges, pays: FR, courriel: dpo@cher.example }\n',
    ],
    [/# services:\n.*\n/, 'services:\n  achats: { nom: Service achats }\n'],
  );
  edit(
    FICHE,
    [/service: a-preciser/, 'service: achats'],
    [/responsables_conjoints: a-preciser/, 'responsables_conjoints: aucun'],
    [/finalites: a-preciser/, 'finalites:\n  - { libelle: Passer les commandes, base_legale: contrat }'],
    [/personnes: a-preciser/, 'personnes:\n  - categorie: contacts-professionnels'],
    [
      /donnees: a-preciser/,
      'donnees:\n  - { categorie: identite, description: nom et courriel professionnels }',
    ],
    [/donnees_sensibles: a-preciser/, 'donnees_sensibles: aucune'],
    [
      /conservation: a-preciser/,
      'conservation: { duree: 5 ans, depart: fin du contrat, sort_final: suppression }',
    ],
    [
      /destinataires: a-preciser/,
      'destinataires:\n  - { type: interne, service: achats }\n  - { type: sous-traitant, acteur: hebergeur, contrat: { reference: H-12 } }',
    ],
    [/transferts: a-preciser/, 'transferts: aucun'],
    [
      /mesures_securite: a-preciser/,
      'mesures_securite:\n  - { type: controle-acces, description: comptes nominatifs }',
    ],
  );
  expect(type('git commit --all -m service')).toMatchObject({
    status: 0,
    stderr: expect.not.stringContaining('erreur  '),
  });
});

it('deletes an actor that a fiche names: the hook tells it in that fiche, which is not in the commit', () => {
  edit('registre/registre.yaml', [/acteurs:\n.*\n/, '']);
  const { status, stderr } = type('git commit --all -m acteur');
  expect(status).toBe(1);
  expect(stderr).toMatch(new RegExp(`${FICHE}:\\d+:\\d+ {2}erreur {2}\\S+\\n[^\\n]*hebergeur`));
});

it('takes everything away again', () => {
  expect(type('registre git uninstall')).toMatchObject({ status: 0, stderr: '' });
  expect(type('git commit --all -m acteur')).toMatchObject({ status: 0 });
});
