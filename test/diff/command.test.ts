import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { type DiffFlags, run } from '../../src/cli/commands/diff.ts';
import { run as runLog } from '../../src/cli/commands/log.ts';
import { session } from '../cli/session.ts';
import { fiche, openTestRepository, REGISTRE, removeFolders, temporaryFolder } from '../io/repository.ts';

afterEach(removeFolders);

const FLAGS: DiffFlags = { format: 'json', failOn: 'never' };

async function diff(cwd: string, args: readonly string[] = [], flags: Partial<DiffFlags> = {}) {
  const { context, said } = session(cwd);
  const given = { ...FLAGS, ...flags };
  const code = await run([...args, ...(given.after ?? [])], given, context);
  const json = given.format === 'json' ? JSON.parse(said.out) : undefined;
  const kinds = json?.registers.flatMap((register: { changes: { kind: string }[] }) =>
    register.changes.map(({ kind }) => kind),
  );
  return { code, kinds, json, ...said };
}

const PROCESSOR = 'destinataires:\n  - { type: sous-traitant, nom: PaieClair }\n';

function sample() {
  const repository = openTestRepository();
  repository.write('registre/registre.yaml', REGISTRE);
  repository.write('registre/traitements/fiche été.yaml', fiche('T-001'));
  return repository;
}

