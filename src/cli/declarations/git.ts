import type { Declaration } from './declaration.ts';

export const git: Declaration = {
  declare: (declare) =>
    declare('contrôle chaque commit, compare et fusionne les fiches champ par champ').argument(
      '<action>',
      'install, uninstall ou status',
    ),
  load: () => import('../commands/git.ts'),
};
