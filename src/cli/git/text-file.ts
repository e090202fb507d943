import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { noteChange } from '../../io/intact.ts';
import { writeFiles } from '../../io/write-files.ts';
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
  const text = read(file);
  if (text === undefined || blockIn(text) === undefined) return false;
  const clean = withoutBlock(text);
  if (isCreated(text) && clean === head) removeFile(file);
  else save(file, clean, 0o644);
  return true;
}

const read = (file: string): string | undefined =>
  existsSync(file) ? readFileSync(file, 'latin1') : undefined;

/** Our own text, in bytes: the file is someone else’s, in whatever encoding, and is never decoded. */
const bytes = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

function save(file: string, text: string, usual: number): void {
  const mode = existsSync(file) ? statSync(file).mode & 0o7777 : usual;
  writeFiles(path.dirname(file), [{ path: path.basename(file), content: Buffer.from(text, 'latin1'), mode }]);
}

/** A folder left empty is one that was made for the file, or that git makes again when it needs it. */
function removeFile(file: string): void {
  rmSync(file);
  noteChange();
  const folder = path.dirname(file);
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}
