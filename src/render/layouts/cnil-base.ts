import type { Layout } from './layout.ts';

/** The CNIL’s Word and PDF form, to the letter. It is a controller’s: nothing like it was found for a processor. */
export const cnilBase = {
  titre: 'le modèle de base de la CNIL (Word et PDF)',
  par: 'registre',
  nom: 'registre-cnil-base',
  modeles: { html: { responsable: 'cnil-base.html.hbs' } },
} as const satisfies Layout;
