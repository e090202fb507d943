import { rmSync, watch } from 'node:fs';
import { atOnce, fail, isLeftover, oneOf, sabotaged, sameState, say, start, stateOf } from './world.js';

/**
 * Half of the kills by the saboteur, at each action on the disk alike; a quarter at any moment; a quarter within
 * a few milliseconds of the first file written.
 */
async function killed({ args, old, milliseconds, actions, copy }, { how, random }) {
  const folder = copy();
  if (how < 2) {
    const action = 1 + Math.trunc(random() * actions);
    const { signal } = await sabotaged(folder, args, `kill:${action}`).done;
    return { folder, wasKilled: signal === 'SIGKILL', when: `at action ${action} of ${actions}` };
  }
  const { child, done } = start(folder, args);
  const timers = [];
  const kill = () => child.kill('SIGKILL');
  let watcher;
  const delay = how === 2 ? random() * milliseconds * 1.05 : random() * 8;
  if (how === 2) timers.push(setTimeout(kill, delay));
  else {
    watcher = watch(folder, { recursive: true }, (_, file) => {
      if (file && (isLeftover(file) || !old.has(file))) timers.push(setTimeout(kill, delay));
    });
  }
  const { signal } = await done;
  watcher?.close();
  for (const timer of timers) clearTimeout(timer);
  return { folder, wasKilled: signal === 'SIGKILL', when: `after ${Math.round(delay)} ms` };
}

/** A long run says where it is. */
const TELL = 200;

/** Each file old or new; then the command run again finishes the job and removes what was left. */
export async function kills({ commands }, { count, random, workers }) {
  let [done, stopped, half, left] = [0, 0, 0, 0];

  async function one(command, how) {
    const { folder, wasKilled, when } = await killed(command, { how, random });
    const { name, args, old, state, once } = command;
    const now = stateOf(folder);
    const what = `${name} killed ${when}`;
    oneOf([old, state], now, what);
    stopped += wasKilled ? 1 : 0;
    const changed = [...state].filter(([file, content]) => old.get(file) !== content);
    const written = changed.filter(([file, content]) => now.get(file) === content).length;
    const isHalf = written > 0 && written < changed.length;
    const isLeft = [...now.keys()].some(isLeftover);
    half += isHalf ? 1 : 0;
    left += isLeft ? 1 : 0;
    if (wasKilled && (isHalf || isLeft) && !(once && written === changed.length)) {
      const { said } = await start(folder, args).done;
      const after = stateOf(folder);
      if ([...after.keys()].some(isLeftover)) fail(`${what}: what it left is still there after the next run`);
      else if (!sameState(after, state)) fail(`${what}: the next run does not finish the job. ${said}`);
    }
    rmSync(folder, { recursive: true });
    if (++done % TELL === 0) say(`${done} kills: ${told()}.`);
  }

  const told = () => `${stopped} before the end, ${half} between two files, ${left} left something behind`;
  const tasks = Array.from(
    { length: count },
    (_, rank) => () => one(commands[rank % commands.length], Math.trunc(rank / commands.length) % 4),
  );
  await atOnce(workers, tasks);
  say(`${count} kills: ${told()}. The next run finishes the job.`);
}
