import type { Declaration } from './declaration.ts';

export const status: Declaration = {
  declare: (declare) =>
    declare('dit où en est le registre : fiches, écarts, revues, transferts, AIPD, échéances')
      .argument('[chemins...]', 'registres, dossiers ou fiches (par défaut : ici)')
      .option('--format <format>', 'pretty ou json', 'pretty')
      .option('--at <révision|date>', 'le registre tel qu’il était à cette révision ou ce jour-là'),
  load: () => import('../commands/status.ts'),
};
