import { existsSync } from 'node:fs';
import path from 'node:path';
import { slashed } from '../../io/config-file.ts';
import { discover, type FoundRegister, posix } from '../../io/discovery.ts';
import { withoutExcluded } from '../../register/exclusion.ts';
import type { RegisterFiles } from '../../register/files.ts';
import { registersAmong } from '../../register/layout.ts';
import type { CliContext } from '../context.ts';
import { type OpenRegister, openFound } from '../open-registers.ts';
import { UsageError } from '../usage-error.ts';

/** The register around a file, with the text of standard input in its place; the file need not exist yet. */
export async function openStdin(typed: string, context: CliContext): Promise<OpenRegister> {
  const target = path.resolve(context.cwd, typed);
  const { registers } = discover([nearestFolder(target)], context.cwd);
  const found = registers.find(({ root }) => target.startsWith(root + path.sep));
  if (!found) {
    throw new UsageError(
      `« ${typed} » n’est dans aucun registre : un registre est un dossier qui contient registre.yaml.`,
      'Donnez à --stdin-filename le chemin d’une fiche, existante ou à venir, d’un registre.',
    );
  }
  const name = posix(found.root, target);
  if (!isPart(name, found)) {
    throw new UsageError(
      `« ${typed} » ne serait pas lu comme une fiche.`,
      'Une fiche est un fichier .yaml ou .yml du registre, hors dossiers cachés et templates, que la configuration n’exclut pas.',
    );
  }
  const register = openFound(found, context);
  const text = await context.input();
  return { ...register, files: withText(register.files, name, text), only: new Set([name]) };
}

function nearestFolder(file: string): string {
  let folder = path.dirname(file);
  while (!existsSync(folder)) folder = path.dirname(folder);
  return folder;
}

/** Whether a file of this name is one of the register, on disk or not. */
function isPart(name: string, { root, registre, fiches, config }: FoundRegister): boolean {
  const own = registersAmong([...new Set([registre, ...fiches, name])]).filter(
    (layout) => layout.root === '',
  );
  const absolute = own.map((layout) => ({ ...layout, root: slashed(root) }));
  const { layouts } = withoutExcluded(absolute, () => config);
  return layouts.some((layout) => layout.registre === name || layout.fiches.includes(name));
}

function withText({ registre, fiches }: RegisterFiles, name: string, text: string): RegisterFiles {
  const file = { path: name, read: () => text };
  if (registre.path === name) return { registre: file, fiches };
  return { registre, fiches: [...fiches.filter(({ path }) => path !== name), file].sort(byPath) };
}

const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1);
