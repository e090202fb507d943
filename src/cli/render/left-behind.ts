import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Model } from '../../render/make-documents.ts';
import type { Place } from './deliver.ts';

/** A template, and the format that is made with it: a PDF is printed from HTML. */
interface Made {
  readonly model: Model;
  readonly format: string;
}

/** Nothing of ours is larger. */
const MAX_BYTES = 20_000_000;

/**
 * Documents of fiches that are no more, in the folders where those of others go. A file that does not say it is
 * one of ours, or bear the name of the template asked for, belongs to someone else.
 */
export function leftBehind(
  paths: readonly string[],
  place: Place,
  { folders, models }: { readonly folders: readonly string[]; readonly models: readonly Made[] },
): string[] {
  if (place.kind !== 'folder') return [];
  const made = new Set(paths.map((one) => one.toLowerCase()));
  const kinds = models.filter(({ model, format }) => model.par === 'fiche' && format !== 'xlsx');
  return [...new Set(folders)].flatMap((folder) => {
    const full = path.join(place.folder, folder);
    const names = existsSync(full) && statSync(full).isDirectory() ? readdirSync(full).sort() : [];
    return names
      .filter((name) => !made.has(path.posix.join(folder, name).toLowerCase()))
      .map((name) => path.join(full, name))
      .filter((file) => kinds.some((kind) => isOurs(file, kind)));
  });
}

function isOurs(file: string, { format, model }: Made): boolean {
  const { name, ext } = path.parse(file);
  if (ext !== `.${format}`) return false;
  const prefix = model.stem('');
  if (prefix !== '') return name.startsWith(prefix);
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat?.isFile() || stat.size > MAX_BYTES) return false;
  return format === 'pdf' ? isTitled(readFileSync(file), name) : saysIts(readFileSync(file, 'utf8'), name);
}

/** The texts of a PDF are packed; its title is not: « T-001 · Gestion de la paie · CentreCall ». */
const isTitled = (pdf: Buffer, reference: string) =>
  pdf.includes(
    `/Title <FEFF${Buffer.from(`${reference} · `, 'utf16le').swap16().toString('hex').toUpperCase()}`,
  );

/** « T-001 · dernière mise à jour : … · empreinte du contenu : … », at the foot of every fiche. */
const saysIts = (text: string, reference: string) =>
  text.replaceAll('\\', '').includes(`${reference} · dernière mise à jour`) &&
  text.includes('empreinte du contenu');
