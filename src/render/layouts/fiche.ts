import type { Layout } from './layout.ts';

/** One printable sheet for each fiche: the sections of the CNIL’s form, then what it lacks. */
export const fiche = {
  titre: 'une fiche par traitement',
  par: 'fiche',
  nom: 'fiche',
  modeles: {
    html: { responsable: 'fiche.html.hbs', 'sous-traitant': 'fiche-sous-traitant.html.hbs' },
    md: { responsable: 'fiche.md.hbs', 'sous-traitant': 'fiche-sous-traitant.md.hbs' },
  },
} as const satisfies Layout;
