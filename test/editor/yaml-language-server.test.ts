import { cpSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { modeline } from '../../src/schema/modeline.ts';
import { Editor, uriOf, withCursor } from './client.ts';

/** The YAML extension of VS Code, without VS Code: a register with `schema/` beside it and modelines in its fiches. */
const root = mkdtempSync(path.join(tmpdir(), 'registre-yls-'));
const SERVER = path.resolve('node_modules/yaml-language-server/bin/yaml-language-server');
const settings = {
  yaml: { validate: true, hover: true, completion: true, schemaStore: { enable: false } },
};
let editor: Editor;
let opened = 0;

beforeAll(async () => {
  cpSync('schema', path.join(root, 'schema'), { recursive: true });
  mkdirSync(path.join(root, 'traitements'));
  editor = await Editor.start([SERVER, '--stdio'], root, settings);
});
afterAll(() => editor.kill());

async function open(marked: string, name = `traitements/F${++opened}.yaml`) {
  const { text, position } = withCursor(`${modeline(name)}\n${marked}`);
  const uri = uriOf(path.join(root, name));
  await editor.open(uri, text);
  return { uri, position };
}

async function completions(marked: string, name?: string) {
  const { uri, position } = await open(marked, name);
  const items = await editor.complete(uri, position);
  return new Map(
    items.map(({ label, documentation, textEdit, insertText }) => {
      const said = typeof documentation === 'object' ? documentation.value : (documentation ?? '');
      return [label, { said, inserted: textEdit?.newText ?? insertText ?? '' }];
    }),
  );
}

async function hover(marked: string): Promise<string> {
  const { uri, position } = await open(marked);
  return editor.hover(uri, position);
}

async function messages(text: string, name?: string): Promise<string[]> {
  const { uri } = await open(`${text}▮`, name);
  const found = await editor.next(uri);
  return found.map(({ range, message }) => `${range.start.line}:${range.start.character} ${message}`).sort();
}

/** Where the cursor goes, on a text to replace. */
const stop = (rank: number) => `\${${rank}:a-preciser}`;

describe('yaml-language-server, with our schemas', () => {
  it('offers the keys of a fiche in French, with what Article 30 says', async () => {
    const keys = await completions('qualite: responsable\nreference: T-001\n▮');
    expect(keys.get('transferts')).toEqual({
      said: expect.stringContaining('le cas échéant, les transferts de données à caractère personnel'),
      inserted: `transferts: ${stop(1)}`,
    });
    expect(keys.get('finalites\u00a0: à compléter')?.inserted).toBe(
      `finalites:\n  - libelle: ${stop(1)}\n    base_legale: ${stop(2)}`,
    );
    expect([...keys.keys()]).not.toContain('reference');
    expect([...keys.keys()]).not.toContain('clients');
  });

  it('offers a processor’s keys to a processor, and a whole fiche to an empty one', async () => {
    expect([...(await completions('qualite: sous-traitant\n▮')).keys()]).toContain('clients');
    const whole = await completions('▮');
    expect(whole.get('nouvelle fiche de sous-traitant')?.inserted).toMatch(/^qualite: sous-traitant\nref/);
  });

  it('offers the words of open and closed lists, with their meaning', async () => {
    const bases = await completions('finalites:\n  - libelle: Paie\n    base_legale: ▮');
    expect(bases.get('contrat')?.said).toBe(
      'Exécution d’un contrat ou de mesures précontractuelles (RGPD, article 6(1)(b))',
    );
    const garanties = await completions('transferts:\n  - garantie: ▮');
    expect(garanties.get('cct')?.said).toContain('46(2)(c)');
    const personnes = await completions('personnes:\n  - ▮');
    expect(personnes.get('salaries')?.said).toBe('Salariés');
    expect(personnes.get('categorie')?.inserted).toBe(`categorie: ${stop(1)}`);
  });

  it('offers no « true », « null » nor invented answer', async () => {
    for (const text of ['nom: ▮', 'transferts: ▮', 'dpo: ▮', 'aipd:\n  statut: ▮', 'donnees:\n  - ▮']) {
      const labels = [...(await completions(text)).keys()];
      expect(labels, text).not.toContain('true');
      expect(labels, text).not.toContain('null');
    }
    expect([...(await completions('transferts: ▮')).keys()].sort()).toEqual([
      'a-preciser',
      'aucun',
      'transferts\u00a0: à compléter',
    ]);
  });

  it('says on hover what a field is, and the words that ask for it', async () => {
    expect(await hover('donn▮ees_sensibles: aucune')).toContain(
      '#### Données sensibles\n\nArticles 9 et 10. `aucune` seulement après l’avoir vérifié.\n\nRGPD, article 30(1)(c)',
    );
    expect(await hover('finalites:\n  - libelle: x\n    base_leg▮ale: contrat')).toMatch(
      /^#### Base légale\n/,
    );
  });

  it('has nothing to say of a fiche that the reader reads', async () => {
    const paie = readFileSync('registers/centrecall/traitements/T-001-paie.yaml', 'utf8');
    expect(await messages(paie)).toEqual([]);
    const registre = readFileSync('registers/centrecall/registre.yaml', 'utf8');
    expect(await messages(registre, 'registre.yaml')).toEqual([]);
    const notes =
      'reference: 001\nnom: 2024\ntransferts: néant\ndate_creation: 2018-05-26\nx_note: [1]\ndpo:\n';
    expect(await messages(notes.replace('dpo:\n', 'finalites:\n'))).toEqual([]);
  });

  it('shows unknown keys, words and shapes where they stand', async () => {
    const found = await messages(
      'qualite: responsable\nfinalite: x\nstatut: encours\nclients: []\nreference: "a b"\ndonnees: []',
    );
    expect(found).toEqual([
      "2:0 La propriété finalite n'est pas autorisée.",
      '3:8 Valeur non acceptée. Valeurs valides: "projet", "en-cours", "arrete".',
      "4:0 La propriété clients n'est pas autorisée.",
      '5:11 Attendu\u00a0: lettres sans accent, chiffres, point, tiret, 40 caractères au plus.',
      expect.stringContaining('6:9'),
    ]);
  });

  it('knows the rules that the configuration may set, and no other', async () => {
    const levels = await completions('regles:\n  a30-finalite-absente: ▮', 'registre.config.yaml');
    expect([...levels.keys()]).toContain('warning');
    expect(await messages('regles: { finalite: off }', 'sub/registre.config.yaml')).toEqual([
      expect.stringContaining('finalite'),
    ]);
  });
}, 120_000);
