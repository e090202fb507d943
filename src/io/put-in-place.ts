import { existsSync, linkSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { coded } from './coded.ts';
import { markIntact } from './intact.ts';
import { temporaryIn } from './leftovers.ts';
import { writeWhole } from './write-whole.ts';

/** A file written whole beside its place. */
export interface Staged {
  readonly temporary: string;
  readonly target: string;
  /** `null`: no file may stand there yet. */
  readonly before: string | null | undefined;
}

/** What a file held, and its permissions. */
interface Before {
  readonly bytes: Uint8Array;
  readonly mode: number;
}

/** Puts all the files in their places, or puts back those that were there. */
export function putInPlace(staged: readonly Staged[]): void {
  const done: { target: string; old: Before | undefined }[] = [];
  try {
    for (const { temporary, target, before } of staged) {
      const old = existsSync(target) ? whatIs(target) : undefined;
      if (before === null) placeNew(temporary, target);
      else rename(temporary, target);
      done.push({ target, old });
    }
  } catch (error) {
    for (const { target, old } of done.reverse()) putBack(target, old);
    throw markIntact(error);
  }
}

const whatIs = (file: string): Before => ({ bytes: readFileSync(file), mode: statSync(file).mode });

function putBack(target: string, old: Before | undefined): void {
  if (old === undefined) {
    rmSync(target);
    return;
  }
  const temporary = temporaryIn(path.dirname(target));
  writeWhole(temporary, old.bytes, old.mode);
  rename(temporary, target);
}

/** A rename would replace a file that came in the meantime. Whoever made the temporary file removes it. */
function placeNew(temporary: string, target: string): void {
  try {
    linkSync(temporary, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw coded('ECHANGED', target, 'came meanwhile');
    if (!isWithoutLinks(error)) throw aimedAt(target, error);
    rename(temporary, target);
  }
}

/** Some disks have no second name for a file. */
const WITHOUT_LINKS = new Set([
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EPERM',
  'EACCES',
  'EMLINK',
  'EXDEV',
  'EINVAL',
]);
const isWithoutLinks = (error: unknown) => WITHOUT_LINKS.has((error as NodeJS.ErrnoException).code ?? '');

/** A failure names the file that was to be written, not the one beside it that nobody knows of. */
const aimedAt = (file: string, error: unknown) => Object.assign(error as Error, { path: file });

const BUSY = new Set(['EPERM', 'EACCES', 'EBUSY']);
const ATTEMPTS = 10;

/** On Windows an antivirus or a viewer may hold the old file for a moment: the rename is tried again. */
function rename(from: string, to: string): void {
  for (let attempt = 1; ; attempt++) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? '';
      if (!BUSY.has(code) || attempt === ATTEMPTS) throw aimedAt(to, error);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20 * attempt);
    }
  }
}
