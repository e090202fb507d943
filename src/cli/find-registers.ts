import path from 'node:path';
import { discover, type FoundRegister } from '../io/discovery.ts';
import type { CliContext } from './context.ts';
import { UsageError } from './usage-error.ts';

/** The registers a command works on, or a sentence that says why there is none. */
export async function findRegisters(
  paths: readonly string[],
  context: CliContext,
): Promise<readonly FoundRegister[]> {
  const asked = paths.length > 0 ? paths : ['.'];
  const { registers, missing, links } = discover(asked, context.cwd);
  const [first] = missing;
  if (first !== undefined) {
    const where = first === '.' ? 'ici' : `dans « ${first} »`;
    throw new UsageError(
      `Aucun registre ${where} : un registre est un dossier qui contient registre.yaml.`,
      'Donnez le chemin d’un registre ou d’une fiche : registre lint mon-registre',
    );
  }
  for (const link of links)
    await context.say(`Lien non suivi : ${link} (une fiche est un fichier du registre).`);
  for (const { fiches, only, root } of registers) {
    if (fiches.length > 0 && only?.size === 0) {
      throw new UsageError(
        `Aucune fiche parmi les chemins donnés dans ${path.basename(root)}.`,
        'Une fiche est un fichier .yaml ou .yml que git n’ignore pas.',
      );
    }
  }
  return registers;
}
