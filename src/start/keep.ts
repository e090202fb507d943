import { mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Compiled } from './compiled.ts';
import { seal } from './seal.ts';

/** Keeps what this run compiled. */
export function keep(compiled: readonly Compiled[]): void {
  for (const one of compiled) {
    try {
      write(one);
    } catch {
      // A package that cannot be written in is a usual thing.
    }
  }
}

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
