import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type CodeAction,
  CodeActionRequest,
  DefinitionRequest,
  type Diagnostic,
  type DocumentSymbol,
  DocumentSymbolRequest,
  type Location,
  type TextDocumentEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Editor, uriOf, withCursor } from './client.ts';

const BIN = path.resolve('bin/registre.js');
const FICHE = 'traitements/T-001-paie.yaml';
let root: string;
let editor: Awaited<ReturnType<typeof Editor.start>>;

beforeAll(async () => {
  editor = await Editor.start([BIN, 'lsp', '--stdio'], process.cwd());
});
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'registre-lsp-'));
  cpSync('registers/centrecall', root, { recursive: true });
});
afterAll(() => editor.kill());

const at = (name: string) => uriOf(path.join(root, name));
const read = (name: string) => readFileSync(path.join(root, name), 'utf8');
const codes = (found: readonly Diagnostic[]) => found.map(({ code }) => String(code)).sort();

/** Opens a text under a name of the register and waits for what is said of it. */
async function opened(name: string, text: string): Promise<Diagnostic[]> {
  const said = editor.next(at(name));
  await editor.open(at(name), text);
  return said;
}

async function changed(name: string, text: string, version: number): Promise<Diagnostic[]> {
  const said = editor.next(at(name));
  await editor.change(at(name), text, version);
  return said;
}

async function actions(name: string, diagnostic: Diagnostic): Promise<CodeAction[]> {
  const found = await editor.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri: at(name) },
    range: diagnostic.range,
    context: { diagnostics: [diagnostic] },
  });
  return (found ?? []) as CodeAction[];
}

function apply(text: string, action: CodeAction): string {
  const [{ edits }] = action.edit!.documentChanges as [TextDocumentEdit];
  return TextDocument.applyEdits(TextDocument.create('file:///x', 'yaml', 1, text), edits as never);
}

describe('what is shown', () => {
  it('is what lint says of the same text, where it says it', async () => {
    const faulty = read(FICHE)
      .replace(/^transferts:.*$/m, 'transfert: aucun')
      .replace('base_legale: contrat', 'base_legale: contract');
    const found = await opened(FICHE, faulty);
    writeFileSync(path.join(root, FICHE), faulty);
    const { stdout } = spawnSync(
      process.execPath,
      [BIN, 'lint', FICHE, '--format', 'json', '--today', '2026-11-21'],
      { cwd: root, encoding: 'utf8' },
    );
    const { findings } = JSON.parse(stdout) as {
      findings: { rule: string; severity: string; range: { start: { line: number; column: number } } }[];
    };
    const severities = ['', 'error', 'warning', 'info'];
    expect(
      found.map(({ code, severity, range: { start } }) => [
        code,
        severities[severity ?? 0],
        start.line + 1,
        start.character + 1,
      ]),
    ).toEqual(
      findings.map(({ rule, severity, range: { start } }) => [rule, severity, start.line, start.column]),
    );
    expect(codes(found)).toContain('cle-inconnue');
    expect(found[0]).toMatchObject({ source: 'registre', message: expect.stringContaining('\n') });
  });

  it('follows the buffer, not the disk, and reaches the other open files', async () => {
    const registre = read('registre.yaml');
    const before = await opened(FICHE, read(FICHE));
    await opened('registre.yaml', registre);
    const cited = /acteur: ([a-z-]+)/.exec(read(FICHE))![1]!;
    const inFiche = editor.next(at(FICHE));
    await editor.change(at('registre.yaml'), registre.replace(`\n  ${cited}:`, '\n  quelqu-un-d-autre:'), 2);
    expect(codes(await inFiche)).toContain('acteur-inconnu');
    expect(codes(before)).not.toContain('acteur-inconnu');
    const mended = editor.next(at(FICHE));
    await editor.change(at('registre.yaml'), registre, 3);
    expect(codes(await mended)).toEqual(codes(before));
  });

  it('goes away with the file', async () => {
    await opened(FICHE, read(FICHE).replace(/^finalites:/m, 'finalite:'));
    const said = editor.next(at(FICHE));
    await editor.close(at(FICHE));
    expect(await said).toEqual([]);
  });
});

