import type { Declaration } from './declaration.ts';

export const site: Declaration = {
  declare: (declare) =>
    declare('écrit un site à parcourir : liste filtrable, fiches, schémas, chiffres, acteurs, revues')
      .option('--out <dossier>', 'dossier où écrire (par défaut : site)')
      .option('--audience <lecteur>', 'interne, cnil, public ou client:<acteur> (par défaut : interne)')
      .option('--at <révision|date>', 'le registre tel qu’il était à cette révision ou ce jour-là'),
  load: () => import('../commands/site.ts'),
};
