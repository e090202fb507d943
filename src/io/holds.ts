import { readFileSync, statSync } from 'node:fs';

/** Whether a file holds exactly this. Nothing more is read than what could: not a device, nor a file of another length. */
export function holds(file: string, content: string | Uint8Array): boolean {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.isFile() === true && found.size === bytes.length && readFileSync(file).equals(bytes);
}
