import type { Declaration } from './declaration.ts';

export const exporte: Declaration = {
  declare: (declare) =>
    declare('donne tout le registre à d’autres outils, sauf les notes internes : JSON ou CSV')
      .argument('[chemins...]', 'registres ou dossiers (par défaut : ici)')
      .option('--to <format>', 'json (décrit par schema/export.schema.json) ou csv', 'json')
      .option('--out <fichier>', 'fichier où écrire ; « - » : la sortie standard', '-')
      .option('--at <révision|date>', 'le registre tel qu’il était à cette révision ou ce jour-là'),
  load: () => import('../commands/export.ts'),
};
