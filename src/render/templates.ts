import type { Fiche } from '../register/fiche.ts';

/** The file of a document, by what the organisation is in the fiche: the two registers are kept apart. */
type Files = Readonly<Record<Fiche['role'], string>>;

/** Every template we ship, by layout and format: files of the folder `templates/`. */
export const templates = {
  fiche: {
    html: { responsable: 'fiche.html.hbs', 'sous-traitant': 'fiche-sous-traitant.html.hbs' },
  },
  'cnil-simplifie': {
    xlsx: { responsable: 'cnil-simplifie.xlsx', 'sous-traitant': 'cnil-simplifie-sous-traitant.xlsx' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Files>>>>;

/** The folder of `templates/` whose `.hbs` files text templates call, by their name without the extension. */
export const PARTIALS_FOLDER = 'partiels';
