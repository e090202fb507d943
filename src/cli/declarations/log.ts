import type { Declaration } from './declaration.ts';

export const log: Declaration = {
  declare: (declare) =>
    declare('raconte une fiche : quand elle a changé, par qui, et comment')
      .argument('<référence>', 'référence de la fiche')
      .option('--format <format>', 'pretty ou json', 'pretty'),
  load: () => import('../commands/log.ts'),
};
