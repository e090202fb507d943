import path from 'node:path';
import { Worker } from 'node:worker_threads';

/** An input takes some tens of milliseconds: beyond this, on a machine however busy, its work is not bounded. */
const HANG = 20_000;
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
      const timer = setTimeout(
        () => settle({ failure: `no answer in ${HANG / 1000} s`, milliseconds: HANG }),
        HANG,
      );
      const broken = (error) => settle({ failure: `thread lost: ${error.stack}`, milliseconds: 0 });
      const settle = (said) => {
        clearTimeout(timer);
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
