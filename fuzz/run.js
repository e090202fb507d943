/**
 * Spoilt files over every command: nothing may crash, hang, lose a comment, or point outside a file.
 *
 *     npm run fuzz -- --seconds 600 [--target lint] [--seed 7]
 *     npm run fuzz -- --attempts 300 --seed 1      the same inputs each time
 *     npm run fuzz -- --target lecture --attempts 100000
 *                                                  the quick reading against `yaml`, and no other target
 *     npm run fuzz -- --target ensemble --attempts 100000
 *                                                  fiches read together against each read alone, and no other target
 *     npm run fuzz -- --replay                     the failures of the past, and no other
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { DIFFERENTIALS, differ } from './differential.js';
import { inputs, targets } from './targets.js';
import { watched } from './watched.js';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string' },
    attempts: { type: 'string' },
    seed: { type: 'string' },
    target: { type: 'string', multiple: true },
    replay: { type: 'boolean' },
  },
});
const CASES = path.join(import.meta.dirname, '../test/fuzz/cases');
/** Inputs drawn from one seed: few enough for the seed of a failure to find it again soon. */
const BATCH = 100;
/** A smaller input that fails the same is worth this many tries, no more: each may hang. */
const SHRINKS = 40;

const say = (line) => process.stdout.write(`${line}\n`);
const thread = watched();
const slowest = { milliseconds: 0, seed: 0, target: '' };
const tried = Object.fromEntries(Object.keys(targets).map((name) => [name, 0]));
let failures = 0;

/** Where to start and when to stop. */
function span() {
  const first = Number(values.seed ?? Date.now() % 1_000_000_000);
  const until = Date.now() + 1000 * Number(values.seconds ?? (values.attempts ? 1e9 : 60));
  const most = Number(values.attempts ?? Number.POSITIVE_INFINITY);
  return { first, until, most };
}

async function replay() {
  const names = readdirSync(CASES)
    .filter((name) => name.endsWith('.json'))
    .sort();
  for (const name of names) {
    const { failure } = await thread.attempt(JSON.parse(readFileSync(path.join(CASES, name), 'utf8')));
    if (!failure) continue;
    failures++;
    say(`${name}: ${failure}`);
  }
  say(`${names.length} past failures tried again, ${failures} fail.`);
}

async function batch(seed, runs) {
  let last;
  let after = 0;
  const property = fc.asyncProperty(inputs(values.target ?? Object.keys(targets)), async (input) => {
    if (last && ++after > SHRINKS) return;
    tried[input.target]++;
    const { failure, milliseconds } = await thread.attempt(input);
    if (milliseconds > slowest.milliseconds)
      Object.assign(slowest, { milliseconds, seed, target: input.target });
    if (!failure) return;
    last = { input, failure };
    throw new Error(failure);
  });
  await fc.check(property, { seed, numRuns: runs });
  if (!last) return;
  failures++;
  keep(seed, last);
}

function keep(seed, { input, failure }) {
  const file = path.join(CASES, `${input.target}-${seed}.json`);
  mkdirSync(CASES, { recursive: true });
  writeFileSync(
    file,
    `${JSON.stringify({ found: failure.split('\n')[0].slice(0, 200), ...input }, null, 2)}\n`,
  );
  say(`FAILURE --seed ${seed} (${input.target}): kept in ${path.relative(process.cwd(), file)}\n${failure}`);
}

if (values.replay) await replay();
else if (values.target?.some((name) => name in DIFFERENTIALS)) {
  for (const target of values.target) failures += await differ({ target, thread, ...span() }, { say, keep });
} else {
  const { first, until, most } = span();
  say(`first seed ${first}, ${BATCH} inputs a seed`);
  for (let done = 0, seed = first; done < most && Date.now() < until; done += BATCH, seed++)
    await batch(seed, Math.min(BATCH, most - done));
  const total = Object.values(tried).reduce((sum, one) => sum + one, 0);
  say(
    `${total} inputs tried: ${Object.entries(tried)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ')}.`,
  );
  say(
    `Slowest: ${Math.round(slowest.milliseconds)} ms (${slowest.target}, seed ${slowest.seed}). ${failures} failures.`,
  );
}
await thread.close();
process.exitCode = failures > 0 ? 1 : 0;
