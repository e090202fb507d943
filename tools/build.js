/**
 * Bundles one CommonJS file per command: CommonJS starts faster than ES modules, and a command loads
 * nothing of the others. exceljs stays outside, loaded only where a workbook is made.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, resolve } from 'node:path';
import { compileFunction } from 'node:vm';
import { build } from 'esbuild';
import manifest from '../package.json' with { type: 'json' };

/** `import('../commands/x.ts')` in a declaration becomes a `require` of the command's own bundle. */
const lazyCommands = {
  name: 'lazy-commands',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.\/commands\/[\w-]+\.ts$/ }, ({ path, kind }) => {
      if (kind !== 'dynamic-import') return undefined;
      return { path: path.replace(/\.ts$/, '.cjs'), external: true };
    });
  },
};

/**
 * What few runs need is loaded by the run that needs it, at the first use of one of its exports: `yaml` when
 * a file has something to report, `zod` when one is not surely well-formed, `string-width` when a line is
 * shown, `chalk` when it is in colour, the others when git, a fingerprint, a question or many fiches ask for
 * them. Those of npm get a bundle of their own, which all commands share.
 */
const LATE = [
  'yaml',
  'zod/mini',
  'string-width',
  'chalk',
  'node:child_process',
  'node:crypto',
  'node:os',
  'node:readline/promises',
  'node:v8',
];

/** `to`: from the bundles to `dist`. */
const lateModules = (to) => ({
  name: 'late-modules',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`^(?:${LATE.join('|')})$`) }, ({ path, namespace }) => {
      if (namespace !== 'late') return { path, namespace: 'late' };
      return { path: path.startsWith('node:') ? path : `${to}/late/${path}.cjs`, external: true };
    });
    onLoad({ filter: /.*/, namespace: 'late' }, async ({ path }) => {
      const names = Object.keys(await import(path)).filter((name) => name !== '__esModule');
      const load = `let late; const load = () => (late ??= require('${path}'));`;
      // A default export is read at once by whoever imports it: ours are functions. What imports the others
      // copies their names, one by one: behind an empty object, there are none to copy.
      const exported =
        names.length === 1
          ? `export default (...given) => load().default(...given);`
          : `module.exports = Object.create(new Proxy({}, { get: (_, name) => load()[name] }));`;
      return { contents: `${load}\n${exported}`, loader: 'js', resolveDir: '.' };
    });
  },
});

/** Each file that imports `path` whole would copy all its names; so it is Node’s own, once. */
const plainPath = {
  name: 'plain-path',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:path$/ }, ({ namespace }) => {
      return namespace === 'path'
        ? { path: 'node:path', external: true }
        : { path: 'node:path', namespace: 'path' };
    });
    onLoad({ filter: /.*/, namespace: 'path' }, () => ({
      contents: `const path = require('node:path');\nexport default path;\nexport const { posix } = path;`,
      loader: 'js',
    }));
  },
};

/** What the code imports when it is wanted, and runs that do without need not load: each a bundle of its own. */
const LATE_PARTS = [
  'cli/command-line.ts',
  'cli/diff-faults.ts',
  'cli/lint/fix-pass.ts',
  'cli/lint/open-difference.ts',
  'cli/lint/open-stdin.ts',
  'cli/lint/write-reports.ts',
  'cli/open-at.ts',
  'io/write-files.ts',
];
const lateNames = new Map(LATE_PARTS.map((part) => [resolve('src', part), basename(part, '.ts')]));

/** `kinds`: a part that another one needs at once is not bundled into it: what it remembers is for both. */
const lateParts = (...kinds) => ({
  name: 'late-parts',
  setup({ onResolve }) {
    onResolve({ filter: /\.ts$/ }, ({ path, kind, resolveDir }) => {
      const name = kinds.includes(kind) ? lateNames.get(resolve(resolveDir, path)) : undefined;
      return name && { path: `../late/${name}.cjs`, external: true };
    });
  },
});

/** What is said by a rule and of it: a fifth of the bytes of `lint`, of which a run with nothing to report reads none. */
const WORDS = ['source', 'references', 'referencesFor', 'what', 'why', 'messages', 'repair', 'reads'];
const DECLARED = /^export const \w+ = \w+Rule\(\{\n[\s\S]*?^\}\);$/gm;
const SAID = new RegExp(`^ {2}(?:${WORDS.join('|')}):.*\\n(?: {3}.*\\n)*(?: {2}[\\]})].*\\n)?`, 'gm');
const EXAMPLES = /^ {2}examples: \{(?:.*\},|[\s\S]*?^ {2}\},)$/m;

/**
 * Rules whose words are loaded together, once one of them is asked for. Examples are for readers of the rules: others
 * need not parse them. Relies on the formatter's layout. `to`: from the bundles to `dist`.
 */
