/**
 * Measures `registre` beside its peers, on the same files, in one run, and writes `bench/RESULTS.md`.
 * Usage: npm run bench [-- --only one,diff] [--rounds 5] [--largest 10000] [--no-peers]
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import manifest from '../package.json' with { type: 'json' };
import { Corpus } from './corpus.js';

const NAMES = ['one', 'sizes', 'kinds', 'memory', 'diff', 'render', 'import'];
const { values: flags } = parseArgs({
  options: {
    only: { type: 'string', default: NAMES.join(',') },
    rounds: { type: 'string', default: '5' },
    largest: { type: 'string', default: '10000' },
    'no-peers': { type: 'boolean', default: false },
  },
});
const only = flags.only.split(',');
const unknown = only.find((name) => !NAMES.includes(name));
if (unknown) throw new Error(`no group « ${unknown} »; there are ${NAMES.join(', ')}`);

if (!flags['no-peers']) installPeers();
// Once they are installed: they are looked for at load.
const { peers } = await import('./peers.js');
const groups = await import('./groups.js');
const folder = mkdtempSync(path.join(tmpdir(), 'registre-bench-'));
const given = { corpus: new Corpus(folder), rounds: Number(flags.rounds), largest: Number(flags.largest) };
try {
  const rows = [];
  for (const name of only) {
    const found = await groups[name](given);
    console.error(table(found));
    rows.push(...found);
  }
  const report = `${head()}\n${table(rows)}\n`;
  console.log(report);
  if (only.length === NAMES.length) writeFileSync(path.join(import.meta.dirname, 'RESULTS.md'), report);
} finally {
  rmSync(folder, { recursive: true });
}

function installPeers() {
  const cwd = path.join(import.meta.dirname, 'peers');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const options = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--silent'];
  const { status } = spawnSync(npm, options, { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) console.error('The peers cannot be installed: they are left out.');
}

function head() {
  const found = peers.map(({ name, version }) => `${name} ${version ?? 'not installed'}`).join(', ');
  return `# Speed, measured

Written by \`npm run bench\`: registre ${manifest.version}, Node ${process.version}, ${availableParallelism()} cores, ${given.rounds} rounds, medians of ratios taken within a round; \`registre\` has run four times before, and starts from what the engine compiled then (“nothing kept”: as on a build machine, where it does not). Peers: ${found}. The register is generated with a seed; all rules are on; \`ajv-cli\` validates the same files against the JSON Schema of the model and does nothing else.
`;
}

function table(rows) {
  const lines = rows.map(({ what, value, against, unit, most }) => {
    const shown = unit ? `${value} ${unit}` : value >= 100 ? value.toFixed(0) : value.toFixed(2);
    const met = most === undefined ? '' : value <= most ? 'met' : '**not met**';
    return `| ${what} | ${shown} | ${against ?? ''} | ${most === undefined ? '' : `≤ ${most}`} | ${met} |`;
  });
  return ['| what | measured | times | target | |', '|---|---:|---|---:|---|', ...lines].join('\n');
}
