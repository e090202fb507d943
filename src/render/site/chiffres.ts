import type { Fiche } from '../../register/fiche.ts';
import type { VueDocument } from '../vue/document.ts';
import { joindre, PUIS } from '../vue/lignes.ts';
import { abreger } from './abrege.ts';
import { type Barre, barres, compterNoms } from './barres.ts';
import { ECHELLE, gardesDe, type LigneDuree, lignesDeDurees, TRANCHES, trancheDe } from './durees.ts';
import { lienVersListe } from './filtres.ts';
import { type VueHistoire, vueHistoire } from './histoire.ts';
import { basesDe } from './liste.ts';
import type { Suivi } from './suivi.ts';

/** What people would rather look at than read. Counts, never a mark; its size is that of the vocabulary. */
export interface VueChiffres {
  readonly bases: readonly BarreVersListe[];
  readonly tranches: readonly BarreVersListe[];
  readonly durees: readonly LigneDuree[];
  readonly echelle: typeof ECHELLE;
  readonly pays: readonly LignePays[];
  readonly rubriques: readonly Barre[];
  readonly histoire: VueHistoire | undefined;
  /** Why there is no history to show. */
  readonly sans_histoire: string;
}

/** A bar, and the list of the fiches it counts. */
export interface BarreVersListe extends Barre {
  readonly lien: string;
}

/** Where transfers go, and what protects them. */
export interface LignePays extends BarreVersListe {
  readonly garanties: string;
}

export function vueChiffres(
  fiches: readonly Fiche[],
  vues: readonly VueDocument[],
  suivi: Suivi | undefined,
): VueChiffres {
  const rubriques = new Map(suivi?.rubriques.map(({ titre, ecarts }) => [titre, ecarts]));
  const gardes = vues.map((vue, rang) => gardesDe(fiches[rang]!, vue));
  const tranches = versListe('duree', barres(compterNoms(gardes.flatMap(trancheDe))));
  return {
    bases: versListe('base', barres(compterNoms(vues.flatMap(basesDe)))),
    tranches: tranches.toSorted((a, b) => TRANCHES.indexOf(a.nom) - TRANCHES.indexOf(b.nom)),
    durees: lignesDeDurees(gardes),
    echelle: ECHELLE,
    pays: lignesDePays(vues),
    rubriques: barres(rubriques),
    histoire: suivi && vueHistoire(suivi),
    sans_histoire: suivi?.sans_histoire ?? '',
  };
}

const versListe = (filtre: string, lignes: readonly Barre[]): BarreVersListe[] =>
  lignes.map((barre) => ({ ...barre, lien: lienVersListe(filtre, barre.nom) }));

const PLACE = 300;

function lignesDePays(vues: readonly VueDocument[]): LignePays[] {
  const fiches = compterNoms(
    vues.flatMap(({ transferts }) => [...new Set(transferts.map(({ vers }) => vers))]),
  );
  const garanties = new Map<string, Set<string>>();
  for (const { vers, garantie } of vues.flatMap(({ transferts }) => transferts)) {
    garanties.set(vers, (garanties.get(vers) ?? new Set()).add(garantie));
  }
  return versListe('transferts', barres(fiches)).map((barre) => ({
    ...barre,
    garanties: abreger(joindre([...(garanties.get(barre.nom) ?? [])].sort(), PUIS), PLACE),
  }));
}