describe('registre diff', () => {
  it('compares HEAD with the work tree, new files included, paths as seen from here', async () => {
    const { root, write, commit } = sample();
    commit('un');
    write('registre/traitements/fiche été.yaml', fiche('T-001', 'Gestion de la paie', PROCESSOR));
    write('registre/« nouvelle ».yaml', fiche('T-002', 'Recrutement'));
    const { code, kinds, json } = await diff(path.join(root, 'registre/traitements'));
    expect([code, kinds]).toEqual([0, ['sous-traitant-ajoute', 'fiche-ajoutee']]);
    const files = json.registers[0].changes.map(
      (change: { places: { after: { file: string } } }) => change.places.after.file,
    );
    expect(files).toEqual(['fiche été.yaml', '../« nouvelle ».yaml']);
    expect(json.from).toMatch(/^HEAD \([0-9a-f]{7,}, 2026-05-04\)$/);
  });

  it('compares the index, two commits, a merge base, a day', async () => {
    const { root, write, commit, git } = sample();
    commit('un', '2026-03-01T10:00:00+01:00');
    git('checkout', '--quiet', '-b', 'projet');
    write('registre/traitements/fiche été.yaml', fiche('T-001', 'Paie'));
    commit('deux', '2026-04-01T10:00:00+02:00');
    git('checkout', '--quiet', 'principale');
    write('registre/b.yaml', fiche('T-002', 'Recrutement'));
    commit('trois', '2026-05-01T10:00:00+02:00');
    write('registre/b.yaml', fiche('T-002', 'Embauches'));
    git('add', '--all');
    write('registre/b.yaml', fiche('T-002', 'Embauches et stages'));
    expect((await diff(root, [], { staged: true })).json.registers[0].changes[0]).toMatchObject({
      before: 'Recrutement',
      after: 'Embauches',
    });
    expect((await diff(root, ['principale', 'projet'])).kinds).toEqual(['nom-modifie', 'fiche-supprimee']);
    expect((await diff(root, ['principale...projet'])).kinds).toEqual(['nom-modifie']);
    expect((await diff(root, ['principale..projet'])).kinds).toEqual(['nom-modifie', 'fiche-supprimee']);
    expect((await diff(root, ['2026-04-15', 'HEAD'])).kinds).toEqual(['fiche-ajoutee']);
  });

  it('does not see a file, or a whole register, that only moved', async () => {
    const { root, commit, git } = sample();
    commit('un');
    git('mv', 'registre/traitements/fiche été.yaml', 'registre/paie.yaml');
    expect((await diff(root)).kinds).toEqual([]);
    git('mv', 'registre', 'registre 2026');
    expect((await diff(root)).kinds).toEqual([]);
  });

  it('shows the files asked for, and says where there is no register', async () => {
    const { root, write, commit } = sample();
    write('registre/b.yaml', fiche('T-002', 'Recrutement'));
    commit('un');
    write('registre/traitements/fiche été.yaml', fiche('T-001', 'Paie'));
    write('registre/b.yaml', fiche('T-002', 'Embauches'));
    expect((await diff(root, [], { after: ['registre/b.yaml'] })).json.registers[0].changes).toMatchObject([
      { fiche: { ref: 'T-002' } },
    ]);
    expect(
      (await diff(root, [], { after: ['registre/traitements'] })).json.registers[0].changes,
    ).toMatchObject([{ fiche: { ref: 'T-001' } }]);
    await expect(diff(root, [], { after: ['ailleurs'] })).rejects.toThrow('Aucun registre dans « ailleurs »');
    await expect(diff(root, [], { after: ['../dehors'] })).rejects.toThrow('est hors du dépôt git');
  });

  it('has a sentence for each place it cannot work in', async () => {
    await expect(diff(temporaryFolder())).rejects.toThrow('Ce dossier n’est pas dans un dépôt git.');
    const { root, write, commit, git } = sample();
    expect((await diff(root)).kinds).toEqual(['registre-ajoute', 'fiche-ajoutee']);
    expect((await diff(root)).json.from).toBe('rien (aucun commit)');
    await expect(diff(root, ['HEAD'])).rejects.toThrow('Cette branche n’a encore aucun commit.');
    commit('un');
    const parent = openTestRepository();
    parent.write('registre.yaml', REGISTRE);
    parent.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', root, 'sous module');
    parent.commit('un');
    write('registre/b.yaml', fiche('T-002'));
    commit('deux');
    parent.git(
      '-C',
      'sous module',
      '-c',
      'protocol.file.allow=always',
      'pull',
      '--quiet',
      'origin',
      git('branch', '--show-current'),
    );
    expect((await diff(parent.root)).json.notes).toEqual([
      expect.stringMatching(
        /^le sous-module « sous module » a changé, dépôt à part : registre -C "sous module" diff [0-9a-f]{9}$/,
      ),
    ]);
    await expect(diff(parent.root, [], { after: ['sous module/registre'] })).rejects.toThrow(
      'est dans le sous-module « sous module »',
    );
    expect((await diff(path.join(parent.root, 'sous module'), ['HEAD~1', 'HEAD'])).kinds).toEqual([
      'fiche-ajoutee',
    ]);
  });

  it('says which side of a file cannot be read, compares the rest, and fails', async () => {
    const { root, write, commit } = sample();
    write('registre/b.yaml', fiche('T-002', 'Recrutement'));
    commit('un');
    write('registre/b.yaml', 'reference: T-002\nnom: [Recrutement\n');
    write('registre/traitements/fiche été.yaml', fiche('T-001', 'Paie'));
    const broken = await diff(root);
    expect([broken.code, broken.kinds]).toEqual([2, ['nom-modifie']]);
    expect(broken.json.registers[0].unreadable).toMatchObject([
      { side: 'après', file: 'registre/b.yaml', whole: true },
    ]);
    commit('deux');
    write('registre/ailleurs/b.yaml', fiche('T-002', 'Embauches'));
    write('registre/b.yaml', fiche('T-003', 'Autre'));
    const repaired = await diff(root);
    expect([repaired.code, repaired.kinds]).toEqual([2, ['fiche-ajoutee']]);
    expect(repaired.json.registers[0].unreadable).toMatchObject([{ side: 'avant', whole: true }]);
  });

  it('says that a key it does not know was not compared', async () => {
    const { root, write, commit } = sample();
    write('registre/b.yaml', fiche('T-002', 'Recrutement', 'couleur: bleu\nx_note: a\n'));
    commit('un');
    write('registre/b.yaml', fiche('T-002', 'Recrutement', 'couleur: rouge\nx_note: b\n'));
    const { code, kinds, json } = await diff(root);
    expect([code, kinds]).toEqual([2, []]);
    expect(
      json.registers[0].unreadable.map((one: { code: string; side: string }) => [one.code, one.side]),
    ).toEqual([
      ['cle-inconnue', 'avant'],
      ['cle-inconnue', 'après'],
    ]);
  });

  it('ends with 1 from a level on, unless someone approved', async () => {
    const { root, write, commit } = sample();
    commit('un');
    write('registre/traitements/fiche été.yaml', fiche('T-001', 'Gestion de la paie', PROCESSOR));
    expect((await diff(root, [], { failOn: 'majeur' })).code).toBe(1);
    expect((await diff(root, [], { failOn: 'never' })).code).toBe(0);
    const { fingerprint } = (await diff(root)).json.registers[0].changes[0];
    write(
      'ok.yaml',
      `approbations:\n  - { empreinte: ${fingerprint}, par: Jeanne Martin, motif: contrat signé le 3 mai, date: 2026-05-03 }\n  - { empreinte: c1-0, par: Jeanne Martin, motif: ancien }\n`,
    );
    const approved = await diff(root, [], { failOn: 'redactionnel', approvals: 'ok.yaml' });
    expect(approved.code).toBe(0);
    expect(approved.json.registers[0].changes[0].approval).toMatchObject({
      by: 'Jeanne Martin',
      reason: 'contrat signé le 3 mai',
    });
    expect(approved.json.staleApprovals).toMatchObject([{ fingerprint: 'c1-0', reason: 'ancien' }]);
    write(
      'registre/traitements/fiche été.yaml',
      fiche('T-001', 'Gestion de la paie', PROCESSOR.replace('PaieClair', 'PaieNette')),
    );
    expect((await diff(root, [], { failOn: 'majeur', approvals: 'ok.yaml' })).code).toBe(1);
    write('sans.yaml', `approbations:\n  - { empreinte: ${fingerprint}, par: Jeanne Martin }\n`);
    await expect(diff(root, [], { approvals: 'sans.yaml' })).rejects.toThrow('sans.yaml:2');
  });

  it('compares two folders and two files without git', async () => {
    const { root, write } = sample();
    write('copie/registre.yaml', REGISTRE);
    write('copie/autre nom.yaml', fiche('T-001', 'Paie'));
    expect((await diff(root, ['./registre', './copie'])).kinds).toEqual(['nom-modifie']);
    const files = await diff(root, ['registre/traitements/fiche été.yaml', 'copie/autre nom.yaml'], {
      index: false,
    });
    expect(files.json.registers[0].changes[0].places).toMatchObject({
      before: { file: 'registre/traitements/fiche été.yaml' },
      after: { file: 'copie/autre nom.yaml' },
    });
    await expect(diff(root, ['./registre'])).rejects.toThrow('Deux chemins sont attendus.');
    await expect(diff(root, ['./registre', './rien'])).rejects.toThrow('« ./rien » n’existe pas.');
  });
});

