import { existsSync, lstatSync, statSync } from 'node:fs';
import path from 'node:path';
import { posix } from '../../io/discovery.ts';
import { holds } from '../../io/holds.ts';
import { type OutputFile, writeFiles } from '../../io/write-files.ts';
import type { Audience } from '../../render/audience/audiences.ts';
import { fileName } from '../../render/file-name.ts';
import { compter } from '../../report/reporter.ts';
import type { CliContext } from '../context.ts';
import { UsageError } from '../usage-error.ts';

/** Where documents go: the standard output, one file, or a folder. */
export type Place =
  | { readonly kind: 'stdout' }
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'folder'; readonly folder: string };

const EXTENSION = /\.(?:html|pdf|xlsx|md|csv|txt)$/i;

/** Reads `--out`; without it, a folder that says who the documents are for. */
export function readPlace(out: string | undefined, audience: Audience, cwd: string): Place {
  if (out === '-') return { kind: 'stdout' };
  if (out === undefined) return { kind: 'folder', folder: ownFolder(cwd, usualFolder('fiches', audience)) };
  const full = path.resolve(cwd, out);
  const isFolder = statSync(full, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return EXTENSION.test(out) && !isFolder ? { kind: 'file', file: full } : { kind: 'folder', folder: full };
}

/** Nobody should find the internal printing where the public one is expected. */
export function usualFolder(stem: string, audience: Audience): string {
  if (audience.id === 'interne') return stem;
  const who = audience.id === 'client' ? `client-${audience.client}` : audience.id;
  return fileName(`${stem}-${who}`, '').replace(/\.$/, '');
}

/** A register received from someone may bring a link of that name: nobody chose where it leads. */
function ownFolder(cwd: string, name: string): string {
  const folder = path.resolve(cwd, name);
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) return folder;
  throw new UsageError(
    `« ${name} » est un lien : rien n’y est écrit sans que vous le demandiez.`,
    `Écrivez --out ${name} pour le suivre, ou --out suivi d’un autre dossier.`,
  );
}

/** Two documents may share a name where case does not count: neither may overwrite the other. */
export function distinct(files: readonly OutputFile[]): void {
  const seen = new Set<string>();
  for (const file of files) {
    const key = file.path.toLowerCase();
    if (seen.has(key)) {
      throw new UsageError(
        `Deux fiches donneraient le même fichier « ${file.path} ».`,
        'Donnez à chaque fiche une référence à elle ; registre lint les montre.',
      );
    }
    seen.add(key);
  }
}

/** A file or the standard output takes one document. */
export function oneOnly(files: readonly OutputFile[], place: Place): void {
  if (place.kind === 'folder' || files.length === 1) return;
  const where = place.kind === 'stdout' ? '--out -' : `--out ${path.basename(place.file)}`;
  const count = compter(files.length, 'document est demandé', 'documents sont demandés');
  throw new UsageError(
    `${where} reçoit un seul document, et ${count}.`,
    'Donnez un dossier à --out, ou la référence d’une seule fiche.',
  );
}

/** Writes the documents and says how many. */
export async function deliver(
  files: readonly OutputFile[],
  place: Place,
  context: CliContext,
): Promise<void> {
  if (place.kind === 'stdout') return await context.out(files[0]!.content);
  const folder = place.kind === 'file' ? path.dirname(place.file) : place.folder;
  const named =
    place.kind === 'file' ? files.map((file) => ({ ...file, path: path.basename(place.file) })) : files;
  writeFiles(folder, named);
  const where = posix(context.cwd, folder) || '.';
  await context.say(`${compter(files.length, 'document écrit', 'documents écrits')} dans ${where}.`);
}

/** The documents that are not on disk as they would be written, each with what is wrong. */
export function stale(files: readonly OutputFile[], place: Place): { path: string; absent: boolean }[] {
  if (place.kind === 'stdout') return [];
  const old: { path: string; absent: boolean }[] = [];
  for (const { path: name, content } of files) {
    const file = place.kind === 'file' ? place.file : path.join(place.folder, name);
    if (!holds(file, content)) old.push({ path: file, absent: !existsSync(file) });
  }
  return old;
}
