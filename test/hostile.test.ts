import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const CLI = path.resolve('bin/registre.js');
const REGISTRE = 'version: 1\norganisme: { nom: Octave }\n';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'registre-hostile-'));
  write('registre.yaml', REGISTRE);
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): void {
  mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
}

function registre(...args: string[]) {
  const argv = [CLI, '-C', folder, '--today', '2026-11-21', ...args];
  const { stdout, stderr, status } = spawnSync(process.execPath, argv, { encoding: 'utf8', timeout: 60_000 });
  expect(stderr).not.toContain('erreur imprévue');
  return { stdout, stderr, status };
}

/** What moves the cursor, changes colours or turns the order of letters round. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const ACTS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const SLY = 'Paie\\e[2J\\e]0;x\\a\\u202Egnp.exe\\u2066\\x9b31m';

describe('what a register says never acts', () => {
  it.each(['pretty', 'compact', 'github', 'markdown', 'json'])('lint --format %s', (format) => {
    const sly = `"${SLY}"`;
    write(
      'T-001.yaml',
      `reference: ${sly}\nnom: ${sly}\n${sly}: x\nstatut: ${sly}\nfinalites: [{ libelle: ${sly} }]\ndestinataires: [{ acteur: ${sly} }]\n`,
    );
    const { stdout, stderr, status } = registre('lint', '--format', format);
    expect(status).toBe(1);
    expect(stdout.length).toBeGreaterThan(100);
    expect(stdout + stderr).not.toMatch(ACTS);
  });

  it
    .runIf(process.platform !== 'win32')
    .each(['pretty', 'compact', 'github', 'gitlab', 'junit', 'sarif', 'markdown', 'json'])(
    'the name of a file, in lint --format %s',
    (format) => {
      write('a\n::error::x\u001b[2J\u202e]]>" %0A.yaml', 'reference: T-001\nnom: Paie\n');
      const { stdout } = registre('lint', '--format', format);
      expect(stdout).toMatch(/error(?:::|%3A%3A)x/);
      expect(stdout).not.toMatch(ACTS);
      expect(stdout).not.toMatch(/^[ \t]*::error::/m);
    },
  );
});

it('a key of every object is a key like another', () => {
  write('T-001.yaml', 'nom: Paie\n__proto__: { statut: en-cours }\nconstructor: { prototype: { x: y } }\n');
  write('registre.yaml', `${REGISTRE}acteurs:\n  __proto__: { nom: A }\n  constructor: { nom: B }\n`);
  const { stdout, status } = registre('lint', '--format', 'json');
  expect(status).toBe(1);
  const told = JSON.parse(stdout).findings.map(({ pointer }: { pointer: string }) => pointer);
  expect(told).toEqual(expect.arrayContaining(['/__proto__', '/constructor', '/acteurs/__proto__']));
  write('registre.config.yaml', 'regles: { __proto__: off }\n');
  expect(registre('lint').status).toBe(2);
});

it('names that are paths stay in the folder of the documents', () => {
  write('T-001.yaml', 'reference: ../../evil\nnom: Paie\n');
  write('T-002.yaml', 'reference: /etc/passwd\nnom: Paie\n');
  write('T-003.yaml', 'reference: "C:\\\\x\\\\CON"\nnom: Paie\n');
  expect(registre('render', '--to', 'md', '--out', 'out').status).toBe(0);
  expect(readdirSync(path.join(folder, 'out'))).toHaveLength(3);
  expect(existsSync(path.join(folder, '../evil.md'))).toBe(false);
});

it.runIf(process.platform !== 'win32')('links that lead out are neither read nor written through', () => {
  const outside = mkdtempSync(path.join(tmpdir(), 'registre-dehors-'));
  try {
    writeFileSync(path.join(outside, 'secret.yaml'), 'nom: SECRET\n');
    symlinkSync(path.join(outside, 'secret.yaml'), path.join(folder, 'T-002.yaml'));
    symlinkSync(outside, path.join(folder, 'traitements'));
    symlinkSync(outside, path.join(folder, 'fiches'));
    write('T-001.yaml', 'reference: T-001\nnom: Paie\n');
    const { stdout, stderr } = registre('lint', '--format', 'json');
    expect(stdout).not.toContain('SECRET');
    expect(stderr).toContain('Lien non suivi');
    expect(registre('render', '--to', 'md').status).toBe(2);
    expect(registre('lint', '--fix').status).toBeLessThan(2);
    expect(readdirSync(outside)).toEqual(['secret.yaml']);
  } finally {
    rmSync(outside, { recursive: true });
  }
});

it('aliases do not multiply, and depth stops', () => {
  const laughs = Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n}, `.repeat(9)}]`);
  write('T-001.yaml', `a0: &a0 [x]\n${laughs.join('\n')}\n`);
  write('T-002.yaml', `nom: ${'['.repeat(100_000)}\n`);
  write('T-003.yaml', `nom: ${'a'.repeat(1_000_001)}\n`);
  const { stdout } = registre('lint', '--format', 'json');
  const rules = JSON.parse(stdout).findings.map(
    ({ rule, file }: { rule: string; file: string }) => `${file} ${rule}`,
  );
  expect(rules).toEqual(
    expect.arrayContaining([
      'T-001.yaml yaml-non-permis',
      'T-002.yaml yaml-trop-profond',
      'T-003.yaml fichier-illisible',
    ]),
  );
});

it('a configuration is read, never run', () => {
  write('T-001.yaml', 'reference: T-001\nnom: Paie\n');
  for (const name of ['registre.config.js', 'registre.config.cjs', 'registre.config.mjs', '.registrerc.js'])
    write(name, 'require("fs").writeFileSync(__dirname + "/pwned", "x");\n');
  write('registre.config.yaml', 'preset: !!js/function "function () { return 1 }"\n');
  expect(registre('lint').status).toBe(2);
  write('registre.config.yaml', 'preset: strict\n');
  registre('lint');
  expect(existsSync(path.join(folder, 'pwned'))).toBe(false);
});
