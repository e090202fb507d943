import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { lintChanged } from '../../src/lint/changed.ts';
import { DEFAULT_SETTINGS } from '../../src/lint/config.ts';
import { lintRegister } from '../../src/lint/engine.ts';
import type { Finding } from '../../src/lint/finding.ts';
import { touchedBy } from '../../src/lint/scope.ts';
import { lireFiche } from '../../src/register/fiche.ts';
import { lirePartage } from '../../src/register/partage.ts';
import { rules } from '../../src/rules/index.ts';
import { readDocument } from '../../src/source/document.ts';
import { type Random, random } from '../diff/histories/random.ts';

type Texts = ReadonlyMap<string, string>;

const OPTIONS = {
  rules,
  levels: { preset: 'strict', overrides: new Map() },
  today: '2026-11-21',
  settings: DEFAULT_SETTINGS,
} as const;

function filesOf(texts: Texts) {
  const file = ([name, text]: [string, string]) => ({ path: name, read: () => text });
  const fiches = [...texts].filter(([name]) => name !== 'registre.yaml').map(file);
  return { registre: file(['registre.yaml', texts.get('registre.yaml')!]), fiches };
}

function changedBetween(before: Texts, after: Texts): Set<string> {
  return new Set([...before.keys(), ...after.keys()].filter((name) => before.get(name) !== after.get(name)));
}

const known = new Map<Texts, readonly Finding[]>();

/** The definition, to the letter and at full price. */
function byDefinition(before: Texts, after: Texts): Finding[] {
  const now = lintRegister(filesOf(after), OPTIONS).findings;
  const registre = (texts: Texts) => readDocument('registre.yaml', texts.get('registre.yaml')!);
  const touched = touchedBy(registre(before), registre(after));
  if (touched === 'tout') return [...now];
  const changed = changedBetween(before, after);
  const { partage } = lirePartage(registre(after));
  const cites = (name: string) => {
    const { fiche } = lireFiche(readDocument(name, after.get(name)!), partage);
    return fiche?.releve.textes.some(({ texte }) => touched.has(texte)) ?? false;
  };
  known.set(before, known.get(before) ?? lintRegister(filesOf(before), OPTIONS).findings);
  const had = new Set(known.get(before)!.map(({ identity }) => identity));
  return now.filter(({ file, identity }) => changed.has(file) || cites(file) || !had.has(identity));
}

const CENTRECALL = path.join(import.meta.dirname, '../../registers/centrecall');
const register: Texts = new Map(
  readdirSync(CENTRECALL, { recursive: true, encoding: 'utf8' })
    .filter((name) => /registre\.yaml$|T-001|T-005/.test(name))
    .sort()
    .map((name) => [name.split(path.sep).join('/'), readFileSync(path.join(CENTRECALL, name), 'utf8')]),
);

type Edit = (texts: Map<string, string>, name: string, draw: Random) => void;

const editLine = (text: string, draw: Random, edit: (line: string) => string[]) => {
  const lines = text.split('\n');
  const at = draw.below(lines.length);
  return [...lines.slice(0, at), ...edit(lines[at]!), ...lines.slice(at + 1)].join('\n');
};

const edits: Readonly<Record<string, Edit>> = {
  'a line goes': (texts, name, draw) =>
    texts.set(
      name,
      editLine(texts.get(name)!, draw, () => []),
    ),
  'a value changes': (texts, name, draw) =>
    texts.set(
      name,
      editLine(texts.get(name)!, draw, (line) => [line.replace(/: \S.*$/, ': a-preciser')]),
    ),
  'a reference changes': (texts, name) => texts.set(name, texts.get(name)!.replace(/T-00\d/, 'T-009')),
  'a fiche goes': (texts, name) => name !== 'registre.yaml' && texts.delete(name),
  'a fiche is copied': (texts, name) => texts.set(`copies/${path.basename(name)}`, texts.get(name)!),
  'an actor goes': (texts, _, draw) => {
    const text = texts.get('registre.yaml')!;
    const blocks = text.match(/^ {2}[a-z-]+:\n(?: {4}.*\n)+/gm)!;
    texts.set('registre.yaml', text.replace(draw.pick(blocks), ''));
  },
  'an identifier is misspelt': (texts, name) =>
    texts.set(name, texts.get(name)!.replace(/(acteur|service|socle): (\w)/, '$1: x$2')),
};

it('tells what the definition tells, whatever the edits, without reading the register twice', () => {
  const told = new Map(Object.keys(edits).map((name) => [name, 0]));
  for (let seed = 1; seed <= 49; seed++) {
    const draw = random(seed);
    const after = new Map(register);
    const name = Object.keys(edits)[seed % Object.keys(edits).length]!;
    for (let i = draw.below(2); i >= 0; i--) edits[name]!(after, draw.pick([...after.keys()]), draw);
    const changed = changedBetween(register, after);
    const found = lintChanged(filesOf(after), { files: filesOf(register), changed }, OPTIONS).findings;
    // A comment that no longer accepts anything is only told where the rules ran.
    const expected = byDefinition(register, after).filter(
      ({ rule, file }) => !rule.startsWith('suppression-') || changed.has(file),
    );
    const lines = (list: readonly Finding[]) => list.map(({ file, identity }) => `${file} ${identity}`);
    expect(lines(found), `${name}, seed ${seed}`).toEqual(lines(expected));
    told.set(name, told.get(name)! + found.length);
  }
  expect([...told.values()].every((count) => count > 0)).toBe(true);
});

it('a fault of a shared measure is new for the first fiche that cites it, not for the second', () => {
  const fiche = (ref: string, socle: string) =>
    `qualite: responsable\nreference: ${ref}\nnom: Paie\nmesures_securite:\n  - { socle: ${socle} }\n`;
  const shared =
    'version: 1\norganisme: { nom: Atelier du Val }\nsocles:\n  a:\n    - { type: sauvegarde, description: sauvegarde chiffrée chaque nuit }\n  b:\n    - { type: autre, description: mesures de sécurité appropriées }\n';
  const register = (one: string, two: string) =>
    new Map([
      ['registre.yaml', shared],
      ['1.yaml', fiche('T-001', one)],
      ['2.yaml', fiche('T-002', two)],
    ]);
  const told = (before: Texts, after: Texts) =>
    lintChanged(filesOf(after), { files: filesOf(before), changed: changedBetween(before, after) }, OPTIONS)
      .findings.filter(({ file, identity }) => file === 'registre.yaml' && identity.includes('/socles/b'))
      .map(({ rule }) => rule);
  expect(told(register('a', 'a'), register('b', 'a'))).not.toEqual([]);
  expect(told(register('a', 'b'), register('b', 'b'))).toEqual([]);
});
