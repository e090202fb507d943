import { mkdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Compiled } from './compiled.ts';
import { seal } from './seal.ts';

/**
 * Keeps what this run compiled. Nothing depends on it: where it cannot be written, the next run compiles again.
 */
export function keep(compiled: readonly Compiled[]): void {
  if (!isOurs()) return;
  for (const one of compiled) {
    try {
      write(one);
    } catch {
      // A package that cannot be written in is a usual thing.
    }
  }
}

/** A file of another user in someone’s package could not be removed with it. Windows does not say. */
const isOurs = () => process.getuid === undefined || process.getuid() === statSync(__dirname).uid;

function write({ script, place, times }: Compiled): void {
  const { bytes, seconds } = seal({ code: script.createCachedData(), times });
  mkdirSync(path.dirname(place), { recursive: true, mode: 0o755 });
  const fresh = `${place}.new`;
  try {
    writeFileSync(fresh, bytes, { mode: 0o644, flag: 'wx', flush: true });
    utimesSync(fresh, seconds, seconds);
  } catch (error) {
    // Of another run at work, or stopped there: it is given up, and the next one writes.
    rmSync(fresh, { force: true });
    throw error;
  }
  renameSync(fresh, place);
}
