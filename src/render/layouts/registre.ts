import type { Layout } from './layout.ts';

/** The whole book: cover, contacts, list of the fiches, fiches, annexes. In CSV, the list alone. */
export const registre = {
  titre: 'le registre entier : couverture, liste, fiches, annexes ; en CSV, la liste',
  par: 'registre',
  nom: 'registre',
  modeles: {
    html: { responsable: 'registre.html.hbs', 'sous-traitant': 'registre-sous-traitant.html.hbs' },
    md: { responsable: 'registre.md.hbs', 'sous-traitant': 'registre-sous-traitant.md.hbs' },
    csv: { responsable: 'registre.csv.hbs', 'sous-traitant': 'registre-sous-traitant.csv.hbs' },
  },
} as const satisfies Layout;
