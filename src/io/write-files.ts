import {
  closeSync,
  existsSync,
  fchmodSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';

/** A file to write, its path relative to the folder it goes in. */
export interface OutputFile {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** Permissions, where they are not the usual ones. */
  readonly mode?: number;
}

/**
 * Writes files so that each is, at any moment, either its old or its new self: every one is first written
 * whole beside its place, then all are renamed. A failure leaves every file as it was.
 */
export function writeFiles(folder: string, files: readonly OutputFile[]): void {
  const staged: Staged[] = [];
  try {
    for (const { path: name, content, mode } of files) {
      const target = path.join(folder, name);
      refuseSpecial(target);
      mkdirSync(path.dirname(target), { recursive: true });
      const temporary = `${target}.registre-tmp`;
      staged.push({ temporary, target });
      writeWhole(temporary, typeof content === 'string' ? Buffer.from(content, 'utf8') : content, mode);
    }
    renameAll(staged);
  } finally {
    for (const { temporary } of staged) if (existsSync(temporary)) rmSync(temporary);
  }
}

/** A rename takes the place of anything, even of /dev/null: only files may be replaced. */
function refuseSpecial(target: string): void {
  const found = statSync(target, { throwIfNoEntry: false });
  if (!found || found.isFile()) return;
  const code = found.isDirectory() ? 'EISDIR' : 'ENOTREG';
  throw Object.assign(new Error(`not a regular file: ${target}`), { code, path: target });
}

interface Staged {
  readonly temporary: string;
  readonly target: string;
}

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

function writeWhole(file: string, bytes: Uint8Array, mode: number | undefined): void {
  const descriptor = openSync(file, 'w');
  try {
    if (mode !== undefined) fchmodSync(descriptor, mode);
    for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
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
