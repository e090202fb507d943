import type { Declaration } from './declaration.ts';
import { list } from './list.ts';

export const render: Declaration = {
  declare: (declare) =>
    declare('render', 'imprime les fiches : HTML et classeur au modèle de la CNIL')
      .argument('[références...]', 'références des fiches (par défaut : toutes)')
      .option('--to <format>', 'html ou xlsx ; répétable (par défaut : html)', list, [])
      .option('--out <dossier>', 'dossier où écrire (par défaut : fiches)')
      .option('--at <révision|date>', 'imprime le registre tel qu’il était à cette révision ou ce jour-là'),
  load: () => import('../commands/render.ts'),
};
