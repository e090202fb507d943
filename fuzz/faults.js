/**
 * What befalls commands that write: killed at any moment, two at once, no room left, folders closed, files that
 * change or vanish meanwhile. Each file is the old one or the new one, and what is left behind goes next time.
 *
 *     npm run faults -- --kills 2000 [--seed 7] [--workers 2] [--command "lint --fix"]
 */
import { parseArgs } from 'node:util';
import { dice } from './dice.js';
import { closedFolders, fakedErrors, fullDisk, smallFiles } from './faults/disk.js';
import { kills } from './faults/kills.js';
import { movingFiles, together } from './faults/people.js';
import { failures, makeWorld, say } from './faults/world.js';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '40' },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string', default: '2' },
    command: { type: 'string', multiple: true },
  },
});
/** From so many kills on, everything is tried in every way. */
const LONG = 100;
const random = dice(Number(values.seed));
const count = Number(values.kills);
const few = Math.min(45, Math.max(4, Math.trunc(count / 20)));
const settings = {
  random,
  workers: Number(values.workers),
  count,
  rounds: few,
  each: Math.max(1, Math.trunc(count / 200)),
};

const world = await makeWorld();
if (values.command) world.commands = world.commands.filter(({ name }) => values.command.includes(name));
try {
  await kills(world, settings);
  await fakedErrors(world, settings);
  const wasFull = await fullDisk(world);
  if (!wasFull || count >= LONG) await smallFiles(world, settings);
  await closedFolders(world, settings);
  if (!values.command) {
    await together(world, settings);
    await movingFiles(world, settings);
  }
} finally {
  world.remove();
}
say(`${failures.length} failures.`);
process.exitCode = failures.length > 0 ? 1 : 0;