/** Of each commit, its subject and the kinds of its changes. */
async function kindsOf(cwd: string, reference: string): Promise<string[][]> {
  const { context, said } = session(cwd);
  expect(await runLog([reference], { format: 'json' }, context)).toBe(0);
  return JSON.parse(said.out).commits.map((one: { subject: string; changes: { kind: string }[] }) => [
    one.subject,
    ...one.changes.map(({ kind }) => kind),
  ]);
}

describe('registre log', () => {
  it('follows a fiche through moves and a change of reference, shared changes included', async () => {
    const { root, write, commit, git } = sample();
    const shared = (nom: string) =>
      `${REGISTRE}acteurs:\n  paieclair: { nom: ${nom}, ville: Nantes, pays: FR }\n  autre: { nom: Autre }\n`;
    const text = (ref: string, nom: string) =>
      fiche(
        ref,
        nom,
        'finalites: [Verser les salaires]\ndestinataires:\n  - { type: sous-traitant, acteur: paieclair }\n',
      );
    write('registre/registre.yaml', shared('PaieClair'));
    write('registre/traitements/fiche été.yaml', text('T-001', 'Paie'));
    commit('un');
    write('registre/autre.yaml', fiche('T-009', 'Sans rapport'));
    commit('deux');
    git('mv', 'registre/traitements/fiche été.yaml', 'registre/paie.yaml');
    write('registre/paie.yaml', text('RH-001', 'Paie'));
    commit('trois');
    write('registre/registre.yaml', shared('PaieNette'));
    commit('quatre');
    write('registre/registre.yaml', shared('PaieNette').replace('Autre }', 'Encore un autre }'));
    commit('cinq');
    expect(await kindsOf(root, 'rh-001')).toEqual([
      ['quatre', 'acteur-nom-modifie'],
      ['trois', 'reference-modifiee'],
      ['un', 'fiche-ajoutee'],
    ]);
    await expect(runLog(['RH-002'], { format: 'json' }, session(root).context)).rejects.toThrow(
      'ne parle d’une fiche « RH-002 »',
    );
    // Under its old reference: it did not go, it was renamed.
    expect(await kindsOf(root, 'T-001')).toEqual([
      ['trois', 'reference-modifiee'],
      ['un', 'fiche-ajoutee'],
    ]);
  });

  it('does not take the edge of a shallow clone for the birth of a fiche', async () => {
    const { root, write, commit } = sample();
    commit('un');
    write('registre/b.yaml', fiche('T-002', 'Recrutement'));
    commit('deux');
    const clone = openTestRepository();
    const { git, root: parent } = clone;
    const fetch = ['clone', '--quiet', '--depth', '1', pathToFileURL(root).href, 'clone'];
    git(...fetch);
    const { context, said } = session(path.join(parent, 'clone'));
    expect(await runLog(['T-001'], { format: 'pretty' }, context)).toBe(0);
    expect(said.out).not.toContain('Fiche ajoutée');
    expect(said.out).toContain('git fetch --unshallow');
  });

  it('finds a fiche that is gone', async () => {
    const { root, write, commit, git } = sample();
    write('registre/b.yaml', fiche('T-002', 'Recrutement'));
    commit('un');
    git('rm', '--quiet', 'registre/b.yaml');
    commit('deux');
    const { context, said } = session(path.join(root, 'registre'));
    await runLog(['T-002'], { format: 'pretty' }, context);
    expect(said.out).toMatch(
      /Jeanne Martin\n {2}deux\n {2}majeur {8}Fiche retirée\n[\s\S]*Jeanne Martin\n {2}un\n {2}majeur {8}Fiche ajoutée/,
    );
  });
});
