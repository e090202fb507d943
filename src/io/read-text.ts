import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { LIMITES } from '../model/limites.ts';

/** Enough bytes for a text to be found too long by whoever reads it: none takes more for a character. */
export const MAX_BYTES = 4 * (LIMITES.caracteres + 1);

/** The text of a YAML file; of a file beyond what is read, enough for it to be refused, whatever its size. */
export function readText(file: string, most = MAX_BYTES): string {
  const found = statSync(file);
  if (found.isFile() && found.size <= most) return readFileSync(file, 'utf8');
  const descriptor = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(most);
    // A pipe gives what it has, piece by piece; a device never ends.
    let held = 0;
    for (let more = 1; more > 0 && held < most; held += more)
      more = readSync(descriptor, bytes, held, most - held, null);
    return bytes.subarray(0, held).toString('utf8');
  } finally {
    closeSync(descriptor);
  }
}
