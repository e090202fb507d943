import { closeSync, fstatSync, openSync, readSync, type Stats } from 'node:fs';

/**
 * Two files of a bundle are read one after the other: the pages of the room serve both, which take as long as reading.
 * It is larger than most of them: the system gives only the pages that are written to.
 */
let room = Buffer.allocUnsafeSlow(2 ** 21);

export interface Read {
  /** Until the next reading. */
  readonly bytes: Buffer;
  /** Taken once all was read. */
  readonly stats: Stats;
}

/** A whole file. Throws what the system does. */
export function read(file: string): Read {
  const descriptor = openSync(file, 'r');
  try {
    let length = 0;
    for (let more = -1; more !== 0; length += more) {
      if (length === room.length) room = Buffer.concat([room], 2 * length);
      more = readSync(descriptor, room, length, room.length - length, null);
    }
    return { bytes: room.subarray(0, length), stats: fstatSync(descriptor) };
  } finally {
    closeSync(descriptor);
  }
}
