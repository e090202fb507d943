// Writes src/data/*.ts from data/*.yaml. With --check: writes nothing, exits 1 if they differ.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import aipd from './data/aipd.js';
import article30 from './data/article30.js';
import { emitCatalogue } from './data/catalogue.js';
import durees from './data/durees.js';
import { emitFile } from './data/emit.js';
import { format } from './data/format.js';
import { load } from './data/load.js';
import modeles from './data/modeles.js';
import pays from './data/pays.js';
import vocabulaire from './data/vocabulaire.js';

const SPECS = [vocabulaire, pays, durees, aipd, article30, modeles];
const root = new URL('../', import.meta.url);
const at = (/** @type {string} */ path) => fileURLToPath(new URL(path, root));

function generate() {
  const loaded = SPECS.map((spec) => ({
    spec,
    data: load(spec, at(`data/${spec.file}.yaml`)),
  }));
  const files = loaded.map(({ spec, data }) => ({
    path: `src/data/${spec.file}.ts`,
    source: emitFile(spec, data),
  }));
  files.push({ path: 'src/data/catalogue.ts', source: emitCatalogue(loaded) });
  return files.map(({ path, source }) => ({ path, source: format(source, path) }));
}

const stale = generate().filter(
  ({ path, source }) => !existsSync(at(path)) || readFileSync(at(path), 'utf8') !== source,
);

if (process.argv.includes('--check')) {
  for (const { path } of stale) console.error(`${path} : ne correspond plus à data/*.yaml.`);
  if (stale.length > 0) process.exitCode = 1;
} else {
  for (const { path, source } of stale) writeFileSync(at(path), source);
}
