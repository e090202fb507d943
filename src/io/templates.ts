import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The folder of a template: the register's own `templates/` when it holds that file, else ours. */
export function templatesFor(register: string, shipped: string, partialsFolder: string) {
  const own = path.join(register, 'templates');
  const find = (name: string) => {
    for (const folder of [own, shipped]) {
      const bytes = readIfThere(path.join(folder, name));
      if (bytes) return bytes;
    }
    throw new Error(`missing template: ${name}`);
  };
  return {
    bytes: (name: string) => ({ name, bytes: find(name) }),
    text: (name: string) => ({ name, text: find(name).toString('utf8') }),
    partials: () => ({
      ...partialsOf(path.join(shipped, partialsFolder)),
      ...partialsOf(path.join(own, partialsFolder)),
    }),
  };
}

function partialsOf(partials: string): Record<string, string> {
  const names = listIfThere(partials).filter((name) => name.endsWith('.hbs'));
  return Object.fromEntries(
    names.map((name) => [name.slice(0, -'.hbs'.length), readFileSync(path.join(partials, name), 'utf8')]),
  );
}

const absent = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT';

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if (absent(error)) return undefined;
    throw error;
  }
}

function listIfThere(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if (absent(error)) return [];
    throw error;
  }
}
