import type { Declaration } from './declaration.ts';

export const rules: Declaration = {
  declare: (declare) =>
    declare('liste les règles, leur niveau et le texte d’où elles viennent').option(
      '--format <format>',
      'text, json ou markdown',
      'text',
    ),
  load: () => import('../commands/rules.ts'),
};
