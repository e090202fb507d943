import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { run as lint } from '../../src/cli/commands/lint.ts';
import { run } from '../../src/cli/commands/review.ts';
import { session } from '../cli/session.ts';
import { fiche, openTestRepository, removeFolders, temporaryFolder } from '../io/repository.ts';

afterEach(removeFolders);

async function review(cwd: string, references: readonly string[], by?: string, today?: string) {
  const { context, said } = session(cwd, today === undefined ? {} : { today });
  const code = await run(references, by === undefined ? {} : { by }, context);
  return { code, out: plain(said.out) };
}

/** No-break spaces are for the eye. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** The findings of one rule, as `lint` says them. */
async function told(cwd: string, rule: string): Promise<string[]> {
  const { context, said } = session(cwd);
  await lint([], { format: ['json'], failOn: 'never', rule: [] }, context);
  const { findings } = JSON.parse(said.out) as { findings: { rule: string; message: string }[] };
  return findings.filter((one) => one.rule === rule).map(({ message }) => plain(message));
}

const SHARED =
  'version: 1\norganisme: { nom: Atelier du Val }\nacteurs:\n  paieclair: { nom: PaieClair, ville: Nantes }\n';
const CITES = 'destinataires:\n  - { type: sous-traitant, acteur: paieclair } # hébergeur\n';

function folderWith(files: Readonly<Record<string, string>>): string {
  const root = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
  return root;
}

const read = (root: string, name: string) => readFileSync(path.join(root, name), 'utf8');

