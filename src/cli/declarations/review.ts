import type { Declaration } from './declaration.ts';

export const review: Declaration = {
  declare: (declare) =>
    declare('signe la revue de fiches : la date, un nom, et l’empreinte des faits relus')
      .argument('<références...>', 'références des fiches relues')
      .option('--by <nom>', 'qui a relu (par défaut : le nom que git connaît)'),
  load: () => import('../commands/review.ts'),
};
