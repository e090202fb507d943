import type { Declaration } from './declaration.ts';
import { list } from './list.ts';

export const render: Declaration = {
  declare: (declare) =>
    declare('imprime les fiches et le registre : HTML, PDF, classeur de la CNIL, Markdown, CSV')
      .argument('[références...]', 'références des fiches (par défaut : toutes)')
      .option('--to <format>', 'html, pdf, xlsx, md ou csv ; répétable (par défaut : html)', list, [])
      .option('--layout <mise en page>', 'fiche, registre, cnil-base ou cnil-simplifie')
      .option('--template <fichier>', 'un modèle à vous, comme courrier.md.hbs (voir docs/modeles.md)')
      .option('--audience <lecteur>', 'interne, cnil, public ou client:<acteur> (par défaut : interne)')
      .option('--role <rôle>', 'responsable ou sous-traitant : un seul des deux registres')
      .option('--out <dossier>', 'dossier ou fichier où écrire, ou - (par défaut : fiches)')
      .option('--at <révision|date>', 'imprime le registre tel qu’il était à cette révision ou ce jour-là')
      .option('--browser <chemin>', 'navigateur qui imprime les PDF')
      .option('--check', 'n’écrit rien : vérifie les modèles et que les documents sont à jour'),
  load: () => import('../commands/render.ts'),
};
