import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import {
  changedFiles,
  GitError,
  historyOf,
  indexSource,
  mergeBase,
  type Objects,
  openObjects,
  openRepository,
  registerPairs,
  registersAt,
  resolveDay,
  resolveHead,
  resolveRevision,
  revisionSource,
  type Texts,
  workTreeSource,
} from '../../src/io/git.ts';
import { MAX_LENGTH } from '../../src/source/document.ts';
import { countCommands } from './git-journal.ts';
import { fiche, openTestRepository, REGISTRE, removeFolders, temporaryFolder } from './repository.ts';

const opened: Objects[] = [];
const open = (root: string) => {
  const objects = openObjects(root);
  opened.push(objects);
  return objects;
};

afterEach(async () => {
  for (const objects of opened.splice(0)) await objects.close();
  removeFolders();
});

function sample() {
  const repository = openTestRepository();
  repository.write('registre.yaml', REGISTRE);
  repository.write('traitements/fiche été.yaml', fiche('T-001'));
  repository.write('notes.txt', 'rien');
  return repository;
}

describe('a repository', () => {
  it('is found from any folder, with the path that leads there', () => {
    const { root, write, commit } = sample();
    write('a/b/c.txt', 'x');
    commit('un');
    expect(openRepository(path.join(root, 'a/b'))).toEqual({ root, prefix: 'a/b/', shallow: false });
  });

  it('says in a sentence that there is none, or that the revision is unknown', () => {
    expect(() => openRepository(temporaryFolder())).toThrow('Ce dossier n’est pas dans un dépôt git.');
    const { root, commit } = sample();
    const repository = openRepository(root);
    expect(resolveHead(repository)).toBeUndefined();
    expect(() => resolveRevision(repository, 'HEAD')).toThrow('Cette branche n’a encore aucun commit.');
    commit('un');
    expect(() => resolveRevision(repository, 'inconnue')).toThrow(
      'git ne connaît pas la révision « inconnue ».',
    );
  });

  it('never takes a revision for an option', () => {
    const { root, commit } = sample();
    commit('un');
    expect(() => resolveRevision(openRepository(root), '--output=/tmp/x')).toThrow(GitError);
    expect(() => resolveRevision(openRepository(root), '--all')).toThrow('git ne connaît pas');
  });

  it('says that a clone is cut short', () => {
    const { root, write, commit, git } = sample();
    commit('un', '2026-01-10T10:00:00+01:00');
    write('registre.yaml', `${REGISTRE}# relu\n`);
    commit('deux', '2026-02-10T10:00:00+01:00');
    const folder = temporaryFolder();
    git('clone', '--quiet', '--depth', '1', `file://${root}`, folder);
    const shallow = openRepository(folder);
    expect(shallow.shallow).toBe(true);
    expect(() => resolveRevision(shallow, 'HEAD~1')).toThrow('Ce clone est superficiel');
    expect(() => resolveDay(shallow, '2026-01-15')).toThrow('Ce clone est superficiel');
  });
});

describe('a day', () => {
  it('is the last commit of that day in Europe/Paris, summer and winter', () => {
    const { root, write, commit } = sample();
    const commits = [
      '2026-01-14T22:30:00Z', // 23:30 in Paris, that day
      '2026-01-14T23:30:00Z', // 00:30 in Paris, the next day
      '2026-07-14T21:59:59Z', // 23:59:59 in Paris, in summer
      '2026-07-14T22:00:00Z', // midnight: the 15th
      '2026-10-25T22:30:00Z', // 23:30, on the day the clocks go back
    ].map((at, index) => {
      write('registre.yaml', `${REGISTRE}# ${index}\n`);
      return commit(`état ${index}`, at);
    });
    const repository = openRepository(root);
    const on = (day: string) => commits.indexOf(resolveDay(repository, day).oid);
    expect(
      ['2026-01-14', '2026-01-15', '2026-07-13', '2026-07-14', '2026-07-15', '2026-10-25', '2030-01-01'].map(
        on,
      ),
    ).toEqual([0, 1, 1, 2, 3, 4, 4]);
    expect(resolveDay(repository, '2026-01-15').day).toBe('2026-01-15');
    expect(() => resolveDay(repository, '2026-01-13')).toThrow(
      'Le 2026-01-13, la branche n’avait encore aucun commit.',
    );
  });
});

