import type { Layout } from './layout.ts';

/** The CNIL’s spreadsheet; for a processor, the same laid out for Article 30(2). */
export const cnilSimplifie = {
  titre: 'le tableur simplifié de la CNIL',
  par: 'registre',
  nom: 'registre',
  modeles: {
    xlsx: { responsable: 'cnil-simplifie.xlsx', 'sous-traitant': 'cnil-simplifie-sous-traitant.xlsx' },
  },
} as const satisfies Layout;
