import type { Declaration } from './declaration.ts';

export const schema: Declaration = {
  declare: (declare) =>
    declare('donne le schéma JSON qui aide un éditeur à remplir et à vérifier les fiches')
      .argument('[quoi]', 'fiche, registre ou config (par défaut : fiche)')
      .option('--into <registre>', 'écrit les trois schémas dans le dossier schema/ de ce registre'),
  load: () => import('../commands/schema.ts'),
};
