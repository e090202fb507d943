import { Inflate } from 'fflate';
import { viewOf, type ZipEntry } from './directory.ts';
import { ZipProblem } from './problem.ts';

export interface InflateLimits {
  /** Bytes that may still be unzipped. */
  readonly room: number;
  /** Unzipped bytes for one zipped byte, past the first million. */
  readonly ratio: number;
}

/** Small enough for one push to unzip into a few megabytes at most. */
const SLICE = 4096;

/**
 * Unzips one entry piece by piece, every bound checked on what really comes out, never on what the file
 * declares. Throws a `ZipProblem`.
 */
export function* inflateEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  limits: InflateLimits,
): Generator<Uint8Array> {
  const zipped = zippedBytes(bytes, entry);
  const most = Math.min(limits.room, Math.max(1_000_000, zipped.length * limits.ratio));
  let length = 0;
  for (const chunk of entry.method === 0 ? slices(zipped, 1 << 16) : inflated(zipped, entry.name)) {
    length += chunk.length;
    if (length > most) throw new ZipProblem('too-big', entry.name);
    yield chunk;
  }
  if (length !== entry.unzipped) throw new ZipProblem('broken', entry.name);
}

function zippedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.encrypted) throw new ZipProblem('encrypted', entry.name);
  if (entry.method !== 0 && entry.method !== 8) throw new ZipProblem('broken', entry.name);
  if (entry.offset + 30 > bytes.length) throw new ZipProblem('broken', entry.name);
  const view = viewOf(bytes);
  const head = 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const zipped = bytes.subarray(entry.offset + head, entry.offset + head + entry.zipped);
  if (zipped.length !== entry.zipped) throw new ZipProblem('broken', entry.name);
  return zipped;
}

function* inflated(zipped: Uint8Array, name: string): Generator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const inflate = new Inflate((chunk) => ready.push(chunk));
  let at = 0;
  for (const slice of slices(zipped, SLICE)) {
    at += slice.length;
    try {
      inflate.push(slice, at === zipped.length);
    } catch {
      throw new ZipProblem('broken', name);
    }
    yield* ready;
    ready = [];
  }
}

function* slices(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
