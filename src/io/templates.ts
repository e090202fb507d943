import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';

/** A template file, as those who render take it. */
export interface TemplateFile {
  /** How messages name it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** It is the user’s, not ours. */
  readonly own: boolean;
}

/** The templates that a register sees: its own `templates/` first, then ours. */
export interface Templates {
  /** Throws when there is no such file in either. */
  template(name: string): TemplateFile;
  /** The fragments of a format, by the name templates call; `own` when some are the user’s. */
  partials(format: string): { readonly texts: Readonly<Record<string, string>>; readonly own: boolean };
  /** Files that a register may put in its own folder, and those it has: paths with `/`, in order. */
  readonly shippedNames: readonly string[];
  readonly ownNames: readonly string[];
}

/** Thrown for a file that must not be read: a link that leads out of the register, or far too big. */
export class TemplateFileError extends Error {
  override readonly name = 'TemplateFileError';
}

const PARTIALS = 'partiels';

/** A spreadsheet full of pictures stays under it. */
const MAX_BYTES = 20_000_000;

export function templatesFor(register: string, shipped: string): Templates {
  const own = path.join(register, 'templates');
  const read = (folder: string, name: string) =>
    readIfThere(path.join(folder, name), folder === own ? register : undefined);
  return {
    template(name) {
      const mine = read(own, name);
      if (mine) return { name: `templates/${name}`, bytes: mine, own: true };
      const ours = read(shipped, name);
      if (ours) return { name, bytes: ours, own: false };
      throw new Error(`missing template: ${name}`);
    },
    partials(format) {
      const ours = partialsOf(path.join(shipped, PARTIALS), format, undefined);
      const mine = partialsOf(path.join(own, PARTIALS), format, register);
      return { texts: { ...ours, ...mine }, own: Object.keys(mine).length > 0 };
    },
    shippedNames: namesIn(shipped),
    ownNames: namesIn(own),
  };
}

function namesIn(folder: string): string[] {
  const files = listIfThere(folder).filter((name) => name !== PARTIALS);
  const partials = listIfThere(path.join(folder, PARTIALS)).map((name) => `${PARTIALS}/${name}`);
  return [...files, ...partials].filter((name) => /\.(?:hbs|xlsx)$/.test(name));
}

/** Where a copy of a template goes in a register. Throws when its folder leads out of it. */
export function ownFolder(register: string): string {
  const own = path.join(register, 'templates');
  for (const folder of [own, path.join(own, PARTIALS)]) {
    if (existsSync(folder)) inside(folder, register);
  }
  return own;
}

/** A template given by its path. Throws when it cannot be read. */
export function readTemplate(file: string): Uint8Array {
  return readWhole(file);
}

/** `mesures.hbs` is for HTML, `mesures.md.hbs` for Markdown, and so on. */
function partialsOf(folder: string, format: string, root: string | undefined): Record<string, string> {
  const suffix = format === 'html' ? '.hbs' : `.${format}.hbs`;
  const names = listIfThere(folder).filter((name) => {
    return name.endsWith(suffix) && !name.slice(0, -suffix.length).includes('.');
  });
  return Object.fromEntries(
    names.map((name) => {
      const bytes = readIfThere(path.join(folder, name), root);
      return [name.slice(0, -suffix.length), new TextDecoder().decode(bytes)];
    }),
  );
}

const absent = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT';

function readIfThere(file: string, root: string | undefined): Uint8Array | undefined {
  try {
    if (root !== undefined) inside(file, root);
    return readWhole(file);
  } catch (error) {
    if (absent(error)) return undefined;
    throw error;
  }
}

/** A register may come from someone else: a link in it must not print a file of this machine. */
function inside(file: string, root: string): void {
  const relative = path.relative(realpathSync(root), realpathSync(file));
  if (!relative.startsWith('..') && !path.isAbsolute(relative)) return;
  throw new TemplateFileError(`Le modèle « ${path.basename(file)} » est un lien qui sort du registre.`);
}

function readWhole(file: string): Uint8Array {
  const found = statSync(file);
  if (!found.isFile())
    throw new TemplateFileError(`Le modèle « ${path.basename(file)} » n’est pas un fichier ordinaire.`);
  if (found.size <= MAX_BYTES) return readFileSync(file);
  throw new TemplateFileError(
    `Le modèle « ${path.basename(file)} » dépasse ${MAX_BYTES / 1_000_000} Mo : il n’est pas lu.`,
  );
}

function listIfThere(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if (absent(error)) return [];
    throw error;
  }
}
