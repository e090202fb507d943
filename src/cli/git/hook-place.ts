import { accessSync, constants, existsSync, lstatSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { GitFolders } from '../../io/git.ts';
import { readText } from '../../io/read-text.ts';
import { hasShell, type Manager, managerOf } from './hook-managers.ts';
import { isTooLong, TOO_LONG } from './text-file.ts';

/** Where the hook goes. `manual`: why it is not for us to write there. */
export type HookPlace =
  | {
      readonly kind: 'file';
      readonly file: string;
      readonly text: string | undefined;
      /** Whether git, as it is set here, runs it. */
      readonly isRun: boolean;
    }
  | { readonly kind: 'manager'; readonly manager: Manager; readonly config: string; readonly text: string }
  | { readonly kind: 'manual'; readonly file: string; readonly why: string };

/** Finds who runs the hooks of a repository. Reads only. */
export function hookPlace(folders: GitFolders, platform: NodeJS.Platform): HookPlace {
  const { root, hooks } = folders;
  const found = managerOf((name) => isFile(path.join(root, name)));
  if (found) {
    const config = path.join(root, found.config);
    return { kind: 'manager', manager: found.manager, config, text: readText(config) };
  }
  const husky = path.join(root, '.husky');
  const isHusky = existsSync(husky) && (isWithin(husky, hooks) || isWithin(folders.common, hooks));
  const isRun = !isHusky || isWithin(husky, hooks);
  const file = path.join(isHusky ? husky : hooks, 'pre-commit');
  if (!isHusky && ![root, folders.common, folders.own].some((folder) => isWithin(folder, real(hooks))))
    return { kind: 'manual', file, why: 'ce dossier de crochets est hors du dépôt (core.hooksPath)' };
  const known = lstatSync(file, { throwIfNoEntry: false });
  if (!known) return { kind: 'file', file, text: undefined, isRun };
  if (!known.isFile()) return { kind: 'manual', file, why: 'ce n’est pas un simple fichier' };
  if (isTooLong(file)) return { kind: 'manual', file, why: `il ${TOO_LONG}` };
  const text = readText(file);
  if (!hasShell(text)) return { kind: 'manual', file, why: 'ce crochet n’est pas un script sh' };
  if (!isHusky && platform !== 'win32' && !isExecutable(file))
    return { kind: 'manual', file, why: 'ce crochet n’est pas exécutable : git ne le lance pas' };
  return { kind: 'file', file, text, isRun };
}

/** Neither a folder nor a device: what a repository holds may be a link to anything. */
const isFile = (file: string) => statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;

const isWithin = (folder: string, file: string) => {
  const relative = path.relative(real(folder), real(file));
  return relative === '' || !(relative.startsWith('..') || path.isAbsolute(relative));
};

/** A folder yet to be made is where its nearest existing one really is. */
function real(folder: string): string {
  if (existsSync(folder)) return realpathSync(folder);
  const parent = path.dirname(folder);
  return parent === folder ? folder : path.join(real(parent), path.basename(folder));
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return (statSync(file).mode & 0o111) !== 0;
  } catch {
    return false;
  }
}
