import { existsSync, lstatSync, mkdirSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { coded } from './coded.ts';
import { markIntact, noteChange } from './intact.ts';
import { removeLeftovers, temporaryIn } from './leftovers.ts';
import { putInPlace, type Staged } from './put-in-place.ts';
import { writeWhole } from './write-whole.ts';

/** A file to write, its path relative to the folder it goes in. */
export interface OutputFile {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** Permissions, where they are not those of the file replaced, or the usual ones. */
  readonly mode?: number;
  /**
   * The text the content was made from: a file that no longer says it is left to whoever changed it. `null`: there
   * was none, and one that came meanwhile is left there.
   */
  readonly before?: string | null;
}

/**
 * Writes files so that each is, at any moment, either its old or its new self: every one is first written
 * whole beside its place, then all are renamed. A failure leaves every file as it was.
 * No link leads out of the folder; one inside it is written through. An empty folder is for absolute paths.
 */
export function writeFiles(folder: string, files: readonly OutputFile[]): void {
  const staged: Staged[] = [];
  try {
    prepare(folder, files, staged);
    putInPlace(staged);
    if (staged.length > 0) noteChange();
  } finally {
    for (const { temporary } of staged) if (existsSync(temporary)) rmSync(temporary);
  }
}

function prepare(folder: string, files: readonly OutputFile[], staged: Staged[]): void {
  try {
    // Each folder once: it fills with the files to come.
    const swept = new Set<string>();
    for (const file of files) staged.push(stage(folder, file, swept));
    for (const one of staged) refuseChanged(one);
  } catch (error) {
    throw markIntact(error);
  }
}

function stage(
  folder: string,
  { path: name, content, mode, before }: OutputFile,
  swept: Set<string>,
): Staged {
  const target = placeOf(folder, name);
  const home = path.dirname(target);
  if (!swept.has(home)) removeLeftovers(home);
  swept.add(home);
  const temporary = temporaryIn(home);
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  try {
    writeWhole(temporary, bytes, mode ?? statSync(target, { throwIfNoEntry: false })?.mode);
  } catch (error) {
    rmSync(temporary, { force: true });
    // A disk that refuses names no file, or one that nobody asked for.
    throw Object.assign(error as Error, { path: target });
  }
  return { temporary, target, before };
}

/** Where a file really goes, its folder made. Throws for what is no file, and for links that lead out. */
function placeOf(folder: string, name: string): string {
  const asked = path.join(folder, name);
  refuseSpecial(asked);
  const home = path.dirname(asked);
  if (folder === '') {
    mkdirSync(home, { recursive: true });
    return asked;
  }
  mkdirSync(folder, { recursive: true });
  const root = realpathSync(folder);
  // Looked at before any folder is made: nothing may be made on the other side of a link.
  refuseOut(root, nearest(home), asked);
  mkdirSync(home, { recursive: true });
  const isLink = lstatSync(asked, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  if (!isLink) return asked;
  refuseOut(root, existsSync(asked) ? realpathSync(asked) : '', asked);
  return realpathSync(asked);
}

/** The real path of the nearest folder that exists. */
function nearest(folder: string): string {
  let up = folder;
  while (!lstatSync(up, { throwIfNoEntry: false })) up = path.dirname(up);
  return existsSync(up) ? realpathSync(up) : '';
}

function refuseOut(root: string, real: string, asked: string): void {
  const way = path.relative(root, real);
  const isIn = real !== '' && way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
  if (!isIn) throw coded('ELINKOUT', asked, 'a link leads out');
}

/** A rename takes the place of anything, even of /dev/null: only files may be replaced. */
function refuseSpecial(target: string): void {
  const found = statSync(target, { throwIfNoEntry: false });
  if (!found || found.isFile()) return;
  throw coded(found.isDirectory() ? 'EISDIR' : 'ENOTREG', target, 'not a regular file');
}

function refuseChanged({ target, before }: Staged): void {
  if (before === undefined) return;
  const now = existsSync(target) ? readFileSync(target, 'utf8') : null;
  if (now !== before) throw coded('ECHANGED', target, 'changed meanwhile');
}
