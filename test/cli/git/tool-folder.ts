import { chmodSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const BIN = path.join(import.meta.dirname, '../../../bin/registre.js');

/** A folder for the PATH where `registre` is the built tool; returns it. */
export function toolFolder(folder: string): string {
  const file = path.join(folder, 'registre');
  writeFileSync(file, `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`);
  chmodSync(file, 0o755);
  return folder;
}
