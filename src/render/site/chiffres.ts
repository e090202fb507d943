import type { Fiche } from '../../register/fiche.ts';
import type { VueDocument } from '../vue/document.ts';
import { joindre } from '../vue/lignes.ts';
import { pageDeFiche } from './adresses.ts';
import { type Barre, barres, compterNoms } from './barres.ts';
import { ECHELLE, type LigneDuree, lignesDeDurees } from './durees.ts';
import { type VueHistoire, vueHistoire } from './histoire.ts';
import { basesDe } from './liste.ts';
import type { Suivi } from './suivi.ts';

/** What people would rather look at than read. Counts, never a mark. */
export interface VueChiffres {
  readonly bases: readonly Barre[];
  readonly durees: readonly LigneDuree[];
  readonly echelle: typeof ECHELLE;
  readonly pays: readonly LignePays[];
  readonly rubriques: readonly Barre[];
  readonly histoire: VueHistoire | undefined;
}

/** Where transfers go, which fiches declare them, and what protects them. */
export interface LignePays extends Barre {
  readonly fiches: readonly { readonly reference: string; readonly lien: string }[];
  readonly garanties: string;
}

export function vueChiffres(
  fiches: readonly Fiche[],
  vues: readonly VueDocument[],
  suivi: Suivi | undefined,
): VueChiffres {
  const rubriques = new Map(suivi?.rubriques.map(({ titre, ecarts }) => [titre, ecarts]));
  return {
    bases: barres(compterNoms(vues.flatMap(basesDe))),
    durees: lignesDeDurees(fiches, vues),
    echelle: ECHELLE,
    pays: lignesDePays(vues),
    rubriques: barres(rubriques),
    histoire: suivi && vueHistoire(suivi),
  };
}

function lignesDePays(vues: readonly VueDocument[]): LignePays[] {
  const declares = vues.flatMap((vue) => vue.transferts.map((transfert) => ({ vue, ...transfert })));
  const nombres = compterNoms(declares.map(({ vers }) => vers));
  return barres(nombres).map((barre) => {
    const siens = declares.filter(({ vers }) => vers === barre.nom);
    const references = [...new Set(siens.map(({ vue }) => vue.reference))];
    return {
      ...barre,
      fiches: references.map((reference) => ({ reference, lien: pageDeFiche(reference).lien })),
      garanties: joindre([...new Set(siens.map(({ garantie }) => garantie))], ' ; '),
    };
  });
}
