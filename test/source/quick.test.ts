import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fiche } from '../../bench/generate.js';
import type { Pointeur } from '../../src/model/origine.ts';
import { parseDocument, readDocument, readEncoded } from '../../src/source/document.ts';
import { locator } from '../../src/source/locate.ts';
import { sectionsOf, treeOf } from '../../src/source/quick/sections.ts';
import type { Tree } from '../../src/source/tree.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const below = (folder: string) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readFileSync(path.join(ROOT, folder, name), 'utf8'));

function readQuick(text: string) {
  const sections = sectionsOf(Buffer.from(text));
  return sections && treeOf(sections);
}

/** What the quick reading accepts, the real one reads the same and has nothing to say of. */
function expectAgreement(text: string): boolean {
  const root = readQuick(text);
  if (!root) return false;
  const real = parseDocument('fiche.yaml', text);
  expect(real.problems).toEqual([]);
  expect(JSON.stringify(root)).toBe(JSON.stringify(real.root));
  return true;
}

/** Every place of a tree. */
function pointeurs(tree: Tree, here: Pointeur = []): Pointeur[] {
  if (typeof tree !== 'object' || tree === null) return [here];
  const below = Object.entries(tree).flatMap(([key, value]) =>
    pointeurs(value as Tree, [...here, Array.isArray(tree) ? Number(key) : key]),
  );
  return [here, ...below];
}

describe('la lecture rapide', () => {
  it('lit les fiches comme on les écrit, avec LF ou CRLF', () => {
    for (let rang = 0; rang < 40; rang++) {
      const text = fiche(rang);
      expect(expectAgreement(text)).toBe(true);
      expect(expectAgreement(text.replaceAll('\n', '\r\n'))).toBe(true);
      expect(expectAgreement(text.trimEnd())).toBe(true);
    }
  });

  it('ne contredit la vraie sur aucun fichier du dépôt', () => {
    const lus = ['registers', 'test'].flatMap(below).filter(expectAgreement);
    expect(lus.length).toBeGreaterThan(50);
  });

  it('place toute réponse, et ce qui manque, là où la vraie les place', () => {
    const textes = [...Array.from({ length: 10 }, (_, rang) => fiche(rang)), ...below('registers')];
    for (const text of [...textes, ...textes.map((un) => un.replaceAll('\n', '\r\n'))]) {
      const root = readQuick(text);
      if (!root) continue;
      const [rapide, vraie] = [readDocument('fiche.yaml', text), parseDocument('fiche.yaml', text)].map(
        locator,
      );
      for (const pointeur of [...pointeurs(root), ['absente'], ['nom', 'absente'], []]) {
        for (const part of ['key', 'value'] as const)
          expect(rapide!.pointer(pointeur, part)).toEqual(vraie!.pointer(pointeur, part));
      }
    }
  });

  it('laisse les valeurs trop longues à la vraie lecture', () => {
    const longue = (signes: number) => `nom: ${'a'.repeat(signes)}\nnotes_internes: |\n  ${'b'.repeat(50)}\n`;
    expect(expectAgreement(longue(10_000))).toBe(true);
    expect(expectAgreement(longue(10_001))).toBe(false);
    expect(expectAgreement(`notes_internes: |\n  ${'b'.repeat(10_000)}\n`)).toBe(false);
  });

  const SIGNS =
    ": |:|#| #|# |- |-|\"|'|[|]|{|}|,|\n|\n  |  |\t|&a |*a|!!str |>|>-|aucun|~|null|\r\n|é|%|@|`|? |<<: |---\n|...\n|\u00a0|\\n|x_a: 1\n|\ufeff|\u2028|a: b|''";
  const bit = fc.constantFrom('|', '|-\n', ...SIGNS.split('|'));
  const edit = fc.record({ at: fc.nat(), cut: fc.nat({ max: 6 }), bit, whole: fc.boolean() });
  const SHORT = [
    'a: b\nc:\n  - d: e\n    f: "g"\n  - h\ni: { j: k, l: [m, n] }\n',
    "a: |\n  b\n\n  c\nd: >-\n  e\n  f\n\n  g\nh:\n- i # j\n-\n- 'k'\n",
    'a:\n  b:\n    c: d e\n  # f\n  g: h#i\nj: ""\nk: ~\n',
  ];

  it('s’abstient dès qu’elle pourrait se tromper : fichiers abîmés', () => {
    const source = fc.oneof(
      fc.constantFrom(...SHORT),
      fc.nat({ max: 300 }).map((rang) => fiche(rang)),
    );
    const abime = fc.tuple(source, fc.array(edit, { maxLength: 4 })).map(([text, edits]) =>
      edits.reduce((now, { at, cut, bit, whole }) => {
        const start = whole ? now.lastIndexOf('\n', at % (now.length + 1)) + 1 : at % (now.length + 1);
        return now.slice(0, start) + bit + now.slice(start + cut);
      }, text),
    );
    fc.assert(
      fc.property(abime, (text) => void expectAgreement(text)),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 4000) },
    );
  });

  it('lit les octets d’un fichier comme son texte, même mal codé', () => {
    const piece = fc.uint8Array({ maxLength: 3 });
    const file = fc.tuple(
      fc.nat({ max: 40 }),
      fc.boolean(),
      fc.array(fc.tuple(fc.nat(), piece), { maxLength: 2 }),
    );
    fc.assert(
      fc.property(file, ([rang, marked, pieces]) => {
        let bytes: Uint8Array = Buffer.from((marked ? '\uFEFF' : '') + fiche(rang));
        for (const [at, put] of pieces) {
          const start = at % bytes.length;
          bytes = Buffer.concat([bytes.subarray(0, start), put, bytes.subarray(start)]);
        }
        const file = Buffer.from(bytes);
        const read = readEncoded('fiche.yaml', file);
        const real = readDocument('fiche.yaml', file.toString());
        file.fill(0);
        expect(read.text).toBe(real.text);
        expect(JSON.stringify(read.root)).toBe(JSON.stringify(real.root));
        expect(read.problems).toEqual(real.problems);
      }),
    );
  });
});
