import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRegisters } from '../../src/cli/open-registers.ts';
import { readConfig, readLimites } from '../../src/lint/config.ts';
import { readSuppressions } from '../../src/lint/suppressions.ts';
import { lireFiche } from '../../src/register/fiche.ts';
import { lirePartage } from '../../src/register/partage.ts';
import { readDocument } from '../../src/source/document.ts';
import { MAX_TEXT } from '../../src/source/tree.ts';
import { fiche, openTestRepository, REGISTRE, removeFolders } from '../io/repository.ts';
import { session } from './session.ts';

interface Commit {
  readonly changes: readonly unknown[];
  readonly unreadable: readonly string[];
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'registre-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
afterEach(removeFolders);

async function read(limites: string, fiche: string) {
  mkdirSync(path.join(folder, 'r'));
  writeFileSync(path.join(folder, 'r/registre.yaml'), 'version: 1\norganisme: { nom: Octave }\n');
  writeFileSync(path.join(folder, 'r/registre.config.yaml'), `limites: ${limites}\n`);
  writeFileSync(path.join(folder, 'r/T-001.yaml'), fiche);
  writeFileSync(path.join(folder, 'r/T-002.yaml'), 'nom: Paie\n');
  const { registers } = await openRegisters(['.'], { at: undefined }, session(folder).context);
  return registers.flatMap(({ files }) => files.fiches.map((file) => file.read()));
}

describe('the limits of a configuration', () => {
  it.each([
    ['{ fiches: 1 }', 'nom: Paie\n', 'plus de 1 fiches'],
    ['{ caracteres: 60 }', `nom: ${'a'.repeat(60)}\n`, 'plus de 60 caractères'],
    ['{ profondeur: 3 }', 'nom: [[[[]]]]\n', 'plus de 3 niveaux'],
    ['{ texte: 20 }', `nom: |\n  ${'abcde\n  '.repeat(5)}\n`, 'plus de 20 caractères dans une même valeur'],
    ['{ texte: 20 }', `nom: [{ a: "${'b'.repeat(21)}" }]\n`, 'plus de 20 caractères dans une même valeur'],
  ])('%s', async (limites, fiche, said) => {
    await expect(read(limites, fiche)).rejects.toThrow(said);
  });

  it('let through what is within them', async () => {
    const fiche = `nom: ${'Paie '.repeat(3)}\nfinalites: [{ libelle: Payer }]\n`;
    const read2 = await read('{ fiches: 2, caracteres: 100, profondeur: 6, texte: 20 }', fiche);
    expect(read2).toContain(fiche);
  });

  it('are those of a key written with escapes too', async () => {
    mkdirSync(path.join(folder, 'r'));
    writeFileSync(path.join(folder, 'r/registre.yaml'), 'version: 1\norganisme: { nom: Octave }\n');
    writeFileSync(path.join(folder, 'r/registre.config.yaml'), '"limi\\x74es": { fiches: 0 }\n');
    writeFileSync(path.join(folder, 'r/T-001.yaml'), 'nom: Paie\n');
    await expect(openRegisters(['.'], { at: undefined }, session(folder).context)).rejects.toThrow(
      'plus de 0 fiches',
    );
  });

  it('may only go down', () => {
    const { faults } = readConfig('registre.config.yaml', 'limites: { fiches: 9, profondeur: 33 }\n', []);
    expect(faults.map(({ message, range }) => [range.start.column, message])).toEqual([
      [23, expect.stringContaining('« profondeur » ne peut que baisser : elle est de 32')],
    ]);
  });
});

it('those that a configuration raises are not, for whoever reads nothing else of it', () => {
  const { cellules, fiches } = readLimites(
    'registre.config.yaml',
    'limites: { cellules: 9000000, fiches: 3 }\n',
  );
  expect({ cellules, fiches }).toEqual({ cellules: 1_000_000, fiches: 3 });
});

it('a value of more than ten thousand characters is told, and not read', () => {
  const problemsOf = (length: number) =>
    readDocument('T-001.yaml', `nom: Paie\ndescription: ${'a'.repeat(length)}\n`).problems;
  expect(problemsOf(MAX_TEXT)).toEqual([]);
  expect(problemsOf(MAX_TEXT + 1)).toMatchObject([{ code: 'fichier-illisible', message: 'texte' }]);
});

it('as many comments as keys are read in a time that follows the file', () => {
  const keys = Array.from(
    { length: 15_000 },
    (_, rank) => `k${rank}: x # registre: ignorer cle-inconnue — à nous\n`,
  );
  const read = readSuppressions(readDocument('T-001.yaml', `nom: Paie\n${keys.join('')}`));
  expect(read.map(({ pointeur }) => String(pointeur))).toEqual(keys.map((_, rank) => `k${rank}`));
});

it('a set cited by thousands brings two thousand measures, and it is told', () => {
  const measures = '    - { description: Badge }\n'.repeat(1_000);
  const registre = `version: 1\norganisme: { nom: Octave }\nsocles:\n  commun:\n${measures}`;
  const { partage } = lirePartage(readDocument('registre.yaml', registre));
  const citing = (times: number) =>
    `nom: Paie\nmesures_securite:\n${'  - { socle: commun }\n'.repeat(times)}`;
  const read = (times: number) => lireFiche(readDocument('T-001.yaml', citing(times)), partage);
  expect(read(2).problems).toEqual([]);
  const { fiche, problems } = read(20_000);
  expect(fiche?.mesures.length).toBe(2_000);
  expect(problems).toMatchObject([{ code: 'fichier-illisible', message: 'socles' }]);
});

describe('every command that reads a register keeps to its limits', () => {
  const CLI = path.resolve('bin/registre.js');
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [CLI, '-C', folder, ...args], {
      encoding: 'utf8',
      timeout: 60_000,
      maxBuffer: 1 << 28,
    });

  function register(limites: string): void {
    writeFileSync(path.join(folder, 'registre.yaml'), 'version: 1\norganisme: { nom: Octave }\n');
    writeFileSync(path.join(folder, 'registre.config.yaml'), `limites: ${limites}\n`);
    writeFileSync(path.join(folder, 'T-001.yaml'), `reference: T-001\nnom: ${'Paie '.repeat(20)}\n`);
  }

  it.each([
    ['lint'],
    ['status'],
    ['render', '--to', 'md', '--out', '-'],
    ['export', '--to', 'json'],
    ['review', 'T-001', '--by', 'Camille Durand'],
    ['new', '--model', 'paie'],
    ['diff', '--no-index', '.', '.'],
    ['import', 'cnil.csv'],
  ])('%s', (...args) => {
    register('{ caracteres: 60 }');
    writeFileSync(path.join(folder, 'cnil.csv'), 'Nom;Finalité\nPaie;Payer\n');
    if (args[0] === 'diff') {
      mkdirSync(path.join(folder, 'b'));
      writeFileSync(path.join(folder, 'b/registre.yaml'), 'version: 1\norganisme: { nom: Octave }\n');
      args.splice(2, 2, './b', `../${path.basename(folder)}`);
    }
    const { stderr, status } = run(...args);
    expect([status, stderr]).toEqual([2, expect.stringContaining('plus de 60')]);
  });

  it('the history of a fiche: a state beyond them is told, and the others are read', () => {
    const { root, write, commit } = openTestRepository();
    const state = (finalite: string) =>
      write('T-001.yaml', `${fiche('T-001')}finalites:\n  - id: paie\n    libelle: ${finalite}\n`);
    write('registre.yaml', REGISTRE);
    for (const finalite of ['Payer', 'Payer les salariés '.repeat(30).trim(), 'Payer', 'Payer vite']) {
      state(finalite);
      commit('Fiche');
    }
    write('registre.config.yaml', 'limites: { caracteres: 400 }\n');
    const told = JSON.parse(run('-C', root, 'log', 'T-001', '--format', 'json').stdout);
    expect(told.commits.map(({ changes, unreadable }: Commit) => [changes.length > 0, unreadable])).toEqual([
      [true, []],
      [false, ['T-001.yaml:1 (plus de 400 caractères)']],
      [false, ['T-001.yaml:1 (plus de 400 caractères)']],
      [true, []],
    ]);
    write('registre.config.yaml', 'limites: { fiches: 0 }\n');
    expect(run('-C', root, 'log', 'T-001').stderr).toContain('plus de 0 fiches');
  });

  it('findings, and cells of a file to import', () => {
    register('{ constats: 1, cellules: 3 }');
    expect(run('lint').stderr).toContain('Plus de 1 constats');
    writeFileSync(path.join(folder, 'cnil.csv'), 'Nom;Finalité\nPaie;Payer\n');
    expect(run('import', 'cnil.csv')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('plus de 3'),
    });
  });

  it('a file far too big is not read whole, nor one of very many keys slowly', () => {
    register('{}');
    rmSync(path.join(folder, 'registre.config.yaml'));
    const huge = path.join(folder, 'T-002.yaml');
    closeSync(openSync(huge, 'w'));
    truncateSync(huge, 3_000_000_000);
    const keys = Array.from({ length: 10_000 }, (_, rank) => `k${rank}: x\n`).join('');
    writeFileSync(path.join(folder, 'T-001.yaml'), `reference: T-001\nnom: Paie\n${keys}`);
    const { findings } = JSON.parse(run('lint', '--format', 'json').stdout);
    expect(findings.filter(({ rule }: { rule: string }) => rule === 'cle-inconnue')).toHaveLength(10_000);
    expect(findings).toContainEqual(
      expect.objectContaining({ file: 'T-002.yaml', rule: 'fichier-illisible' }),
    );
  });
});
