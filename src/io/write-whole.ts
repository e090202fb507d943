import { closeSync, fchmodSync, fsyncSync, openSync, writeSync } from 'node:fs';

/** Writes a file that does not exist yet, with the rights of the one it will replace. */
export function writeWhole(file: string, bytes: Uint8Array, mode: number | undefined): void {
  const descriptor = openSync(file, 'wx');
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
    if (mode !== undefined) fchmodSync(descriptor, mode & 0o777);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
