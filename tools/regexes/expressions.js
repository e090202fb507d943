import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build, transform } from 'esbuild';
import { parseAst } from 'vitest/node';

/** Every expression of the code, once: each literal of `src`, and those put together when a room is loaded. */
export async function allExpressions() {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.posix.join('src', ...name.split(path.sep)));
  const literals = (await Promise.all(files.sort().map(literalsOf))).flat();
  const found = new Map();
  for (const one of [...(await builtOnes(files)), ...literals]) {
    const shown = `/${one.pattern}/${one.flags}`;
    found.set(shown, { ...one, shown });
  }
  return [...found.values()];
}

async function literalsOf(file) {
  const text = readFileSync(file, 'utf8');
  if (!text.includes('/')) return [];
  const { code } = await transform(text, { loader: 'ts', charset: 'utf8', target: 'esnext' });
  const found = [];
  const pending = [parseAst(code)];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.type === 'Literal' && node.regex) found.push({ ...node.regex, file });
    for (const child of Object.values(node).flat())
      if (child && typeof child.type === 'string') pending.push(child);
  }
  return found;
}

/** What would be made at the first question is made at once. */
const atOnce = {
  name: 'at-once',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]au-besoin\.ts$/ }, () => ({
      contents: 'export const auBesoin = (faire) => { const fait = faire(); return () => fait; };',
    }));
  },
};

/** What `new RegExp(…)` makes while the pure rooms load: in bundles, some wait for a text that could match. */
async function builtOnes(files) {
  const pure = files.filter((name) => !/^src\/(?:io|cli|start)\/|\.d\.ts$/.test(name));
  const { outputFiles } = await build({
    stdin: { contents: pure.map((name) => `import './${name}';`).join('\n'), resolveDir: '.' },
    bundle: true,
    write: false,
    platform: 'node',
    packages: 'external',
    plugins: [atOnce],
    format: 'cjs',
    logLevel: 'error',
  });
  const found = [];
  const { RegExp: native } = globalThis;
  globalThis.RegExp = new Proxy(native, {
    construct(target, [source, flags = ''], self) {
      const made = Reflect.construct(target, [source, flags], self);
      if (typeof source === 'string') found.push({ pattern: made.source, flags, file: 'new RegExp' });
      return made;
    },
  });
  const load = new Function('require', 'module', outputFiles[0].text);
  load(createRequire(path.resolve('package.json')), { exports: {} });
  globalThis.RegExp = native;
  return found;
}
