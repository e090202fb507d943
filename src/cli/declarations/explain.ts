import type { Declaration } from './declaration.ts';

export const explain: Declaration = {
  declare: (declare) =>
    declare('raconte une règle, un changement ou une politique : quoi, pourquoi, source, exemples')
      .argument(
        '<nom>',
        'règle, changement ou politique ; « changements » et « politiques » en donnent la liste ; « audience », ce que chaque lecteur reçoit',
      )
      .option('--format <format>', 'text, json ou markdown', 'text'),
  load: () => import('../commands/explain.ts'),
};
