import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

const ROOT = path.join(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'registre-loaded-'));

beforeAll(() => {
  cpSync(path.join(ROOT, 'registers/artemis'), path.join(folder, 'clean'), { recursive: true });
  writeFileSync(path.join(folder, 'probe.cjs'), PROBE);
  mkdirSync(path.join(folder, 'faulty'));
  writeFileSync(path.join(folder, 'faulty/registre.yaml'), 'version: 1\n');
  writeFileSync(path.join(folder, 'faulty/T-001.yaml'), 'reference: T-001\n');
});

afterAll(() => rmSync(folder, { recursive: true }));

const MARK = 'loaded:';

const PROBE = `const fs = require('node:fs');
  const open = fs.openSync;
  const files = [];
  fs.openSync = (file, ...how) => {
    files.push(String(file));
    return open(file, ...how);
  };
  const builtin = /^NativeModule (?:child_process|crypto|net|stream|v8|zlib)$/;
  process.on('exit', () => {
    const loaded = [...files.filter((file) => file.endsWith('.cjs')), ...Object.keys(require.cache)];
    const builtins = process.moduleLoadList.filter((name) => builtin.test(name));
    fs.writeSync(2, '${MARK}' + JSON.stringify([...loaded, ...builtins]));
  });
  require(${JSON.stringify(path.join(ROOT, 'dist/start.cjs'))}).start(['node', 'registre', ...process.argv.slice(2)]);`;

/** What a command loads: files of `dist`, dependencies, and the modules of Node that cost a start. */
function loaded(args: readonly string[]): string[] {
  const { stderr } = spawnSync('node', [path.join(folder, 'probe.cjs'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    // With settings of Node’s own, what is kept is looked for elsewhere, and more is loaded to tell where.
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const all = JSON.parse(stderr.slice(stderr.lastIndexOf(MARK) + MARK.length)) as string[];
  const names = all.map((one) => path.relative(ROOT, one).split(path.sep).join('/'));
  const shown = names.flatMap((name) => {
    if (/^dist\/(?!main|start)/.test(name)) return name;
    const dependency = /^node_modules\/([^/]+)\//.exec(name)?.[1];
    if (dependency) return dependency in manifest.dependencies ? dependency : [];
    return /NativeModule (\w+)/.exec(name)?.slice(1) ?? [];
  });
  return [...new Set(shown)].sort();
}

const RUNS: Readonly<Record<string, readonly string[]>> = {
  '--version': ['--version'],
  '--help': ['--help'],
  'lint, nothing to say': ['lint', 'clean'],
  'lint, findings': ['lint', 'faulty'],
  config: ['config', 'clean'],
  data: ['data'],
  diff: ['diff', './clean', './faulty'],
  'diff-driver': ['diff-driver'],
  explain: ['explain', 'vague-etc'],
  export: ['export', '-C', 'clean', '--to', 'json'],
  fmt: ['fmt', '--check', 'clean'],
  git: ['git', 'status'],
  import: ['import', path.join(ROOT, 'test/fixtures/modeles/cnil-fiche.csv')],
  init: ['init', 'started', '--nom', 'Atelier du Val'],
  log: ['log', 'T-001'],
  'merge-driver': ['merge-driver'],
  new: ['new', '--list'],
  'render --to html': ['render', '-C', 'clean', '--out', '-'],
  'render --to xlsx': ['render', '-C', 'clean', '--to', 'xlsx', '--out', 'printed.xlsx'],
  review: ['review', '-C', 'clean', 'T-000'],
  rules: ['rules'],
  schema: ['schema'],
  site: ['site', '-C', 'clean', '--out', 'pages'],
  status: ['status', 'clean'],
  template: ['template', 'list'],
};

it('a command loads what it uses and nothing else', async () => {
  const table = Object.entries(RUNS).map(([name, args]) => `${name}: ${loaded(args).join(', ')}`);
  await expect(`${table.join('\n')}\n`).toMatchFileSnapshot('loaded.txt');
}, 180_000);

it('every command is in the table but the server of editors, which waits for one', () => {
  const commands = readdirSync(path.join(ROOT, 'src/cli/commands')).map((file) => file.replace('.ts', ''));
  const told = new Set(Object.values(RUNS).map(([command]) => command));
  expect(commands.filter((command) => !told.has(command))).toEqual(['lsp']);
});