describe('what changed', () => {
  it('is read between commits, in the index and in the work tree, whatever the names', () => {
    const { root, write, commit, git } = sample();
    commit('un');
    write('traitements/fiche été.yaml', fiche('T-001', 'Paie'));
    write('a b/« c ».yaml', fiche('T-002'));
    const repository = openRepository(root);
    const head = resolveHead(repository)!;
    const modified = { path: 'traitements/fiche été.yaml', before: true, after: true };
    const added = { path: 'a b/« c ».yaml', before: true, after: true };
    expect(changedFiles(repository, head, 'work-tree', ['']).files).toEqual([modified, added]);
    expect(changedFiles(repository, head, 'index', ['']).files).toEqual([]);
    git('add', '--all');
    expect(changedFiles(repository, head, 'index', ['']).files).toEqual([
      { ...added, before: false },
      modified,
    ]);
    expect(changedFiles(repository, head, 'index', ['traitements']).files).toEqual([modified]);
    commit('deux');
    const to = { commit: resolveHead(repository)! };
    expect(changedFiles(repository, head, to, ['']).files).toEqual([{ ...added, before: false }, modified]);
    expect(changedFiles(repository, undefined, to, ['']).files.map((file) => file.path)).toEqual([
      'a b/« c ».yaml',
      'registre.yaml',
      'traitements/fiche été.yaml',
    ]);
  });

  it('leaves out what is only announced, ignored, a link, a submodule, or no YAML', () => {
    const inner = sample();
    inner.commit('un');
    const { root, write, commit, git } = sample();
    write('.gitignore', 'ignorée.yaml\n');
    git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.root, 'sous');
    commit('un');
    inner.write('registre.yaml', `${REGISTRE}# relu\n`);
    inner.commit('deux');
    git('-C', 'sous', '-c', 'protocol.file.allow=always', 'fetch', '--quiet');
    git('-C', 'sous', 'checkout', '--quiet', 'origin/principale');
    write('ignorée.yaml', fiche('T-003'));
    write('annoncée.yaml', fiche('T-004'));
    git('add', '--intent-to-add', 'annoncée.yaml');
    write('notes.txt', 'autre chose');
    symlinkSync('/etc/hosts', path.join(root, 'lien.yaml'));
    git('add', 'lien.yaml');
    const repository = openRepository(root);
    const head = resolveHead(repository)!;
    const staged = changedFiles(repository, head, 'index', ['']);
    expect(staged).toMatchObject({
      files: [{ path: 'lien.yaml', after: false }],
      links: ['lien.yaml'],
      submodules: [],
    });
    const tree = changedFiles(repository, head, 'work-tree', ['']);
    expect(tree.files.map((file) => file.path)).toEqual(['annoncée.yaml', 'lien.yaml']);
    expect(tree.submodules).toEqual([
      { path: 'sous', before: expect.stringMatching(/^[0-9a-f]{9}$/), after: undefined },
    ]);
  });

  it('refuses an index in conflict, and reads the markers of the work tree', async () => {
    const { root, write, commit, git } = sample();
    commit('un');
    git('checkout', '--quiet', '-b', 'autre');
    write('traitements/fiche été.yaml', fiche('T-001', 'Rémunérations'));
    commit('deux');
    git('checkout', '--quiet', 'principale');
    write('traitements/fiche été.yaml', fiche('T-001', 'Salaires'));
    commit('trois');
    git('merge', '--quiet', 'autre');
    const repository = openRepository(root);
    const head = resolveHead(repository)!;
    expect(() => changedFiles(repository, head, 'index', [''])).toThrow('est en conflit');
    expect(changedFiles(repository, head, 'work-tree', ['']).files.map((file) => file.path)).toEqual([
      'traitements/fiche été.yaml',
    ]);
    const [text] = await workTreeSource(repository).read(['traitements/fiche été.yaml']);
    expect(text).toContain('<<<<<<<');
  });

  it('starts from where two branches parted', () => {
    const { root, write, commit, git } = sample();
    const base = commit('un');
    git('checkout', '--quiet', '-b', 'autre');
    write('registre.yaml', `${REGISTRE}# autre\n`);
    commit('deux');
    git('checkout', '--quiet', 'principale');
    write('registre.yaml', `${REGISTRE}# principale\n`);
    commit('trois');
    const repository = openRepository(root);
    const [a, b] = [resolveRevision(repository, 'autre'), resolveRevision(repository, 'principale')];
    expect(mergeBase(repository, a, b).oid).toBe(base);
    git('checkout', '--quiet', '--orphan', 'seule');
    commit('sans lien');
    const alone = resolveRevision(repository, 'seule');
    expect(() => mergeBase(repository, a, alone)).toThrow('n’ont pas d’ancêtre commun');
  });
});

