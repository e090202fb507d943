import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { isRunning, startOf, UNTOLD } from './process-life.ts';

const SHAPE = /^\.([0-9a-f]{8})-(\d{1,10})-(\d{1,20})-[0-9a-f]{12}\.registre-tmp$/;
/** Enough for any writing; and on machines that only share a folder, whose clocks differ. */
const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

const machine = () => createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

let start: string | undefined;

/** The name of a file being written: hidden, one of its own for each writer, and saying which one that is. */
export function temporaryName(unique: string): string {
  start ??= startOf('self');
  return `.${machine()}-${process.pid}-${start}-${unique}.registre-tmp`;
}

/** A place beside the files of a folder, for one of them. */
export const temporaryIn = (folder: string): string =>
  path.join(folder, temporaryName(randomBytes(6).toString('hex')));

/** Removes from a folder what writers that were stopped left there. Those at work keep theirs. */
export function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, where, pid, began] = SHAPE.exec(name) ?? [];
    if (where === undefined || pid === undefined || began === undefined) continue;
    const file = path.join(folder, name);
    const isStale = where === machine() ? !isAtWork(file, Number(pid), began) : isOlder(file, DAY);
    if (isStale) rmSync(file, { force: true });
  }
}

/** The number of a process that ended is given to another: that one began at another moment. */
function isAtWork(file: string, pid: number, began: string): boolean {
  if (!isRunning(pid)) return false;
  const now = startOf(pid);
  const isTold = began !== UNTOLD && now !== UNTOLD;
  return isTold ? began === now : !isOlder(file, HOUR);
}

/** Where nobody can tell who is at work, as on another machine that shares the folder, time does. */
function isOlder(file: string, age: number): boolean {
  const found = statSync(file, { throwIfNoEntry: false });
  return found !== undefined && Date.now() - found.mtimeMs > age;
}
