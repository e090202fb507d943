import { readdirSync, rmdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { noteChange } from '../../io/intact.ts';
import { readBytes } from '../../io/read-text.ts';
import { writeFiles } from '../../io/write-files.ts';
import { UsageError } from '../usage-error.ts';
import { block, blockIn, isCreated, type Place, withBlock, withoutBlock } from './marked-block.ts';
import type { State } from './piece.ts';

/** What a file that holds our lines between marks is, and how. */
export interface TextFile {
  readonly file: string;
  readonly lines: readonly string[];
  readonly place: Place;
  /** The first lines of the file when it has to be made. */
  readonly head: string;
  readonly executable: boolean;
}

/** In bytes: more than any script, or any list of attributes, that people write. */
const MOST = 1_000_000;
export const TOO_LONG = 'dépasse un million d’octets, et registre ne le lit pas';

const statOf = (file: string) => statSync(file, { throwIfNoEntry: false });

/** Such a file is neither read nor written again. */
export const isTooLong = (file: string): boolean => (statOf(file)?.size ?? 0) > MOST;

export function stateOf({ file, lines }: TextFile): State {
  const text = read(file);
  const found = text === undefined ? undefined : blockIn(text);
  if (text === undefined || found === undefined) return 'absent';
  return found === bytes(block(lines, { created: isCreated(text) })) ? 'present' : 'stale';
}

/** Puts the block in the file, in place of an older one. */
export function put({ file, lines, place, head, executable }: TextFile): void {
  const text = read(file);
  const created = text === undefined || isCreated(text);
  const clean = text === undefined ? head : withoutBlock(text);
  save(file, withBlock(clean, bytes(block(lines, { created })), place), executable ? 0o755 : 0o644);
}

/** Takes the block away; the file too when it was made for the block and holds nothing else. */
export function takeAway(file: string, head: string): boolean {
  const text = isTooLong(file) ? undefined : read(file);
  if (text === undefined || blockIn(text) === undefined) return false;
  const clean = withoutBlock(text);
  if (isCreated(text) && clean === head) removeFile(file);
  else save(file, clean, 0o644);
  return true;
}

function read(file: string): string | undefined {
  if (!statOf(file)?.isFile()) return undefined;
  const held = readBytes(file, MOST + 1);
  // Written again, what was cut would be lost.
  if (held.length > MOST)
    throw new UsageError(`« ${path.basename(file)} » ${TOO_LONG}.`, 'Raccourcissez-le.');
  return held.toString('latin1');
}

/** Our own text, in bytes: the file is someone else’s, in whatever encoding, and is never decoded. */
const bytes = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

function save(file: string, text: string, usual: number): void {
  const mode = (statOf(file)?.mode ?? usual) & 0o7777;
  writeFiles(path.dirname(file), [{ path: path.basename(file), content: Buffer.from(text, 'latin1'), mode }]);
}

/** A folder left empty is one that was made for the file, or that git makes again when it needs it. */
function removeFile(file: string): void {
  rmSync(file);
  noteChange();
  const folder = path.dirname(file);
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}
