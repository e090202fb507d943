import { readFileSync } from 'node:fs';

/** When a process began, in a unit that only serves to compare; `UNTOLD` where the system does not say. */
export const UNTOLD = '0';

/**
 * Linux tells it in `/proc`, in ticks since it was started: neither the clock nor a number given again to another
 * process can mislead. `self`: the process that asks.
 */
export function startOf(pid: number | 'self'): string {
  return fieldsOf(pid)?.[START] ?? UNTOLD;
}

/** Whether a process exists and has not ended; one that ended may wait for whoever started it to look. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return fieldsOf(pid)?.[STATE] !== 'Z';
}

/** What follows the name of the program, which may hold anything. */
const STATE = 0;
const START = 19;

function fieldsOf(pid: number | 'self'): string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}
