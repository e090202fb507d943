import { existsSync } from 'node:fs';
import path from 'node:path';
import { misnamedConfig, slashed } from '../io/config-file.ts';
import { discover, type FoundRegister, posix } from '../io/discovery.ts';
import { CONFIG_NAME, type Exclusion } from '../register/exclusion.ts';
import { isAt } from './asked-paths.ts';
import type { CliContext } from './context.ts';
import { sayReserved } from './say-reserved.ts';
import { UsageError } from './usage-error.ts';

/** The registers a command works on, or a sentence that says why there is none. */
export async function findRegisters(
  paths: readonly string[],
  context: CliContext,
): Promise<readonly FoundRegister[]> {
  const asked = paths.length > 0 ? paths : ['.'];
  const { registers, missing, links, exclusions } = discover(asked, context.cwd);
  const [first] = missing;
  if (first !== undefined) {
    refuseExcluded([first], exclusions, context);
    if (!existsSync(path.resolve(context.cwd, first)))
      throw new UsageError(
        `« ${first} » n’existe pas : un registre est un dossier qui contient registre.yaml.`,
        'Donnez le chemin d’un registre, existant ou fait par registre init, ou celui d’une fiche.',
      );
    const where = first === '.' ? 'ici' : `dans « ${first} »`;
    throw new UsageError(
      `Aucun registre ${where} : un registre est un dossier qui contient registre.yaml.`,
      'Placez-vous dans un registre, ou créez-en un : registre init mon-registre',
    );
  }
  for (const link of links)
    await context.say(`Lien non suivi : ${link} (une fiche est un fichier du registre).`);
  await sayReserved(registers, context);
  for (const { fiches, only, root } of registers) {
    refuseMisnamed(root, context);
    const nothing = only ? only.size === 0 : fiches.length === 0;
    if (!nothing) continue;
    refuseExcluded(only ? asked : [root], exclusions, context);
    const where = posix(context.cwd, root) || 'ce dossier';
    throw new UsageError(
      only
        ? `Aucune fiche de ${where} parmi les chemins donnés.`
        : `Le registre de ${where} ne contient encore aucune fiche.`,
      only ? `${FICHE}.` : firstFiche(posix(context.cwd, root)),
    );
  }
  for (const { config, pattern, files } of exclusions) {
    if (files.length > 0) continue;
    const where = posix(context.cwd, path.resolve(config.path));
    await context.say(`${where} : le motif « ${pattern} » (clé exclure) n’écarte aucun fichier.`);
  }
  return registers;
}

const FICHE =
  'Une fiche est un fichier .yaml ou .yml du registre, que git n’ignore pas et qui n’est pas un lien';

/** What to do in a register that has just been made, or whose fiches are not seen. */
function firstFiche(folder: string): string {
  const here = folder === '' ? '' : ` ${folder}`;
  return [
    `Écrivez la première : registre new --list${here} montre les modèles, registre new --model paie${here} part de l’un d’eux.`,
    'Votre registre est dans un tableur ou un document ? registre import le lit.',
    `Vos fiches sont déjà là ? ${FICHE}.`,
  ].join('\n');
}

/** Settings that nobody reads would leave the gate other than its author believes. */
export function refuseMisnamed(root: string, { cwd }: Pick<CliContext, 'cwd'>): void {
  const file = misnamedConfig(root);
  if (file === undefined) return;
  throw new UsageError(`« ${posix(cwd, file)} » n’est pas lu.`, `Renommez-le ${CONFIG_NAME}.`);
}

/** What was asked for is there, and the configuration says that it is no part of the register. */
function refuseExcluded(
  asked: readonly string[],
  exclusions: readonly Exclusion[],
  { cwd }: CliContext,
): void {
  for (const one of asked) {
    const target = slashed(path.resolve(cwd, one));
    const found = exclusions.find(({ files }) => files.some((file) => isAt(file, target)));
    if (!found) continue;
    throw new UsageError(
      `« ${posix(cwd, path.resolve(target)) || '.'} » est exclu du registre par ${posix(cwd, path.resolve(found.config.path))}.`,
      `Retirez « ${found.pattern} » de la clé exclure pour qu’il soit lu.`,
    );
  }
}
