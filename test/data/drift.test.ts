import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const tool = (path: string) => new URL(`../../tools/${path}`, import.meta.url);

test('les fichiers générés correspondent à data/*.yaml', () => {
  const run = () => execFileSync(process.execPath, [fileURLToPath(tool('generate-data.js')), '--check']);
  expect(run).not.toThrow();
});

async function loadEdited(from: string, to: string) {
  const { load } = await import(tool('data/load.js').href);
  const { default: spec } = await import(tool('data/durees.js').href);
  const original = readFileSync(new URL('../../data/durees.yaml', import.meta.url), 'utf8');
  expect(original).toContain(from);
  const path = join(mkdtempSync(join(tmpdir(), 'registre-data-')), 'durees.yaml');
  writeFileSync(path, original.replace(from, to));
  return load(spec, path);
}

test.each([
  ['une clé inconnue', 'depart: fin du mandat', 'depart: fin du mandat\n      durée: P1Y', /dur/],
  ['une source inconnue', '[RH26, TRAV18]', '[RH26, TRAV19]', /source inconnue TRAV19/],
  ['une source inutile', 'sources:\n  RH26:', 'sources:\n  X: { titre: x }\n  RH26:', /source X/],
  ['une date impossible', 'lu_le: 2026-11-21', 'lu_le: 2026-02-30', /AAAA-MM-JJ/],
  ['une durée en mots', 'duree: P50Y', 'duree: 50 ans', /ISO 8601/],
  ['un identifiant en double', 'id: prospects', 'id: clients', /en double/],
  ['une apostrophe droite', 'départ de la personne', "départ de l'agent", /apostrophe/],
])('le générateur refuse %s', async (_, from, to, message) => {
  await expect(loadEdited(from, to)).rejects.toThrow(message);
});
