import type { Declaration } from './declaration.ts';

/** Called by git, never by a person: whatever git gives is taken as it is. */
export const mergeDriver: Declaration = {
  declare: (declare) =>
    declare('fusionne une fiche, pour git', { hidden: true }).argument(
      '[arguments...]',
      'base, nôtre, leur, taille des marques, chemin, noms des côtés',
    ),
  load: () => import('../commands/merge-driver.ts'),
};
