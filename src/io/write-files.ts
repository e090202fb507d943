import {
  closeSync,
  existsSync,
  fchmodSync,
  fsyncSync,
  mkdirSync,
  openSync,
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
 * whole beside its place, then all are renamed. A failure before the renames leaves every file as it was.
 */
export function writeFiles(folder: string, files: readonly OutputFile[]): void {
  const staged: { temporary: string; target: string }[] = [];
  try {
    for (const { path: name, content, mode } of files) {
      const target = path.join(folder, name);
      refuseSpecial(target);
      mkdirSync(path.dirname(target), { recursive: true });
      const temporary = `${target}.registre-tmp`;
      staged.push({ temporary, target });
      writeWhole(temporary, typeof content === 'string' ? Buffer.from(content, 'utf8') : content, mode);
    }
    for (const { temporary, target } of staged) rename(temporary, target);
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
