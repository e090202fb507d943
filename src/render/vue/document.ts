import { paysLuLe } from '../../data/pays.ts';
import type { Fiche } from '../../register/fiche.ts';
import type { Partage } from '../../register/partage.ts';
import { grapheDeFiche } from '../flux/de-fiche.ts';
import { type VueSchema, vueSchema } from '../flux/vue.ts';
import { type VueCnilBase, vueCnilBase } from './cnil-base.ts';
import { type VueCnilSimplifie, vueCnilSimplifie } from './cnil-simplifie.ts';
import { EDITION_INTERNE, type VueEdition } from './edition.ts';
import { empreinteDe } from './empreinte.ts';
import { type VueFiche, vueFiche } from './fiche.ts';

/** Everything that a template may read of one fiche: its view, cut as the CNIL's two models cut it, and its fingerprint. */
export type VueDocument = VueFiche & {
  readonly cnil_base: VueCnilBase;
  readonly cnil_simplifie: VueCnilSimplifie;
  /** Twelve characters that stand for the content of the view. */
  readonly empreinte: string;
  /** Where links to the fiche lead, in a document that holds several. */
  readonly ancre: string;
  readonly edition: VueEdition;
  /** The data-flow diagram: laid out when a template reads it, for few do. */
  readonly schema: VueSchema;
};

/** The view of a fiche, ready for a template. */
export function vueDocument(
  fiche: Fiche,
  partage: Partage,
  edition: VueEdition = EDITION_INTERNE,
): VueDocument {
  // Without a day of its own, a document goes by the one that our list of countries was read on.
  const jour = edition.date || paysLuLe;
  const vue = vueFiche(fiche, partage, jour);
  let dessine: VueSchema | undefined;
  return {
    ...vue,
    cnil_base: vueCnilBase(vue),
    cnil_simplifie: vueCnilSimplifie(vue),
    empreinte: empreinteDe(vue),
    ancre: `fiche-${vue.reference.replace(/[^A-Za-z0-9.-]/g, '_')}`,
    edition,
    get schema() {
      dessine ??= vueSchema(grapheDeFiche({ fiche, vue, partage, jour }));
      return dessine;
    },
  };
}
