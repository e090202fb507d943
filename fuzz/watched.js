import path from 'node:path';
import { Worker } from 'node:worker_threads';

/** An input takes some tens of milliseconds of computing: beyond this, its work is not bounded. */
const HANG = 20_000;
/** Without computing so much: the machine is busy, or something waits for ever. */
const LONGEST = 9 * HANG;
const MEMORY = { maxOldGenerationSizeMb: 600 };

/** A thread that is replaced when it hangs or runs out of memory. `attempt` resolves to what went wrong, and how long it took. */
export function watched() {
  let worker;

  function start() {
    worker = new Worker(path.join(import.meta.dirname, 'attempt.js'), { resourceLimits: MEMORY });
    worker.unref();
  }

  async function attempt(input) {
    if (!worker) start();
    const current = worker;
    const answer = await new Promise((resolve) => {
      const [began, computing] = [performance.now(), process.cpuUsage()];
      const timer = setInterval(() => {
        const { user, system } = process.cpuUsage(computing);
        const milliseconds = performance.now() - began;
        if (user + system < HANG * 1000 && milliseconds < LONGEST) return;
        settle({ failure: `no answer in ${Math.round(milliseconds / 1000)} s`, milliseconds });
      }, 1000);
      const broken = (error) => settle({ failure: `thread lost: ${error.stack}`, milliseconds: 0 });
      const settle = (said) => {
        clearInterval(timer);
        current.off('message', settle).off('error', broken);
        resolve(said);
      };
      current.on('message', settle).on('error', broken);
      current.postMessage(input);
    });
    if (answer.failure) {
      worker = undefined;
      current.on('error', () => {});
      await current.terminate();
    }
    return answer;
  }

  return { attempt, close: () => worker?.terminate() };
}
