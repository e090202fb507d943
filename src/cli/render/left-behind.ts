import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { OutputFile } from '../../io/write-files.ts';
import type { Model } from '../../render/make-documents.ts';
import type { Place } from './deliver.ts';

/** Nothing of ours is larger. */
const MAX_BYTES = 20_000_000;

/**
 * Documents of fiches that are no more, in the folders where those of others go. A file that does not say it is
 * one of ours, or bear the name of the template asked for, belongs to someone else.
 */
export function leftBehind(
  files: readonly OutputFile[],
  place: Place,
  { folders, models }: { readonly folders: readonly string[]; readonly models: readonly Model[] },
): string[] {
  if (place.kind !== 'folder') return [];
  const made = new Set(files.map((file) => file.path.toLowerCase()));
  const kinds = models.filter(({ par, format }) => par === 'fiche' && format !== 'xlsx');
  return [...new Set(folders)].flatMap((folder) => {
    const full = path.join(place.folder, folder);
    const names = existsSync(full) && statSync(full).isDirectory() ? readdirSync(full).sort() : [];
    return names
      .filter((name) => !made.has(path.posix.join(folder, name).toLowerCase()))
      .map((name) => path.join(full, name))
      .filter((file) => kinds.some((model) => isOurs(file, model)));
  });
}

function isOurs(file: string, { format, stem }: Model): boolean {
  const { name, ext } = path.parse(file);
  if (ext !== `.${format}`) return false;
  const prefix = stem('');
  if (prefix !== '') return name.startsWith(prefix);
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat?.isFile() || stat.size > MAX_BYTES) return false;
  return saysIts(readFileSync(file, 'utf8'), name);
}

/** « T-001 · dernière mise à jour : … · empreinte du contenu : … », at the foot of every fiche. */
const saysIts = (text: string, reference: string) =>
  text.replaceAll('\\', '').includes(`${reference} · dernière mise à jour`) &&
  text.includes('empreinte du contenu');
