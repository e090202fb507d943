import type { Declaration } from './declaration.ts';

/** Called by git, never by a person: whatever git gives is taken as it is. */
export const diffDriver: Declaration = {
  declare: (declare) =>
    declare('compare une fiche, pour git', { hidden: true }).argument(
      '[arguments...]',
      'chemin, puis fichier, empreinte et mode de chaque côté',
    ),
  load: () => import('../commands/diff-driver.ts'),
};
