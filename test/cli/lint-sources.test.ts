import { cpSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { run as diff } from '../../src/cli/commands/diff.ts';
import { type LintFlags, run } from '../../src/cli/commands/lint.ts';
import { countCommands } from '../io/git-journal.ts';
import { openTestRepository, removeFolders, temporaryFolder } from '../io/repository.ts';
import { session } from './session.ts';

afterEach(removeFolders);

const FLAGS: LintFlags = { format: ['json'], failOn: 'error', rule: [] };

async function lint(cwd: string, flags: Partial<LintFlags>, paths: readonly string[] = [], input = '') {
  const { context, said } = session(cwd, { input: async () => input, todayGiven: false });
  const code = await run(paths, { ...FLAGS, ...flags }, context);
  const { findings, summary, today } = JSON.parse(said.out) as {
    findings: { file: string; rule: string; severity: string; range: { start: { line: number } } }[];
    summary: { fiches: number; registers: number };
    today: string;
  };
  const told = findings.map(({ file, rule }) => `${file} ${rule}`);
  return { code, told, findings, summary, today, err: said.err };
}

const COMPLETE = readFileSync(path.join(import.meta.dirname, '../rules/base/T-001.yaml'), 'utf8');
const PROCESSOR = readFileSync(path.join(import.meta.dirname, '../rules/base/ST-001.yaml'), 'utf8');
const SHARED = readFileSync(path.join(import.meta.dirname, '../rules/base/registre.yaml'), 'utf8');

const as = (reference: string, text = COMPLETE) =>
  text.replace(/^reference: .*$/m, `reference: ${reference}`);
const without = (key: string, text: string) =>
  text.replace(new RegExp(`^${key}:.*\\n(?:[ -].*\\n)*`, 'm'), '');

/** A clean register, in a folder whose name asks for care. */
const HERE = 'registres d’été/atelier';

function sample() {
  const repository = openTestRepository();
  const put = (file: string, text: string) => repository.write(`${HERE}/${file}`, text);
  put('registre.yaml', SHARED);
  put('traitements/paie été.yaml', as('T-001'));
  put('ST-001.yaml', PROCESSOR);
  return { ...repository, put, here: path.join(repository.root, HERE), git: repository.git };
}

const PAIE = 'traitements/paie été.yaml';

describe('lint --staged', () => {
  it('checks what is staged, whatever the work tree holds', async () => {
    const { here, put, commit, git } = sample();
    commit('un');
    put(PAIE, without('finalites', as('T-001')));
    expect(await lint(here, { staged: true })).toMatchObject({
      code: 0,
      told: [],
      summary: { registers: 0 },
    });
    git('add', '--all');
    put(PAIE, as('T-001'));
    const { code, told, summary } = await lint(here, { staged: true });
    expect([code, summary.fiches]).toEqual([1, 1]);
    expect(told).toContain(`${PAIE} a30-finalite-absente`);
    expect((await lint(here, {})).told).toEqual([]);
  });

  it('tells a removed actor in the fiches that name it, and nothing of the old faults of the others', async () => {
    const { root, put, commit, git } = sample();
    put('vieille.yaml', without('finalites', as('T-002')).replace(/acteur: .*/, 'nom: URSSAF Centre'));
    commit('un');
    put('registre.yaml', SHARED.replace(/^ {2}paieclair:\n(?: {4}.*\n)*/m, ''));
    git('add', '--all');
    const { code, told } = await lint(root, { staged: true });
    expect(code).toBe(1);
    expect(told).toContain(`${HERE}/${PAIE} acteur-inconnu`);
    expect(told.filter((one) => one.includes('vieille'))).toEqual([]);
  });

  it('tells a removed fiche in those that link to it', async () => {
    const { here, put, commit, git } = sample();
    put('liée.yaml', `${without('fiches_liees', as('T-002'))}fiches_liees: [T-001]\n`);
    commit('un');
    git('rm', '--quiet', `${HERE}/${PAIE}`);
    expect((await lint(here, { staged: true })).told).toContain('liée.yaml fiche-liee-inconnue');
  });

  it('takes a renamed fiche for a changed one', async () => {
    const { here, put, commit, git } = sample();
    put(PAIE, without('finalites', as('T-001')));
    commit('un');
    git('mv', `${HERE}/${PAIE}`, `${HERE}/paie.yaml`);
    expect((await lint(here, { staged: true })).told).toContain('paie.yaml a30-finalite-absente');
  });

  it('tells everything when the organisation or the configuration changed, the staged one being in force', async () => {
    const { root, put, write, commit, git } = sample();
    put(PAIE, without('finalites', as('T-001')));
    commit('un');
    const fault = `${HERE}/${PAIE} a30-finalite-absente`;
    put('registre.yaml', SHARED.replace('nom: Atelier du Val', 'nom: Ateliers du Val'));
    git('add', '--all');
    expect((await lint(root, { staged: true })).told).toContain(fault);
    commit('deux');
    write('registre.config.yaml', 'regles: { a30-finalite-absente: warning }\n');
    expect((await lint(root, { staged: true })).summary.registers).toBe(0);
    git('add', '--all');
    write('registre.config.yaml', 'regles: { a30-finalite-absente: off }\n');
    const { code, findings } = await lint(root, { staged: true });
    expect([code, findings.find(({ rule }) => rule === 'a30-finalite-absente')?.severity]).toEqual([
      0,
      'warning',
    ]);
  });

  it('tells only of the paths asked for, and refuses one that leads nowhere', async () => {
    const { root, put, commit, git } = sample();
    commit('un');
    put(PAIE, without('finalites', as('T-001')));
    put('ST-001.yaml', without('clients', PROCESSOR));
    git('add', '--all');
    const { told } = await lint(root, { staged: true }, [`${HERE}/traitements`]);
    expect(new Set(told.map((one) => one.split(' a30')[0]))).toEqual(new Set([`${HERE}/${PAIE}`]));
    await expect(lint(root, { staged: true }, [`${HERE}/traitement`])).rejects.toThrow('Aucune fiche dans');
    await expect(lint(root, { staged: true }, ['registre'])).rejects.toThrow(
      'Aucun registre dans « registre »',
    );
  });

  it('leaves out what is only announced, refuses a conflict, says what it does not look at', async () => {
    const { root, here, put, commit, git } = sample();
    commit('un');
    put('annoncée.yaml', 'qualite: responsable\n');
    git('add', '--intent-to-add', `${HERE}/annoncée.yaml`);
    symlinkSync('/etc/hosts', path.join(here, 'lien.yaml'));
    git('add', `${HERE}/lien.yaml`);
    const { told, err } = await lint(root, { staged: true });
    expect(told).toEqual([]);
    expect(err).toContain(`Lien non suivi : ${HERE}/lien.yaml`);
    git('rm', '--quiet', '--cached', `${HERE}/lien.yaml`, `${HERE}/annoncée.yaml`);
    git('checkout', '--quiet', '-b', 'autre');
    put(PAIE, as('T-011'));
    commit('deux');
    git('checkout', '--quiet', 'principale');
    put(PAIE, as('T-012'));
    commit('trois');
    git('merge', '--quiet', 'autre');
    await expect(lint(here, { staged: true })).rejects.toThrow(`« ${HERE}/${PAIE} » est en conflit`);
  });

  it('checks all of a first commit, and of a register without fiches yet', async () => {
    const { root, here, git } = sample();
    await expect(lint(root, { staged: true })).rejects.toThrow('Aucun registre ici');
    git('add', `${HERE}/registre.yaml`);
    expect((await lint(here, { staged: true })).code).toBe(0);
    git('add', '--all');
    const { code, summary, err } = await lint(here, { staged: true });
    expect([code, summary, err]).toMatchObject([0, { fiches: 2, registers: 1 }, /aucun commit/]);
  });

  it('refuses fiches left without their register, not a register that goes whole', async () => {
    const { root, commit, git } = sample();
    commit('un');
    git('rm', '--quiet', '--cached', `${HERE}/registre.yaml`);
    await expect(lint(root, { staged: true })).rejects.toThrow('2 fiches restent là');
    git('rm', '--quiet', '-r', '--cached', '.');
    const { code, err } = await lint(root, { staged: true });
    expect([code, err]).toEqual([0, expect.stringContaining(`Registre retiré : ${HERE}/registre.yaml`)]);
  });

  it('shows the places of the index, which are those of a CRLF work tree', async () => {
    const { here, put, commit, git } = sample();
    git('config', 'core.autocrlf', 'true');
    commit('un');
    put(PAIE, without('finalites', as('T-001')).replaceAll('\n', '\r\n'));
    git('add', '--all');
    expect(git('cat-file', 'blob', `:${HERE}/${PAIE}`)).not.toContain('\r');
    const places = (list: { range: unknown }[]) => list.map(({ range }) => range);
    const { findings } = await lint(here, { staged: true });
    expect(findings.length).toBeGreaterThan(0);
    expect(places(findings)).toEqual(places((await lint(here, {})).findings));
  });

  it('reads git with one process, whatever the number of files', async () => {
    const { root, put, commit, git } = sample();
    for (let i = 0; i < 40; i++) put(`lot/${i}.yaml`, as(`T-1${i}`));
    commit('un');
    for (let i = 0; i < 20; i++) put(`lot/${i}.yaml`, as(`T-2${i}`));
    git('add', '--all');
    const { log, restore } = countCommands();
    await lint(root, { staged: true, failOn: 'never' }).finally(restore);
    expect(log().filter((one) => one === 'cat-file')).toEqual(['cat-file']);
    expect(log().length).toBeLessThan(10);
  });
});

describe('lint --since', () => {
  it('tells what the work tree changes since the branch left, new files included', async () => {
    const { here, put, commit, git } = sample();
    put('vieille.yaml', without('finalites', as('T-002')));
    commit('un');
    git('checkout', '--quiet', '-b', 'projet');
    put('ST-001.yaml', without('mesures_securite', PROCESSOR));
    commit('deux');
    git('checkout', '--quiet', 'principale');
    put(PAIE, without('finalites', as('T-001')));
    commit('trois');
    git('checkout', '--quiet', 'projet');
    put('nouvelle.yaml', without('personnes', as('T-003')));
    const { code, told, err } = await lint(here, { since: 'principale' });
    expect([code, new Set(told.map((one) => one.split(' ')[0]))]).toEqual([
      1,
      new Set(['ST-001.yaml', 'nouvelle.yaml']),
    ]);
    expect(err).toMatch(/^Contrôle de la copie de travail, comparée à [0-9a-f]{7,} \(2026-05-04\)\.\n$/);
  });

  it('says the exact command that brings what a clone lacks', async () => {
    const { root, put, commit, git } = sample();
    commit('un');
    git('branch', 'livraison');
    put('ST-001.yaml', `${PROCESSOR}# relu\n`);
    commit('deux');
    const folder = temporaryFolder();
    git('clone', '--quiet', '--depth', '1', '--branch', 'principale', `file://${root}`, folder);
    const clone = openTestRepository(folder);
    const command = '--unshallow origin +refs/heads/livraison:refs/remotes/origin/livraison';
    await expect(lint(folder, { since: 'origin/livraison' })).rejects.toMatchObject({
      message: expect.stringContaining('Ce clone est superficiel'),
      remedy: expect.stringContaining(`git fetch ${command}`),
    });
    clone.git('fetch', '--quiet', ...command.split(' '));
    expect((await lint(folder, { since: 'origin/livraison' })).summary.fiches).toBe(1);
  });

  it('says in a sentence that there is no git, no commit, no such revision', async () => {
    await expect(lint(temporaryFolder(), { since: 'main' })).rejects.toThrow(
      'Ce dossier n’est pas dans un dépôt git.',
    );
    const { here, commit } = sample();
    await expect(lint(here, { since: 'main' })).rejects.toThrow('Cette branche n’a encore aucun commit.');
    commit('un');
    await expect(lint(here, { since: 'inconnue' })).rejects.toThrow(
      'git ne connaît pas la révision « inconnue ».',
    );
    await expect(lint(here, { since: 'HEAD', staged: true })).rejects.toThrow(
      '--staged et --since ne vont pas ensemble',
    );
  });
});

describe('lint --at', () => {
  it('reads the register and its configuration as they were, on that day', async () => {
    const { root, put, write, commit } = sample();
    write('registre.config.yaml', 'exclure: ["**/brouillons"]\nregles: { a30-finalite-absente: warning }\n');
    put('brouillons/idée.yaml', 'nom: idée\n');
    put(PAIE, without('finalites', as('T-001')));
    commit('un', '2026-03-01T23:30:00Z');
    write('registre.config.yaml', 'regles: { a30-finalite-absente: off }\n');
    commit('deux');
    const { code, findings, today, err } = await lint(root, { at: '2026-03-15' }, [HERE]);
    expect([code, today]).toEqual([0, '2026-03-15']);
    expect(findings.filter(({ rule }) => rule !== 'date-future')).toMatchObject([
      { file: `${HERE}/${PAIE}`, rule: 'a30-finalite-absente', severity: 'warning' },
    ]);
    expect(err).toMatch(/^Registre au commit [0-9a-f]{7,} du 2026-03-02, jugé au 2026-03-15\.\n$/);
    await expect(lint(root, { at: '2026-03-01' })).rejects.toThrow(
      'Le 2026-03-01, la branche n’avait encore aucun commit.',
    );
    await expect(lint(root, { at: '2026-02-30' })).rejects.toThrow('n’est pas un jour du calendrier');
  });

  it('shows paths from where it runs, and takes a fiche that is gone since', async () => {
    const { root, put, commit, git } = sample();
    put(PAIE, without('finalites', as('T-001')));
    commit('un');
    git('rm', '-r', '--quiet', `${HERE}/traitements`);
    commit('deux');
    const from = path.join(root, path.dirname(HERE));
    const { told, summary } = await lint(from, { at: 'HEAD~1' }, ['atelier/traitements/paie été.yaml']);
    expect(told).toContain('atelier/traitements/paie été.yaml a30-finalite-absente');
    expect(summary.fiches).toBe(1);
    await expect(lint(from, { at: 'HEAD' }, ['atelier/traitements'])).rejects.toThrow('Aucune fiche dans');
  });
});

describe('exclure', () => {
  it('leaves the same files out of the work tree and of the index', async () => {
    const { here, put, git } = sample();
    put('registre.config.yaml', 'exclure: [brouillons, jamais]\n');
    put('brouillons/idée.yaml', 'nom: idée\n');
    git('add', '--all');
    expect(await lint(here, {})).toMatchObject({
      told: [],
      summary: { fiches: 2 },
      err: 'registre.config.yaml : le motif « jamais » (clé exclure) n’écarte aucun fichier.\n',
    });
    expect(await lint(here, { staged: true })).toMatchObject({ told: [], summary: { fiches: 2 } });
    await expect(lint(here, {}, ['brouillons/idée.yaml'])).rejects.toThrow(
      '« brouillons/idée.yaml » est exclu du registre par registre.config.yaml.',
    );
  });
});

it('what is excluded is no change', async () => {
  const { here, root, put, commit } = sample();
  put('registre.config.yaml', 'exclure: [brouillons]\n');
  put('brouillons/idée.yaml', as('T-050'));
  commit('un');
  put('brouillons/idée.yaml', as('T-050', without('transferts', COMPLETE)));
  put('registre.yaml', SHARED.replace('nom: PaieClair', 'nom: PaieNette'));
  const { context, said } = session(here);
  await diff([], { format: 'json', failOn: 'never' }, context);
  expect(said.out).toContain('PaieNette');
  expect(said.out).not.toContain('T-050');
  const before = temporaryFolder();
  cpSync(here, before, { recursive: true });
  put('brouillons/idée.yaml', as('T-050'));
  const folders = session(root);
  await diff([before, here], { format: 'json', failOn: 'never' }, folders.context);
  expect(
    JSON.parse(folders.said.out).registers.flatMap((one: { changes: unknown[] }) => one.changes),
  ).toEqual([]);
});

describe('lint of standard input', () => {
  it('takes the place of a file of the register, which may not exist yet, and tells of it alone', async () => {
    const { root, here, put } = sample();
    put('vieille.yaml', without('finalites', as('T-002')));
    const name = `${HERE}/${PAIE}`;
    const typed = await lint(root, { stdinFilename: name }, ['-'], without('finalites', as('T-001')));
    expect([typed.code, typed.summary.fiches]).toEqual([1, 1]);
    expect(typed.told).toContain(`${name} a30-finalite-absente`);
    const added = await lint(here, { stdinFilename: 'z/nouveau/b.yaml' }, ['-'], as('T-001'));
    expect(added.told).toEqual(['z/nouveau/b.yaml reference-dupliquee']);
    expect(existsSync(path.join(here, 'z'))).toBe(false);
  });

  it('refuses what would be no fiche, and a command that says two things', async () => {
    const { root, here, put } = sample();
    put('registre.config.yaml', 'exclure: [brouillons]\n');
    const refused = (name: string, paths = ['-']) => lint(here, { stdinFilename: name }, paths);
    for (const name of [
      'brouillons/a.yaml',
      '.caché/a.yaml',
      'notes.txt',
      'registre.config.yaml',
      'templates/a.yaml',
    ])
      await expect(refused(name)).rejects.toThrow('ne serait pas lu comme une fiche');
    await expect(refused(path.join(root, 'a.yaml'))).rejects.toThrow('n’est dans aucun registre');
    await expect(refused('a.yaml', [])).rejects.toThrow('et elle seule');
    await expect(lint(here, {}, ['-'])).rejects.toThrow('n’a pas de nom');
  });
});