describe('registre review', () => {
  it('adds the review and leaves every other byte: comments, line ends, byte order mark', async () => {
    const first = `\ufeff# Paie\n${fiche('T-001', 'Paie', CITES)}`.replaceAll('\n', '\r\n');
    const second = `${fiche('T-002', 'Stages')}# fin\nnotes_internes: relu`;
    const root = folderWith({ 'registre.yaml': SHARED, 'été/paie.yaml': first, 'b.yaml': second });
    const { code, out } = await review(root, ['t-001', 'T-002', 'T-001'], 'Zoé « Z. » Petit');
    expect(code).toBe(0);
    expect(out).toContain('2 fiches signées.');
    expect(out).toContain('acteur « paieclair »');
    expect(out).toMatch(/\d+ erreurs restent dans la fiche/);
    const block =
      /revue:\r?\n {2}date: 2026-11-21\r?\n {2}par: "Zoé « Z. » Petit"\r?\n {2}empreinte: v1-sha256-[0-9a-f]{64}\r?\n {2}sections: .+\r?\n/;
    for (const [name, text] of [
      ['été/paie.yaml', first],
      ['b.yaml', second],
    ] as const) {
      expect(read(root, name)).toMatch(block);
      expect(read(root, name).replace(block, '')).toBe(text);
    }
    expect(read(root, 'été/paie.yaml').replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('is overtaken by a fact of the fiche or of an actor, by nothing else, and signed again in place', async () => {
    const root = folderWith({ 'registre.yaml': SHARED, 'a.yaml': fiche('T-001', 'Paie', CITES) });
    const edit = (name: string, from: string, to: string) =>
      writeFileSync(path.join(root, name), read(root, name).replace(from, to));
    await review(root, ['T-001'], 'Jeanne Martin', '2026-05-04');
    edit('a.yaml', 'revue:', 'revue: # au comité de mai');
    edit('a.yaml', '# hébergeur', '# notre hébergeur');
    edit('registre.yaml', 'version: 1', 'version: 1\n# la suite est à jour');
    expect(await told(root, 'revue-depassee')).toEqual([]);
    edit('registre.yaml', 'Nantes', 'Rennes');
    expect(await told(root, 'revue-depassee')).toEqual([
      'Des faits de T-001 ont changé depuis sa revue du 2026-05-04 : acteur « paieclair ».',
    ]);
    edit('a.yaml', 'nom: Paie', 'nom: Paie et frais');
    expect(await told(root, 'revue-depassee')).toEqual([
      'Des faits de T-001 ont changé depuis sa revue du 2026-05-04 : identification, acteur « paieclair ».',
    ]);
    const signed = read(root, 'a.yaml').split('\n');
    await review(root, ['T-001'], 'Paul Friand');
    expect(await told(root, 'revue-depassee')).toEqual([]);
    const again = read(root, 'a.yaml').split('\n');
    const changed = again.filter((line, index) => line !== signed[index]);
    expect(changed.map((line) => line.trim().split(':')[0])).toEqual([
      'date',
      'par',
      'empreinte',
      'sections',
    ]);
  });

  it('says nothing of a review whose facts cannot be read, and asks for a known form of fingerprint', async () => {
    const root = folderWith({
      'registre.yaml': SHARED,
      'a.yaml': fiche(
        'T-001',
        'Paie',
        `transferts: [[]]\nrevue: { empreinte: "v1-sha256-${'0'.repeat(64)}" }\n`,
      ),
      'b.yaml': fiche('T-002', 'Stages', 'revue: { empreinte: v9-x }\n'),
      'c.yaml': fiche(
        'T-003',
        'Accueil',
        `revue: { empreinte: v1-sha256-${'0'.repeat(64)}, sections: "__proto__ 0000, constructor.x 0000" }\n`,
      ),
    });
    expect(await told(root, 'revue-depassee')).toEqual([
      expect.stringContaining('La revue de la fiche T-002 porte une empreinte'),
      'Des faits de T-003 ont changé depuis sa revue : identification, __proto__, constructor « x ».',
    ]);
  });

  it('writes nothing when one of the fiches cannot be signed', async () => {
    const broken = { 'c.yaml': `${fiche('T-003')}nomm: x\n`, 'd.yaml': `${fiche('T-004')}a: [\n` };
    const root = folderWith({ 'registre.yaml': SHARED, 'a.yaml': fiche('T-001'), ...broken });
    const refuse = (...references: string[]) =>
      review(root, references, 'Jeanne Martin').catch((error: Error & { remedy: string }) =>
        plain(`${error.message} ${error.remedy}`),
      );
    expect(await refuse('T-001', 'T-003')).toMatch(/^Rien n’est signé.* c\.yaml:4:1 La clé « nomm »/);
    expect(await refuse('T-001', 'T-004')).toMatch(/^Rien n’est signé.* d\.yaml:4/);
    expect(await refuse('T-001', 'T-0O3')).toMatch(/« T-0O3 »\. Vouliez-vous dire « T-003 »/);
    expect(read(root, 'a.yaml')).toBe(fiche('T-001'));
    writeFileSync(path.join(root, 'e.yaml'), fiche('t-001'));
    expect(await refuse('T-001')).toMatch(
      /Plusieurs fiches portent la référence « T-001 » : a\.yaml, e\.yaml/,
    );
    const two = folderWith({
      'a/registre.yaml': SHARED,
      'a/f.yaml': fiche('T-001'),
      'b/registre.yaml': SHARED,
      'b/f.yaml': fiche('T-001'),
    });
    await expect(review(two, ['T-001'], 'Jeanne')).rejects.toMatchObject({
      message: 'Plusieurs registres ont une fiche « T-001 » : a, b.',
      remedy: 'Placez-vous dans l’un d’eux : registre -C "a" review T-001',
    });
    const unshared = folderWith({ 'registre.yaml': 'acteurs: [', 'sous/f.yaml': fiche('T-001') });
    await expect(review(unshared, ['T-001'], 'Jeanne')).rejects.toThrow(/ registre\.yaml:1:/);
  });

  it('signs with the name git knows, on a branch without a commit too, and asks for it elsewhere', async () => {
    const { root, write, git } = openTestRepository();
    write('registre.yaml', SHARED);
    write('a.yaml', fiche('T-001'));
    await review(root, ['T-001']);
    expect(read(root, 'a.yaml')).toContain('par: Jeanne Martin');
    git('config', 'user.name', ' ');
    await expect(review(root, ['T-001'])).rejects.toThrow('git ne connaît pas votre nom');
    for (const name of ['', 'aucun', 'à préciser', '---', 'a\u001b[31m', 'x'.repeat(200)])
      await expect(review(root, ['T-001'], name)).rejects.toThrow('Ce nom ne convient pas');
  });
});
