import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { transform } from 'esbuild';
import { parseAst } from 'vitest/node';

/** Every expression of the code, once: each literal of `src`, and those put together when a command is loaded. */
export async function allExpressions() {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.posix.join('src', ...name.split(path.sep)));
  const literals = (await Promise.all(files.sort().map(literalsOf))).flat();
  const found = new Map();
  for (const one of [...builtOnes(), ...literals]) {
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

/** What `new RegExp(…)` makes while the bundles load. */
function builtOnes() {
  const found = [];
  const require = createRequire(import.meta.url);
  const { RegExp: native } = globalThis;
  globalThis.RegExp = new Proxy(native, {
    construct(target, [source, flags = ''], self) {
      if (typeof source === 'string') found.push({ pattern: source, flags, file: 'new RegExp' });
      return Reflect.construct(target, [source, flags], self);
    },
  });
  for (const name of readdirSync('dist/commands')) require(path.resolve('dist/commands', name));
  globalThis.RegExp = native;
  return found;
}
