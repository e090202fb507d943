import path from 'node:path';
import { posix } from '../../io/discovery.ts';
import type { CliContext } from '../context.ts';
import { type OpenRegister, openFound } from '../open-registers.ts';
import { isPart, registerAround, withText } from '../register-around.ts';
import { UsageError } from '../usage-error.ts';

/** The register around a file, with the text of standard input in its place; the file need not exist yet. */
export async function openStdin(typed: string, context: CliContext): Promise<OpenRegister> {
  const target = path.resolve(context.cwd, typed);
  const found = registerAround(target);
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