describe('a word under the cursor', () => {
  it('tells its field, with the words of Article 30, and the findings there', async () => {
    const { text, position } = withCursor(read(FICHE).replace(/^finalites:/m, 'final▮ites:'));
    await opened(FICHE, text);
    expect(await editor.hover(at(FICHE), position)).toContain(
      'RGPD, article 30(1)(b)\u00a0: «\u00a0les finalités du traitement\u00a0».'.replace(
        'article 30(1)(b)\u00a0',
        'article 30(1)(b)\u00a0',
      ),
    );
    const wrong = withCursor(text.replace(/^transferts:.*$/m, 'trans▮fert: aucun'));
    await changed(FICHE, wrong.text, 2);
    const said = await editor.hover(at(FICHE), wrong.position);
    expect(said).toContain('règle `cle-inconnue`');
  });

  it('tells what a word of a list means', async () => {
    const { text, position } = withCursor(
      read(FICHE).replace('base_legale: contrat', 'base_legale: cont▮rat'),
    );
    await opened(FICHE, text);
    expect(await editor.hover(at(FICHE), position)).toContain(
      'Exécution d’un contrat ou de mesures précontractuelles (RGPD, article 6(1)(b))',
    );
  });

  it('leads to the definition of an actor, a service, a shared measure and an item', async () => {
    const text = read(FICHE);
    await opened(FICHE, text);
    const lines = text.split('\n');
    const registre = read('registre.yaml').split('\n');
    for (const key of ['acteur', 'service', 'socle']) {
      const line = lines.findIndex((one) => new RegExp(`${key}: [a-z]`).test(one));
      const name = new RegExp(`${key}: ([a-z0-9-]+)`).exec(lines[line]!)![1]!;
      const position = { line, character: lines[line]!.indexOf(`${key}: `) + key.length + 3 };
      const [found] = (await editor.connection.sendRequest(DefinitionRequest.type, {
        textDocument: { uri: at(FICHE) },
        position,
      })) as Location[];
      expect(found?.uri, key).toBe(at('registre.yaml'));
      expect(registre[found!.range.start.line], key).toContain(`${name}:`);
    }
  });

  it('is part of an outline in French', async () => {
    await opened(FICHE, read(FICHE));
    const found = (await editor.connection.sendRequest(DocumentSymbolRequest.type, {
      textDocument: { uri: at(FICHE) },
    })) as DocumentSymbol[];
    const purposes = found.find(({ name }) => name === 'Finalités');
    expect(purposes?.children?.map(({ name }) => name)).toContain(
      'Calculer les rémunérations et établir les bulletins de paie',
    );
  });
});

describe('quick fixes', () => {
  it('are those of lint, on the text of the editor, mark and line ends kept', async () => {
    const text =
      `\uFEFF${read(FICHE).replace(/^date_creation: .*$/m, 'date_creation: 26/05/2018')}`.replaceAll(
        '\n',
        '\r\n',
      );
    const found = await opened(FICHE, text);
    const diagnostic = found.find(({ code }) => code === 'date-non-iso')!;
    const mend = (await actions(FICHE, diagnostic)).find(({ isPreferred }) => isPreferred)!;
    expect(mend).toMatchObject({ kind: 'quickfix', diagnostics: [{ code: 'date-non-iso' }] });
    expect(apply(text, mend)).toBe(text.replace('26/05/2018', '2018-05-26'));
    expect(codes(await changed(FICHE, apply(text, mend), 2))).not.toContain('date-non-iso');
  });

  it('accept a finding with a reason that stays to write', async () => {
    const text = read(FICHE)
      .replace(/^ {4}base_legale: contrat\n/m, '')
      .replaceAll('\n', '\r\n');
    const found = await opened(FICHE, text);
    const rule = 'base-legale-absente';
    const diagnostic = found.find(({ code }) => code === rule)!;
    const accept = (await actions(FICHE, diagnostic)).find(({ title }) => title.startsWith('Ignorer'))!;
    const accepted = apply(text, accept);
    expect(accepted).toContain(`# registre: ignorer ${rule} — <motif>\r\n`);
    expect(codes(await changed(FICHE, accepted, 2))).toEqual(
      [...codes(found), 'suppression-sans-motif'].sort(),
    );
    const filled = await changed(FICHE, accepted.replace('<motif>', 'avenant attendu'), 3);
    expect(codes(filled)).toEqual(codes(found).filter((code) => code !== rule));
  });

  it('accept what a whole fiche lacks above its first key', async () => {
    const text = read(FICHE).replace(/^mesures_securite:\n(?: .*\n)+/m, '');
    const found = await opened(FICHE, text);
    const diagnostic = found.find(({ code }) => code === 'a30-mesures-absentes')!;
    const accept = (await actions(FICHE, diagnostic)).find(({ title }) => title.startsWith('Ignorer'))!;
    const filled = apply(text, accept).replace('<motif>', 'en cours de rédaction');
    expect(codes(await changed(FICHE, filled, 2))).toEqual(
      codes(found).filter((code) => code !== 'a30-mesures-absentes'),
    );
  });

  it('offer no comment for what cannot be read', async () => {
    const found = await opened(FICHE, read(FICHE).replace(/^finalites:/m, 'finalite:'));
    const diagnostic = found.find(({ code }) => code === 'cle-inconnue')!;
    expect((await actions(FICHE, diagnostic)).filter(({ title }) => title.startsWith('Ignorer'))).toEqual([]);
  });
});

