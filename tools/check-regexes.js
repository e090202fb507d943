/**
 * Looks for regular expressions whose time does not follow the length of what they read: every literal of
 * `src`, and those that are put together when a command is loaded. Run after a build.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { transform } from 'esbuild';
import { parseAst } from 'vitest/node';
import { accepted } from './regexes/accepted.js';

// The library picks a program of its own for the machine, when there is one; this is the one that is everywhere.
process.env.RECHECK_BACKEND = 'pure';
const { check } = await import('recheck');

/** For one expression, in milliseconds; the result of a few depends on it: nothing found in time is no fault. */
const TIME = 3_000;

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

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => path.posix.join('src', ...name.split(path.sep)));
const literals = (await Promise.all(files.sort().map(literalsOf))).flat();
const distinct = new Map([...literals, ...builtOnes()].map((one) => [`/${one.pattern}/${one.flags}`, one]));

const used = new Set();
let [slow, unsure] = [0, 0];
for (const [shown, { pattern, flags, file }] of distinct) {
  // What reads backwards or looks behind is beyond the tool in part; `g` and `y` change nothing to the time of one search.
  const { status, complexity } = await check(pattern, flags.replace(/[dgvy]/g, ''), { timeout: TIME });
  if (status === 'safe') continue;
  if (status === 'unknown') {
    unsure++;
    continue;
  }
  if (Object.hasOwn(accepted, shown)) {
    used.add(shown);
    continue;
  }
  slow++;
  process.stdout.write(`${file}: ${complexity?.summary ?? status}\n  ${shown}\n`);
}
const stale = Object.keys(accepted).filter((shown) => !distinct.has(shown));
for (const shown of stale)
  process.stdout.write(`tools/regexes/accepted.js: no longer in the code\n  ${shown}\n`);
process.stdout.write(
  `${distinct.size} expressions: ${slow} slow, ${used.size} slow on texts that are short, ${unsure} not decided in ${TIME / 1000} s.\n`,
);
process.exitCode = slow > 0 ? 1 : 0;
