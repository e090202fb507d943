/**
 * Looks for regular expressions whose time does not follow the length of what they read.
 *
 * Each is judged twice: `recheck` looks for a proof, and texts drawn from its own source are timed at the longest
 * length it may be given. What was judged stands in `regexes/verdicts.txt`, by the source of the expression: only
 * what is new or changed is judged again. `--all` judges all of them; `--write` keeps the verdicts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bounded, lengthFor } from './regexes/bounds.js';
import { allExpressions } from './regexes/expressions.js';
import { slowestAttack, textOf } from './regexes/measure.js';

// The library picks a program of its own for the machine, when there is one; this is the one that is everywhere.
process.env.RECHECK_BACKEND = 'pure';

/** For one expression, in milliseconds; the result of a few depends on it: then only the measure decides. */
const TIME = 3_000;

/** Longest time of one search, in milliseconds, on a machine that does nothing else. */
const ENOUGH = 50;

const VERDICTS = 'tools/regexes/verdicts.txt';
const HEAD = `# Regular expressions judged by npm run regexes, one a line: what recheck says, the characters it was tried on, and itself.
# safe: proved. measured: no proof, and no attack found took ${ENOUGH} ms. Written by npm run regexes -- --all --write.
`;

const { values: asked } = parseArgs({ options: { all: { type: 'boolean' }, write: { type: 'boolean' } } });
const expressions = await allExpressions();
const known = new Map(
  readFileSync(VERDICTS, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [verdict, length, ...shown] = line.split('\t');
      return [shown.join('\t'), { verdict, length: Number(length) }];
    }),
);

const verdicts = new Map();
const slow = [];
let judged = 0;
for (const one of expressions) {
  const length = lengthFor(one);
  const before = known.get(one.shown);
  if (!asked.all && before && before.length >= length) {
    verdicts.set(one.shown, before);
    continue;
  }
  judged++;
  const { ms, attack } = slowestAttack(one, length, ENOUGH);
  if (ms > ENOUGH) slow.push({ ...one, length, ms, attack });
  else verdicts.set(one.shown, { verdict: await proofOf(one), length });
}

for (const { file, shown, length, ms, attack } of slow) {
  const text = JSON.stringify(textOf(attack, 40));
  process.stdout.write(`${file}: ${Math.round(ms)} ms on ${length} characters such as ${text}\n  ${shown}\n`);
}
const there = new Set(expressions.map(({ shown }) => shown));
const stale = [...known.keys(), ...bounded].filter((shown) => !there.has(shown));
for (const shown of stale) process.stdout.write(`No longer in the code:\n  ${shown}\n`);
const counted = (wanted) => [...verdicts.values()].filter(({ verdict }) => verdict === wanted).length;
process.stdout.write(
  `${expressions.length} expressions, ${judged} judged now: ${slow.length} slow, ${counted('safe')} proved, ${counted('measured')} measured.\n`,
);
const isNew = [...verdicts.keys()].some((shown) => !known.has(shown));
if (asked.write) write();
else if (isNew || stale.length > 0)
  process.stdout.write('npm run regexes -- --write keeps these verdicts.\n');
process.exitCode = slow.length > 0 ? 1 : 0;

async function proofOf({ pattern, flags }) {
  const { check } = await import('recheck');
  // What looks behind is beyond the tool in part; `g` and `y` change nothing to the time of one search.
  const { status } = await check(pattern, flags.replace(/[dgvy]/g, ''), { timeout: TIME });
  return status === 'safe' ? 'safe' : 'measured';
}

function write() {
  const lines = [...verdicts].map(([shown, { verdict, length }]) => `${verdict}\t${length}\t${shown}\n`);
  writeFileSync(VERDICTS, HEAD + lines.sort().join(''));
}
