import type { Declaration } from './declaration.ts';

export const data: Declaration = {
  declare: (declare) =>
    declare('liste les données juridiques livrées : nombre, dates, sources').option(
      '--format <format>',
      'text ou json',
      'text',
    ),
  load: () => import('../commands/data.ts'),
};
