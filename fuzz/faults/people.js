/** Others at work in the same folder: a second command, or someone who saves and removes files. */
import { rmSync, unlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FICHES } from './commands.js';
import { atOnce, fail, isLeftover, oneOf, say, start, stateOf } from './world.js';

const PAIRS = [
  ['lint --fix', 'fmt'],
  ['lint --fix', 'review'],
  ['fmt', 'import --write'],
  ['render --to html', 'render --to html'],
  ['new', 'new'],
  ['site', 'site'],
  ['lint --write-baseline', 'lint --write-baseline'],
  ['init', 'init'],
  ['git install', 'git install'],
];

/** Two commands at once leave what they would leave one by one, in some order, or refuse. */
export async function together({ commands }, { rounds, workers }) {
  let refused = 0;
  const named = (name) => commands.find((command) => command.name === name);

  async function alone(order) {
    const folder = order[0].copy();
    for (const { args } of order) await start(folder, args).done;
    const state = stateOf(folder);
    rmSync(folder, { recursive: true });
    return state;
  }

  async function round(pair) {
    const [one, other] = pair.map(named);
    const states = [one.old, one.state, other.state, await alone([one, other]), await alone([other, one])];
    const folder = one.copy();
    const results = await Promise.all([one, other].map(({ args }) => start(folder, args).done));
    const now = stateOf(folder);
    const what = `${pair.join(' and ')} at once`;
    oneOf(states, now, what);
    if ([...now.keys()].some(isLeftover)) fail(`${what}: something is left behind`);
    for (const { said } of results) if (said.includes('erreur imprévue')) fail(`${what}: ${said}`);
    refused += results.filter(({ code }) => code === 2).length;
    if (pair[0] === 'new') bothOrOne(results, { states, now });
    rmSync(folder, { recursive: true });
  }

  const tasks = Array.from({ length: rounds }, (_, rank) => () => round(PAIRS[rank % PAIRS.length]));
  await atOnce(workers, tasks);
  say(`${rounds} times two commands at once: ${refused} refused to write over the other.`);
}

/** Nobody who is told that a fiche was made may have it replaced by another. */
function bothOrOne(results, { states, now }) {
  const made = results.filter(({ code }) => code === 0).length;
  if (now.size !== states[0].size + made)
    fail(`new and new at once: ${made} said to be made, ${now.size - states[0].size} there`);
}

const READERS = [
  ['lint'],
  ['lint', '--fix'],
  ['fmt'],
  ['render', '--to', 'md'],
  ['render', '--to', 'xlsx'],
  ['status'],
  ['export'],
  ['site'],
  ['review', 'T-900', 'T-901', '--by', 'C'],
];

/** Someone saves, empties and removes files while commands read them. */
export async function movingFiles({ commands }, { rounds, random, workers }) {
  const { copy, old } = commands[0];
  const tasks = Array.from({ length: rounds }, (_, rank) => async () => {
    const folder = copy();
    const args = READERS[rank % READERS.length];
    const { done } = start(folder, args);
    const meddling = setInterval(() => meddle(folder, { random, old }), 5);
    const { code, said } = await done;
    clearInterval(meddling);
    if (said.includes('erreur imprévue') || ![0, 1, 2].includes(code))
      fail(`${args.join(' ')} over moving files: exit code ${code}, ${said}`);
    rmSync(folder, { recursive: true });
  });
  await atOnce(workers, tasks);
  say(`${rounds} commands over files that change and vanish.`);
}

function meddle(folder, { random, old }) {
  const file = path.join(folder, `T-9${String(Math.trunc(random() * FICHES)).padStart(2, '0')}.yaml`);
  const what = random();
  try {
    if (what < 0.4) writeFileSync(file, '');
    else if (what < 0.7) unlinkSync(file);
    else writeFileSync(file, old.get(path.basename(file)));
  } catch {}
}
