import type { Declaration } from './declaration.ts';

export const explain: Declaration = {
  declare: (declare) =>
    declare('explain', 'raconte une règle : quoi, pourquoi, source, exemples, comment s’en écarter')
      .argument('<règle>', 'identifiant de la règle ; ou audience, pour ce que chaque lecteur reçoit')
      .option('--format <format>', 'text, json ou markdown', 'text'),
  load: () => import('../commands/explain.ts'),
};
