import type { Fiche } from '../../register/fiche.ts';
import type { VueDocument } from '../vue/document.ts';
import { MOTS } from '../vue/etat.ts';
import { joindre, PUIS, SOIT } from '../vue/lignes.ts';
import { abreger } from './abrege.ts';
import { pageDeFiche } from './adresses.ts';
import { gardesDe, TRANCHES, trancheDe } from './durees.ts';
import { type Filtre, filtreDe } from './filtres.ts';
import { indexer } from './recherche.ts';
import type { Suivi, SuiviFiche } from './suivi.ts';

/** One line of the list. */
export interface LigneDeListe {
  readonly reference: string;
  readonly nom: string;
  readonly lien: string;
  readonly statut: string;
  readonly sous_traitant: boolean;
  readonly service: string;
  readonly bases: string;
  readonly sensibles: string;
  readonly transferts: string;
  readonly ecarts: number;
  readonly revue: string;
  /** What the filters look at: « s0 b3 t0 sensibles ». */
  readonly marques: string;
}

export interface VueListe {
  readonly lignes: readonly LigneDeListe[];
  readonly filtres: readonly Filtre[];
  readonly index: string;
  /** Fiches whose texts are too long to be searched to the end. */
  readonly abregees: number;
}

/** What is kept of a text in its cell: a line stays light whatever the fiche says. */
const PLACES = { nom: 160, service: 120, bases: 240, transferts: 160 };

export const AVEC_TRANSFERT = 'au moins un';

/** The list of the fiches, without and with what only those who keep the register are told. */
export function vueListe(
  fiches: readonly Fiche[],
  vues: readonly VueDocument[],
  suivi: Suivi | undefined,
): VueListe {
  const filtres = [
    filtreDe(
      { nom: 'service', titre: 'Service', tous: 'Tous', lettre: 's' },
      vues.map(({ service }) => [service]),
    ),
    filtreDe({ nom: 'base', titre: 'Base légale', tous: 'Toutes', lettre: 'b' }, vues.map(basesDe)),
    filtreDe(
      { nom: 'donnees', titre: 'Catégorie de données', tous: 'Toutes', lettre: 'd' },
      vues.map(categoriesDe),
    ),
    filtreDe(
      { nom: 'duree', titre: 'Conservation la plus longue', tous: 'Toutes', lettre: 'c' },
      vues.map((vue, rang) => trancheDe(gardesDe(fiches[rang]!, vue))),
      TRANCHES,
    ),
    filtreDe(
      { nom: 'transferts', titre: 'Transferts hors UE', tous: 'Indifférent', lettre: 't' },
      vues.map((vue) => (vue.transferts.length > 0 ? [AVEC_TRANSFERT, ...paysDe(vue)] : [])),
      [AVEC_TRANSFERT],
    ),
  ];
  const { texte, abregees } = indexer(vues);
  return {
    lignes: vues.map((vue, rang) =>
      ligneDe(
        vue,
        suivi?.fiches.get(vue.reference),
        filtres.flatMap(({ marques }) => marques[rang]!),
      ),
    ),
    filtres: filtres.map(({ filtre }) => filtre).filter(({ choix }) => choix.length > 0),
    index: texte,
    abregees,
  };
}

function ligneDe(vue: VueDocument, suivie: SuiviFiche | undefined, marques: readonly string[]): LigneDeListe {
  const signes = {
    sensibles: vue.donnees_sensibles.length > 0,
    ecarts: (suivie?.ecarts.length ?? 0) > 0,
    revue: suivie?.revue.due ?? false,
  };
  const vrais = Object.entries(signes).filter(([, vrai]) => vrai);
  return {
    reference: vue.reference,
    nom: abreger(vue.nom, PLACES.nom),
    lien: pageDeFiche(vue.reference).lien,
    statut: vue.projet || vue.arretee ? vue.statut : '',
    sous_traitant: vue.role === 'sous-traitant',
    service: abreger(vue.service, PLACES.service),
    bases: abreger(basesDe(vue).join(PUIS), PLACES.bases),
    sensibles: demande(vue, vue.oui_non.donnees_sensibles),
    transferts: abreger(joindre([vue.oui_non.transferts, joindre(paysDe(vue))], SOIT), PLACES.transferts),
    ecarts: suivie?.ecarts.length ?? 0,
    revue: suivie?.revue.courte ?? '',
    marques: [...marques, ...vrais.map(([signe]) => signe)].join(' '),
  };
}

/** Article 30(2) does not ask it of a processor: silence is not a lack there. */
function demande({ role }: VueDocument, reponse: string): string {
  return role === 'sous-traitant' && reponse === MOTS.absente ? '' : reponse;
}

const paysDe = ({ transferts }: VueDocument) => [...new Set(transferts.map(({ vers }) => vers))];

const categoriesDe = ({ donnees, donnees_sensibles }: VueDocument) =>
  [...donnees, ...donnees_sensibles].map(({ categorie_titre }) => categorie_titre);

/** The legal bases of a controller’s fiche: a processor has none of its own to give. */
export function basesDe(vue: VueDocument): string[] {
  if (vue.role !== 'responsable') return [];
  return [...new Set(vue.finalites.flatMap(({ base_legale }) => base_legale.split(PUIS)))];
}
