import type { Declaration } from './declaration.ts';
import { list } from './list.ts';

export const config: Declaration = {
  declare: (declare) =>
    declare('dit quels réglages s’appliquent, et d’où ils viennent')
      .argument('[chemins...]', 'registres, dossiers ou fiches (par défaut : ici)')
      .option('--format <format>', 'text ou json', 'text')
      .option('--rule <règle=niveau>', 'comme pour lint', list, [])
      .option('--preset <préréglage>', 'comme pour lint'),
  load: () => import('../commands/config.ts'),
};
