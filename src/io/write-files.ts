import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fchmodSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { removeLeftovers, temporaryName } from './leftovers.ts';

/** A file to write, its path relative to the folder it goes in. */
export interface OutputFile {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** Permissions, where they are not those of the file replaced, or the usual ones. */
  readonly mode?: number;
  /** The text the content was made from: a file that no longer says it is left to whoever changed it. */
  readonly before?: string;
}

interface Staged {
  readonly temporary: string;
  readonly target: string;
  readonly before: string | undefined;
}

/**
 * Writes files so that each is, at any moment, either its old or its new self: every one is first written
 * whole beside its place, then all are renamed. A failure leaves every file as it was.
 * No link leads out of the folder; one inside it is written through. An empty folder is for absolute paths.
 */
export function writeFiles(folder: string, files: readonly OutputFile[]): void {
  const staged: Staged[] = [];
  try {
    for (const file of files) staged.push(stage(folder, file));
    for (const one of staged) refuseChanged(one);
    renameAll(staged);
  } finally {
    for (const { temporary } of staged) if (existsSync(temporary)) rmSync(temporary);
  }
}

function stage(folder: string, { path: name, content, mode, before }: OutputFile): Staged {
  const target = placeOf(folder, name);
  const home = path.dirname(target);
  removeLeftovers(home);
  const temporary = path.join(home, temporaryName(randomBytes(6).toString('hex')));
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  try {
    writeWhole(temporary, bytes, mode ?? statSync(target, { throwIfNoEntry: false })?.mode);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  return { temporary, target, before };
}

/** Where a file really goes, its folder made. Throws for what is no file, and for links that lead out. */
function placeOf(folder: string, name: string): string {
  const asked = path.join(folder, name);
  refuseSpecial(asked);
  const home = path.dirname(asked);
  if (folder === '') {
    mkdirSync(home, { recursive: true });
    return asked;
  }
  mkdirSync(folder, { recursive: true });
  const root = realpathSync(folder);
  // Looked at before any folder is made: nothing may be made on the other side of a link.
  refuseOut(root, nearest(home), asked);
  mkdirSync(home, { recursive: true });
  const isLink = lstatSync(asked, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  if (!isLink) return asked;
  refuseOut(root, existsSync(asked) ? realpathSync(asked) : '', asked);
  return realpathSync(asked);
}

/** The real path of the nearest folder that exists. */
function nearest(folder: string): string {
  let up = folder;
  while (!lstatSync(up, { throwIfNoEntry: false })) up = path.dirname(up);
  return existsSync(up) ? realpathSync(up) : '';
}

function refuseOut(root: string, real: string, asked: string): void {
  const way = path.relative(root, real);
  const isIn = real !== '' && way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
  if (!isIn) throw coded('ELINKOUT', asked, 'a link leads out');
}

/** A rename takes the place of anything, even of /dev/null: only files may be replaced. */
function refuseSpecial(target: string): void {
  const found = statSync(target, { throwIfNoEntry: false });
  if (!found || found.isFile()) return;
  throw coded(found.isDirectory() ? 'EISDIR' : 'ENOTREG', target, 'not a regular file');
}

function refuseChanged({ target, before }: Staged): void {
  if (before === undefined) return;
  const isSame = existsSync(target) && readFileSync(target, 'utf8') === before;
  if (!isSame) throw coded('ECHANGED', target, 'changed meanwhile');
}

const coded = (code: string, file: string, what: string) =>
  Object.assign(new Error(`${what}: ${file}`), { code, path: file });

/** Renames all, or puts back those that were. */
function renameAll(staged: readonly Staged[]): void {
  const done: { target: string; before: Before | undefined }[] = [];
  try {
    for (const { temporary, target } of staged) {
      const before = existsSync(target) ? whatIs(target) : undefined;
      rename(temporary, target);
      done.push({ target, before });
    }
  } catch (error) {
    for (const { target, before } of done.reverse()) putBack(target, before);
    throw error;
  }
}

/** What a file held, and its permissions. */
interface Before {
  readonly bytes: Uint8Array;
  readonly mode: number;
}

const whatIs = (file: string): Before => ({ bytes: readFileSync(file), mode: statSync(file).mode });

function putBack(target: string, before: Before | undefined): void {
  if (before === undefined) {
    rmSync(target);
    return;
  }
  const temporary = `${target}.registre-tmp`;
  writeWhole(temporary, before.bytes, before.mode);
  rename(temporary, target);
}

/** Writes a file that does not exist yet, with the rights of the one it will replace. */
function writeWhole(file: string, bytes: Uint8Array, mode: number | undefined): void {
  const descriptor = openSync(file, 'wx');
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
    if (mode !== undefined) fchmodSync(descriptor, mode & 0o777);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

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
      if (!BUSY.has(code) || attempt === ATTEMPTS) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20 * attempt);
    }
  }
}
