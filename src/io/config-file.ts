import { existsSync, lstatSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { CONFIG_NAME, type ConfigText } from '../register/exclusion.ts';
import { readText } from './read-text.ts';
import { repositoryTop } from './repository-top.ts';

/** The configuration of a register: the nearest file from its folder up to the top of the repository. */
export function findConfig(register: string): ConfigText | undefined {
  const file = nearest(register, [CONFIG_NAME]);
  if (file !== undefined) refuseForeign(file);
  return file === undefined ? undefined : { path: slashed(file), text: readText(file) };
}

const MISNAMED = 'registre.config.yml';

/** A file that its author takes for the configuration of a register, and that is not read. */
export function misnamedConfig(register: string): string | undefined {
  const file = nearest(register, [CONFIG_NAME, MISNAMED]);
  return file !== undefined && path.basename(file) === MISNAMED ? file : undefined;
}

/** Thrown for a configuration that is no file of the repository: its faults would show another, or it has no end. */
export class ConfigFileError extends Error {
  override readonly name = 'ConfigFileError';
  readonly remedy: string;

  constructor(file: string, what: string, remedy: string) {
    super(`« ${path.basename(file)} » ${what} : il n’est pas lu.`);
    this.remedy = remedy;
  }
}

function refuseForeign(file: string): void {
  if (lstatSync(file).isSymbolicLink()) refuseLink(file);
  if (statSync(file).isFile()) return;
  throw new ConfigFileError(file, 'n’est pas un fichier ordinaire', 'Remplacez-le par un fichier.');
}

function refuseLink(file: string): void {
  const folder = path.dirname(file);
  const way = path.relative(realpathSync(repositoryTop(folder) ?? folder), realpathSync(file));
  if (!way.startsWith('..') && !path.isAbsolute(way)) return;
  throw new ConfigFileError(
    file,
    'est un lien qui sort du dépôt',
    'Remplacez ce lien par le fichier lui-même.',
  );
}

function nearest(register: string, names: readonly string[]): string | undefined {
  for (let folder = register; ; folder = path.dirname(folder)) {
    const file = names.map((name) => path.join(folder, name)).find((one) => existsSync(one));
    if (file !== undefined) return file;
    if (existsSync(path.join(folder, '.git')) || folder === path.dirname(folder)) return undefined;
  }
}

/** A path of this system, with slashes. */
export const slashed = (file: string): string => file.split(path.sep).join('/');
