import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { LIMITES } from '../model/limites.ts';

/** Enough bytes for a text to be found too long by whoever reads it: none takes more for a character. */
export const MAX_BYTES = 4 * (LIMITES.caracteres + 1);

/** Most files are far below: one room serves them all. */
const ROOM = 1 << 16;
let room: Buffer | undefined;

/** The text of a YAML file; of a file beyond what is read, enough for it to be refused, whatever its size. */
export const readText = (file: string, most?: number): string => readBytes(file, most).toString();

/** The same, not decoded, in a room that the next reading uses again. */
export function readBytes(file: string, most = MAX_BYTES): Buffer {
  const descriptor = openSync(file, 'r');
  try {
    room ??= Buffer.allocUnsafeSlow(ROOM);
    const held = fill(descriptor, room, 0, Math.min(most, ROOM));
    if (held < ROOM) return room.subarray(0, held);
    const found = fstatSync(descriptor);
    const bytes = Buffer.alloc(found.isFile() ? Math.min(found.size + 1, most) : most);
    room.copy(bytes);
    return bytes.subarray(0, fill(descriptor, bytes, ROOM, bytes.length));
  } finally {
    closeSync(descriptor);
  }
}

/** How many bytes there are once all are read, or as many as asked: a pipe gives what it has, piece by piece; a device never ends. */
function fill(descriptor: number, bytes: Buffer, from: number, most: number): number {
  let held = from;
  for (let more = 1; more > 0 && held < most; held += more)
    more = readSync(descriptor, bytes, held, most - held, null);
  return held;
}