const silentRules = (to) => ({
  name: 'silent-rules',
  setup({ onResolve, onLoad }) {
    onLoad({ filter: /[/\\]src[/\\]rules[/\\].*\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8').replace(EXAMPLES, '');
      return { contents: text.replace(DECLARED, (rule) => rule.replace(SAID, '')), loader: 'ts' };
    });
    onLoad({ filter: /[/\\]src[/\\]lint[/\\]worded\.ts$/ }, () => ({
      contents: `
        let said;
        const words = {};
        for (const name of ${JSON.stringify(WORDS)})
          Object.defineProperty(words, name, { get() { return (said ??= require('rule-words'))[this.id][name]; } });
        export const worded = (rule) => Object.setPrototypeOf(rule, words);`,
      loader: 'js',
    }));
    onResolve({ filter: /^rule-words$/ }, () => ({ path: `${to}/late/rule-words.cjs`, external: true }));
  },
});

const withoutAccents = (text) =>
  text.replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

const READERS_OF_EXAMPLES = new Set(['explain.ts', 'rules.ts']);

const options = {
  outbase: 'src/cli',
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  minify: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20.11',
  // Without dynamic import, esbuild writes a plain `require`, which is synchronous and quicker. Its table
  // ignores that Node 20 knows `\p{…}`: it would build those expressions anew at each call.
  supported: { 'dynamic-import': false, 'regexp-unicode-property-escapes': true },
  external: ['exceljs'],
  define: { REGISTRE_VERSION: JSON.stringify(manifest.version) },
  logLevel: 'warning',
};

/**
 * What the command that hooks run at each commit looks for in texts, numbered beforehand: a first build of it, of
 * which nothing but its lists serves. They are made in the same order by the second.
 */
async function indexOfLists(file) {
  const { indexDesListes } = await exportsOf(
    `export { run } from './${file}';\nexport { indexDesListes } from './src/model/lexique.ts';`,
    [silentRules('..'), lateParts('dynamic-import')],
  );
  return { REGISTRE_LISTES: JSON.stringify(indexDesListes()) };
}

/** What the rules say, by their ids. */
async function wordsOfRules() {
  const { rules } = await exportsOf(`export { rules } from './src/rules/index.ts';`, []);
  const words = rules.map((rule) => [rule.id, Object.fromEntries(WORDS.map((name) => [name, rule[name]]))]);
  return withoutAccents(JSON.stringify(Object.fromEntries(words)));
}

/** What a module written here exports, run at once. */
async function exportsOf(contents, plugins) {
  const { outputFiles } = await build({
    ...options,
    stdin: { contents, resolveDir: '.', loader: 'ts' },
    write: false,
    plugins: [...plugins, plainPath, lateModules('..')],
  });
  const module = { exports: {} };
  compileFunction(outputFiles[0].text, ['module', 'require'])(module, createRequire(import.meta.url));
  return module.exports;
}

const HOOKED = 'lint.ts';

const late = LATE.filter((name) => !name.startsWith('node:'));

rmSync('dist', { recursive: true, force: true });
const commands = readdirSync('src/cli/commands');
const entries = (wanted) => commands.filter(wanted).map((file) => `src/cli/commands/${file}`);
await Promise.all([
  build({
    ...options,
    outbase: '.',
    outdir: 'dist/late',
    entryPoints: late.map((name) => ({ in: name, out: name })),
  }),
  build({
    ...options,
    outdir: 'dist/late',
    entryPoints: LATE_PARTS.map((part) => ({ in: `src/${part}`, out: basename(part, '.ts') })),
    plugins: [lazyCommands, lateParts('dynamic-import', 'import-statement'), plainPath, lateModules('..')],
  }),
  build({
    ...options,
    entryPoints: entries((file) => READERS_OF_EXAMPLES.has(file)),
    plugins: [plainPath, lateModules('..')],
  }),
  build({
    ...options,
    entryPoints: entries((file) => file !== HOOKED && !READERS_OF_EXAMPLES.has(file)),
    plugins: [silentRules('..'), lateParts('dynamic-import'), plainPath, lateModules('..')],
  }),
  indexOfLists(`src/cli/commands/${HOOKED}`).then((index) =>
    build({
      ...options,
      entryPoints: entries((file) => file === HOOKED),
      define: { ...options.define, ...index },
      plugins: [silentRules('..'), lateParts('dynamic-import'), plainPath, lateModules('..')],
    }),
  ),
]);
writeFileSync(
  'dist/late/rule-words.cjs',
  `module.exports=JSON.parse(${JSON.stringify(await wordsOfRules())})`,
);

const files = readdirSync('dist', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => `${parentPath}/${name}`)
  .sort();

// A bundle without accents is read without decoding, and takes half the memory; the bundler leaves them in expressions.
// After a backslash, one would come to mean something else.
for (const file of files) {
  const text = readFileSync(file, 'utf8');
  if (/\\[^\0-\x7f]/.test(text)) throw new Error(`${file}: a backslash before a character beyond ASCII`);
  const code = withoutAccents(text);
  // As `src/start` runs it: put around it there, this would be another copy of it at each start.
  writeFileSync(file, `(function(exports,require,module,__filename,__dirname){${code}\n})`);
}

// What the engine keeps of these bundles serves these bundles only.
const hash = createHash('sha256');
for (const file of files) hash.update(readFileSync(file));

await build({
  ...options,
  entryPoints: ['src/start/start.ts', 'src/start/keep.ts'],
  outbase: 'src/start',
  define: { ...options.define, REGISTRE_BUILD: JSON.stringify(hash.digest('hex').slice(0, 16)) },
  plugins: [plainPath],
});
