import { closeSync, fstatSync, openSync, readSync, type Stats } from 'node:fs';

/** Two files of a bundle are read one after the other: the pages of the room serve both, which take as long as reading. */
let room = Buffer.allocUnsafeSlow(0);
/** More than most of them; the system gives only the pages that are written to. */
const USUAL = 2 ** 21;

export interface Read {
  /** Until the next reading. */
  readonly bytes: Buffer;
  readonly stats: Stats;
}

/** A whole file. Throws what the system does. */
export function read(file: string): Read {
  const descriptor = openSync(file, 'r');
  try {
    const stats = fstatSync(descriptor);
    if (stats.size > room.length) room = Buffer.allocUnsafeSlow(Math.max(USUAL, stats.size));
    let length = 0;
    for (let more = -1; more !== 0 && length < stats.size; length += more)
      more = readSync(descriptor, room, length, stats.size - length, null);
    return { bytes: room.subarray(0, length), stats };
  } finally {
    closeSync(descriptor);
  }
}
