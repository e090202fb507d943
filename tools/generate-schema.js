/**
 * Writes `schema/` from the model and the rules.
 * `--check`: writes nothing, exits 1 when a file differs or is missing.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import vm from 'node:vm';
import { build } from 'esbuild';

const ENTRY = `
import { configuration } from './src/lint/config.ts';
import { isLocked } from './src/lint/levels.ts';
import { rules } from './src/rules/index.ts';
import { schemaConfiguration, schemaFiche, schemaRegistre } from './src/schema/documents.ts';
import { DOSSIER_SCHEMAS, FICHIERS_SCHEMAS } from './src/schema/modeline.ts';

const regles = rules.filter((rule) => !isLocked(rule)).map(({ id, what }) => ({ id, sens: what }));
const schemas = { fiche: schemaFiche(), registre: schemaRegistre(), config: schemaConfiguration(configuration(), regles) };
export const folder = DOSSIER_SCHEMAS;
export const files = Object.entries(FICHIERS_SCHEMAS).map(([nom, fichier]) => ({ fichier, schema: schemas[nom] }));
`;

const { outputFiles } = await build({
  stdin: { contents: ENTRY, resolveDir: process.cwd(), loader: 'ts' },
  bundle: true,
  write: false,
  platform: 'node',
  format: 'cjs',
  logLevel: 'warning',
});
const module = { exports: /** @type {any} */ ({}) };
vm.runInThisContext(`(function (module, exports, require) {${outputFiles[0]?.text}\n})`)(
  module,
  module.exports,
  createRequire(import.meta.url),
);
const { folder, files } = module.exports;

mkdirSync(folder, { recursive: true });
const texts = files.map((/** @type {{ fichier: string, schema: object }} */ { fichier, schema }) => {
  return { path: `${folder}/${fichier}`, text: `${JSON.stringify(schema, undefined, 1)}\n` };
});
const stale = texts.filter(
  (/** @type {{ path: string, text: string }} */ { path, text }) =>
    !existsSync(path) || readFileSync(path, 'utf8') !== text,
);
if (process.argv.includes('--check')) {
  for (const { path } of stale) console.error(`${path} is not what the model says. Run: npm run schema`);
  if (stale.length > 0) process.exitCode = 1;
} else {
  for (const { path, text } of stale) writeFileSync(path, text);
  console.log(`${texts.length} files in ${folder}, ${stale.length} written.`);
}
