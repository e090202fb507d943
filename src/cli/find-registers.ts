import { discover, type FoundRegister, posix } from '../io/discovery.ts';
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
    const nothing = only ? only.size === 0 : fiches.length === 0;
    if (!nothing) continue;
    const where = posix(context.cwd, root) || 'ce dossier';
    throw new UsageError(
      only
        ? `Aucune fiche de ${where} parmi les chemins donnés.`
        : `Le registre de ${where} ne contient aucune fiche.`,
      'Une fiche est un fichier .yaml ou .yml du registre, que git n’ignore pas et qui n’est pas un lien.',
    );
  }
  return registers;
}
