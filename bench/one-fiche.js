/**
 * What `registre lint` costs on one fiche, beside `ajv-cli` validating the same file against the JSON Schema
 * of the same model, and beside an empty `node`. Runs alternate; medians of ratios, never milliseconds.
 * Usage: npm run bench [-- rounds]
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';

const rounds = Number(process.argv[2] ?? 15);
const root = path.join(import.meta.dirname, '..');
const require = createRequire(import.meta.url);
const folder = mkdtempSync(path.join(tmpdir(), 'registre-bench-'));
const schema = path.join(folder, 'fiche.schema.json');
const fiche = path.join(folder, 'register/traitements/T-001.yaml');

try {
  await writeSchema();
  mkdirSync(path.dirname(fiche), { recursive: true });
  copyFileSync(path.join(root, 'test/rules/base/registre.yaml'), path.join(folder, 'register/registre.yaml'));
  // ajv-cli reads bare dates as objects and does not know « aucune »: the same facts, quoted and spelled for it.
  const text = readFileSync(path.join(root, 'test/rules/base/T-001.yaml'), 'utf8');
  writeFileSync(fiche, text.replace(/: (\d{4}-\d{2}-\d{2})/g, ': "$1"').replace(/: aucune$/gm, ': aucun'));
  console.log(table(measure()));
} finally {
  rmSync(folder, { recursive: true });
}

async function writeSchema() {
  const stdin = `import * as z from 'zod/mini'; import { ficheResponsable } from './src/model/fiche.ts';
    console.log(JSON.stringify(z.toJSONSchema(ficheResponsable, { target: 'draft-7' })));`;
  const { outputFiles } = await build({
    stdin: { contents: stdin, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    write: false,
  });
  const { stdout } = spawnSync('node', ['-'], { input: outputFiles[0].text, encoding: 'utf8' });
  writeFileSync(schema, stdout);
}

function measure() {
  const ajv = require.resolve('ajv-cli/dist/index.js');
  const commands = {
    'node -e 0': ['-e', '0'],
    'registre --version': [path.join(root, 'bin/registre.js'), '--version'],
    'registre lint, one fiche': [path.join(root, 'bin/registre.js'), 'lint', path.join(folder, 'register')],
    'ajv-cli, the same fiche': [ajv, 'validate', '--strict=false', '-s', schema, '-d', fiche],
  };
  // When set, this variable makes Node 20 read a certificate file at every start, which hides all the rest.
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const [name, args] of Object.entries(commands)) {
      const start = process.hrtime.bigint();
      const { status, stderr } = spawnSync('node', args, { env });
      if (status !== 0) throw new Error(`${name}: ${stderr}`);
      if (round >= 0) times[name].push(Number(process.hrtime.bigint() - start));
    }
  }
  return times;
}

function table(times) {
  const ratio = (name, to) => median(times[name].map((time, round) => time / times[to][round])).toFixed(2);
  const rows = Object.keys(times).map((name) => {
    return `| ${name} | ${ratio(name, 'node -e 0')} | ${ratio(name, 'ajv-cli, the same fiche')} |`;
  });
  return ['| command | × node -e 0 | × ajv-cli |', '|---|---|---|', ...rows].join('\n');
}

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}
