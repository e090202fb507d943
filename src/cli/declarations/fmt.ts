import type { Declaration } from './declaration.ts';

export const fmt: Declaration = {
  declare: (declare) =>
    declare('met les clés des fiches dans l’ordre du modèle, sans toucher à rien d’autre')
      .argument('[chemins...]', 'registres, dossiers ou fiches (par défaut : ici)')
      .option('--check', 'n’écrit rien : code 1 et la liste des fichiers à mettre en ordre'),
  load: () => import('../commands/fmt.ts'),
};