describe('what no editor should break it with', () => {
  it.each([
    ['text that is no YAML', 'finalites:\n  - libelle: "ouvert\n\t- [', 'yaml-invalide'],
    ['nothing', '', 'fichier-vide'],
    ['a huge file', `qualite: responsable\nnotes_internes: ${'x'.repeat(1_100_000)}\n`, 'fichier-illisible'],
    ['control characters', 'nom: a\u0000b\n', 'fichier-illisible'],
    ['deep brackets', `nom: ${'['.repeat(5000)}`, 'yaml-trop-profond'],
  ])('%s', async (_, text, rule) => {
    const found = await opened('traitements/T-999.yaml', text);
    expect(codes(found)).toContain(rule);
    const uri = at('traitements/T-999.yaml');
    expect(typeof (await editor.hover(uri, { line: 0, character: 3 }))).toBe('string');
    await editor.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
    for (const diagnostic of found) await actions('traitements/T-999.yaml', diagnostic);
    expect(codes(await opened(FICHE, read(FICHE)))).not.toContain(rule);
  });

  it('a byte order mark, line ends of Windows and signs of two units', async () => {
    const text = `\uFEFFnom: 😀 é {{TODO}}\nqualité: responsable\n`.replaceAll('\n', '\r\n');
    const found = await opened('traitements/neuve.yaml', text);
    const unknown = found.find(({ code }) => code === 'cle-inconnue')!;
    expect(unknown.range).toEqual({ start: { line: 1, character: 0 }, end: { line: 1, character: 7 } });
    const onFirst = found.find(({ range }) => range.start.line === 0);
    if (onFirst) expect(onFirst.range.start.character).toBeGreaterThan(0);
  });

  it('files that are no part of a register', async () => {
    const outside = uriOf(path.join(mkdtempSync(path.join(tmpdir(), 'ailleurs-')), 'notes.yaml'));
    for (const uri of [
      outside,
      'untitled:Untitled-1',
      'file:///%E0%A4%A',
      'git:/x?y',
      at('templates/x.yaml'),
    ]) {
      await editor.open(uri, 'a: 1\n');
      expect(await editor.hover(uri, { line: 0, character: 0 }), uri).toBe('');
      expect(editor.last(uri)).toBeUndefined();
    }
    expect(editor.stderr).toBe('');
  });

  it('a file that git ignores, and one that appears', async () => {
    spawnSync('git', ['init', '-q'], { cwd: root });
    writeFileSync(path.join(root, '.gitignore'), 'brouillon.yaml\n');
    writeFileSync(path.join(root, 'traitements/brouillon.yaml'), 'nom: x\n');
    await opened(FICHE, read(FICHE));
    await editor.open(at('traitements/brouillon.yaml'), 'nom: x\n');
    writeFileSync(path.join(root, 'traitements/T-050.yaml'), 'nom: x\n');
    expect(codes(await opened('traitements/T-050.yaml', 'nom: x\n'))).toContain('reference-absente');
    expect(editor.last(at('traitements/brouillon.yaml'))).toBeUndefined();
  });

  it('a configuration that switches a rule off elsewhere, met by a file that appears', async () => {
    await opened(FICHE, read(FICHE));
    writeFileSync(path.join(root, 'registre.config.yaml'), 'regles: { acteur-inutilise: off }\n');
    const twin = 'traitements/T-100.yaml';
    writeFileSync(path.join(root, twin), read(FICHE).replace('reference: T-001', 'reference: T-002'));
    const found = await opened(twin, read(twin));
    expect(codes(found)).toContain('reference-dupliquee');
    const said = editor.next(at(twin));
    await editor.save(at(FICHE));
    expect(await said).toEqual(found);
    await editor.close(at(twin));
  });

  it('a configuration with a fault, then without', async () => {
    const faulty = read(FICHE).replace(/^finalites:/m, 'finalite:');
    writeFileSync(path.join(root, 'registre.config.yaml'), 'preset: strikt\n');
    expect(await opened(FICHE, faulty)).toEqual([]);
    writeFileSync(path.join(root, 'registre.config.yaml'), 'preset: strict\n');
    const said = editor.next(at(FICHE));
    await editor.save(at(FICHE));
    expect(codes(await said)).toContain('cle-inconnue');
  });
});

describe('leaving', () => {
  it('ends with 0 when told to shut down first', async () => {
    expect(await editor.quit()).toBe(0);
    expect(editor.stderr).toBe('');
  });

  it('ends with 1 when not', async () => {
    const other = await Editor.start([BIN, 'lsp', '--stdio', '--clientProcessId', String(process.pid)], root);
    expect(await other.leave()).toBe(1);
  });
});
