import type { Stats } from 'node:fs';

/** After the code: when it was kept, in seconds; then how many times it was, one byte. */
const SECONDS = 4;
const TRAILER = SECONDS + 1;

export interface Kept {
  readonly code: Buffer;
  readonly times: number;
}

/** What is written, and the date to give it. Even: some disks count by two. */
export function seal({ code, times }: Kept): { readonly bytes: Buffer; readonly seconds: number } {
  const bytes = Buffer.concat([code, Buffer.alloc(SECONDS), Buffer.from([times])]);
  const seconds = 2 * Math.floor(Date.now() / 2000);
  bytes.writeUInt32LE(seconds, code.length);
  return { bytes, seconds };
}

/**
 * What was sealed, or `undefined` where it was changed since: it says when it was last written. A disk that alters bytes
 * and not their date would alter the bundles too, which nothing sums up; `node:zlib`, for a sum, takes longer to load
 * than the file to read.
 */
export function unseal(bytes: Buffer, { mtimeMs }: Stats): Kept | undefined {
  const end = bytes.length - TRAILER;
  if (end <= 0 || mtimeMs !== 1000 * bytes.readUInt32LE(end)) return undefined;
  return { code: bytes.subarray(0, end), times: bytes[end + SECONDS]! };
}
