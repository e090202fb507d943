/**
 * Writes `docs/regles/` from the rules, through the built command line itself.
 * `--check`: writes nothing, exits 1 when a page differs, is missing or is left over.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const FOLDER = 'docs/regles';
const { bundle } = createRequire(import.meta.url)('../dist/start.cjs');
const { run: explain } = bundle('commands/explain.cjs');
const registre = (...args) =>
  execFileSync('node', ['bin/registre.js', ...args], { encoding: 'utf8', maxBuffer: 1 << 26 });

const pages = new Map([['README.md', registre('rules', '--format', 'markdown')]]);
for (const { id } of JSON.parse(registre('rules', '--format', 'json')).rules) {
  await explain([id], { format: 'markdown' }, { out: async (text) => void pages.set(`${id}.md`, text) });
}

mkdirSync(FOLDER, { recursive: true });
const current = (name) => {
  const file = path.join(FOLDER, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
};
const stale = [...pages].filter(([name, text]) => current(name) !== text).map(([name]) => name);
const extra = readdirSync(FOLDER).filter((name) => !pages.has(name));

if (process.argv.includes('--check')) {
  const wrong = [...stale, ...extra].sort();
  if (wrong.length > 0) {
    console.error(`${FOLDER} is not what the rules say: ${wrong.join(', ')}\nRun: npm run docs`);
    process.exitCode = 1;
  }
} else {
  for (const name of stale) writeFileSync(path.join(FOLDER, name), pages.get(name));
  for (const name of extra) rmSync(path.join(FOLDER, name));
  console.log(`${pages.size} pages in ${FOLDER}, ${stale.length} written, ${extra.length} removed.`);
}
