import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';

const SHAPE = /^\.([0-9a-f]{8})-(\d{1,10})-[0-9a-f]{12}\.registre-tmp$/;
const DAY = 24 * 60 * 60 * 1000;

const machine = () => createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

/** The name of a file being written: hidden, one of its own for each writer, and saying which one that is. */
export const temporaryName = (unique: string): string =>
  `.${machine()}-${process.pid}-${unique}.registre-tmp`;

/** A place beside the files of a folder, for one of them. */
export const temporaryIn = (folder: string): string =>
  path.join(folder, temporaryName(randomBytes(6).toString('hex')));

/** Removes from a folder what writers that were stopped left there. Those at work keep theirs. */
export function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, where, pid] = SHAPE.exec(name) ?? [];
    if (where === undefined || pid === undefined) continue;
    const file = path.join(folder, name);
    if (isStale(file, where, Number(pid))) rmSync(file, { force: true });
  }
}

/** On another machine that shares the folder, nobody can tell who is at work: a day is enough for any writing. */
function isStale(file: string, where: string, pid: number): boolean {
  if (where === machine()) return !isRunning(pid);
  const found = statSync(file, { throwIfNoEntry: false });
  return found !== undefined && Date.now() - found.mtimeMs > DAY;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