describe('the three sources', () => {
  it('hold the same register, each as it stands there', async () => {
    const { root, write, commit, git } = sample();
    commit('un');
    write('traitements/fiche été.yaml', fiche('T-001', 'Nom dans l’index'));
    git('add', '--all');
    write('traitements/fiche été.yaml', fiche('T-001', 'Nom dans la copie de travail'));
    write('traitements/nouvelle.yaml', fiche('T-002'));
    const repository = openRepository(root);
    const objects = open(root);
    const head = resolveHead(repository)!;
    const sources = [
      revisionSource(repository, objects, head, 'HEAD'),
      indexSource(repository, objects),
      workTreeSource(repository),
    ];
    const names = [];
    for (const source of sources) {
      const [register] = await registersAt(source, '');
      const { registre, fiches } = register!.files;
      expect(registre.read()).toBe(REGISTRE);
      names.push(fiches.map((file) => /nom: (.*)/.exec(file.read())![1]));
    }
    expect(names).toEqual([
      ['Gestion de la paie'],
      ['Nom dans l’index'],
      ['Nom dans la copie de travail', 'Gestion de la paie'],
    ]);
  });

  it('honours another index, as hooks set it', async () => {
    const { root, write, commit, git } = sample();
    commit('un');
    const other = path.join(temporaryFolder(), 'index');
    writeFileSync(other, readFileSync(path.join(root, '.git/index')));
    write('traitements/nouvelle.yaml', fiche('T-002'));
    process.env.GIT_INDEX_FILE = other;
    try {
      git('add', '--all');
      const repository = openRepository(root);
      expect(changedFiles(repository, resolveHead(repository), 'index', ['']).files).toHaveLength(1);
      expect(await indexSource(repository, open(root)).read(['traitements/nouvelle.yaml'])).toEqual([
        fiche('T-002'),
      ]);
    } finally {
      delete process.env.GIT_INDEX_FILE;
    }
    const repository = openRepository(root);
    expect(changedFiles(repository, resolveHead(repository), 'index', ['']).files).toEqual([]);
  });

  it('reads what exists, whatever its size, and nothing else', async () => {
    const { root, write, commit } = sample();
    const accents = 'é€😀\r\n'.repeat(3);
    write('accents.yaml', accents);
    write('énorme.yaml', 'x'.repeat(6_000_000));
    write('vide.yaml', '');
    const oid = commit('un');
    const objects = open(root);
    const names = [
      'accents.yaml',
      'absente.yaml',
      'énorme.yaml',
      'vide.yaml',
      'traitements',
      'registre.yaml',
    ];
    const [text, missing, huge, empty, folder, after] = await objects.read(
      names.map((name) => `${oid}:${name}`),
    );
    expect([text, missing, empty, folder, after]).toEqual([accents, undefined, '', undefined, REGISTRE]);
    expect(huge!.length).toBeGreaterThan(MAX_LENGTH);
    expect(huge!.length).toBeLessThan(5_000_000);
  });
});

describe('the cost', () => {
  it('is one process for any number of objects', async () => {
    const { root, write, commit } = sample();
    for (let i = 0; i < 300; i++) write(`traitements/${i}.yaml`, fiche(`T-${i}`));
    const oid = commit('un');
    const { log, restore } = countCommands();
    const objects = openObjects(root);
    const names = Array.from({ length: 300 }, (_, i) => `${oid}:traitements/${i}.yaml`);
    const halves = await Promise.all([objects.read(names.slice(0, 150)), objects.read(names.slice(150))]);
    await objects.close();
    restore();
    expect(halves.flat()).toEqual(Array.from({ length: 300 }, (_, i) => fiche(`T-${i}`)));
    expect(log()).toEqual(['cat-file']);
  });

  it('reads the files that changed and what stands above them, not the register', async () => {
    const tree = new Map([['registre.yaml', REGISTRE]]);
    for (let i = 0; i < 10_000; i++) tree.set(`traitements/${i % 100}/${i}.yaml`, fiche(`T-${i}`));
    let [read, listed] = [0, 0];
    const texts: Texts = {
      read: async (paths) => {
        read += paths.length;
        return paths.map((one) => tree.get(one));
      },
      list: () => {
        listed++;
        return [...tree.keys()];
      },
    };
    const changed = Array.from({ length: 10 }, (_, i) => ({
      path: `traitements/${i}/${i}.yaml`,
      before: true,
      after: true,
    }));
    const [pair] = await registerPairs({ before: texts, after: texts }, changed);
    expect(pair!.after!.fiches).toHaveLength(10);
    // Ten fiches, and three names in each of the twelve folders above them, on both sides: `registre.yaml` or
    // `.yml`, and the configuration.
    expect([read, listed]).toEqual([2 * (10 + 3 * 12), 0]);
  });
});

describe('history', () => {
  it('tells the commits that touched a path, with their files, along the first parent', () => {
    const { root, write, commit, git } = sample();
    commit('première fiche', '2026-01-10T23:30:00Z');
    write('autre/notes.yaml', 'x: y');
    commit('ailleurs');
    git('mv', 'traitements/fiche été.yaml', 'traitements/paie.yaml');
    commit('déplacée\n\nsuite');
    const told = historyOf(openRepository(root), 'traitements');
    expect(told.map(({ subject, author, day }) => [subject, author, day])).toEqual([
      ['déplacée', 'Jeanne Martin', '2026-05-04'],
      ['première fiche', 'Jeanne Martin', '2026-01-11'],
    ]);
    expect(told[0]!.files).toEqual([
      { path: 'traitements/fiche été.yaml', before: true, after: false },
      { path: 'traitements/paie.yaml', before: false, after: true },
    ]);
  });
});
