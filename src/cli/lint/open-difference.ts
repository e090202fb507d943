import type { CliContext } from '../context.ts';
import { inRepository } from '../open-at.ts';
import { type ChangedRegister, openChanged, since, staged } from './open-changed.ts';

/** The registers that changed since a revision or, without one, those that the next commit changes; says so. */
export function openDifference(
  paths: readonly string[],
  revision: string | undefined,
  context: CliContext,
): Promise<ChangedRegister[]> {
  return inRepository(context, async (world) => {
    const sides = revision === undefined ? staged(world) : since(revision, world);
    const registers = await openChanged(paths, sides, world);
    const from = sides.before.label;
    const checked =
      revision === undefined ? 'Contrôle de l’index, comparé' : 'Contrôle de la copie de travail, comparée';
    const nothing =
      revision === undefined
        ? 'Rien n’est indexé dans un registre présent'
        : `Aucun registre n’a changé depuis ${from}`;
    await context.say(registers.length > 0 ? `${checked} à ${from}.` : `${nothing} : rien à contrôler.`);
    return registers;
  });
}
