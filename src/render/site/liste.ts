import type { VueDocument } from '../vue/document.ts';
import { MOTS } from '../vue/etat.ts';
import { joindre } from '../vue/lignes.ts';
import { pageDeFiche } from './adresses.ts';
import type { Suivi } from './suivi.ts';

/** One line of the list, and what its filters look at. */
export interface LigneDeListe {
  readonly reference: string;
  readonly nom: string;
  readonly lien: string;
  readonly qualite: string;
  readonly statut: string;
  readonly service: string;
  readonly bases: readonly string[];
  readonly sensibles: string;
  readonly transferts: string;
  readonly ecarts: number;
  readonly revue: string;
  /** Ranks in the lists of filters. */
  readonly filtre_service: number;
  readonly filtre_bases: string;
  /** « sensibles », « transferts », « ecarts », « revue ». */
  readonly signes: string;
  /** Words to be found, beside those that are shown. */
  readonly mots: string;
}

export interface VueListe {
  readonly lignes: readonly LigneDeListe[];
  readonly services: readonly Choix[];
  readonly bases: readonly Choix[];
}

interface Choix {
  readonly rang: number;
  readonly nom: string;
}

/** A page of a thousand lines stays light: purposes are found by their first words. */
const MOTS_CHERCHES = 240;

/** The list of the fiches, without and with what only those who keep the register are told. */
export function vueListe(vues: readonly VueDocument[], suivi: Suivi | undefined): VueListe {
  const services = choix(vues.map(({ service }) => service));
  const bases = choix(vues.flatMap(basesDe));
  const rang = (choisis: readonly Choix[], cherche: string) =>
    choisis.find(({ nom }) => nom === cherche)?.rang ?? 0;
  const lignes = vues.map((vue) => {
    const suivie = suivi?.fiches.get(vue.reference);
    const pays = [...new Set(vue.transferts.map(({ vers }) => vers))];
    const ecarts = suivie?.ecarts.length ?? 0;
    return {
      reference: vue.reference,
      nom: vue.nom,
      lien: pageDeFiche(vue.reference).lien,
      qualite: vue.role === 'responsable' ? 'Responsable' : 'Sous-traitant',
      statut: vue.projet || vue.arretee ? vue.statut : '',
      service: vue.service,
      bases: basesDe(vue),
      sensibles: demande(vue, vue.oui_non.donnees_sensibles),
      transferts: joindre([vue.oui_non.transferts, joindre(pays)], ' : '),
      ecarts,
      revue: suivie?.revue.courte ?? '',
      filtre_service: rang(services, vue.service),
      filtre_bases: basesDe(vue)
        .map((base) => rang(bases, base))
        .join(' '),
      signes: signesDe(vue, ecarts, suivie?.revue.due ?? false),
      mots: joindre(
        vue.finalites.map(({ libelle }) => libelle),
        ' ',
      ).slice(0, MOTS_CHERCHES),
    };
  });
  return { lignes, services, bases };
}

/** Article 30(2) does not ask it of a processor: silence is not a lack there. */
function demande({ role }: VueDocument, reponse: string): string {
  return role === 'sous-traitant' && reponse === MOTS.absente ? '' : reponse;
}

function signesDe(vue: VueDocument, ecarts: number, due: boolean): string {
  const signes = {
    sensibles: vue.donnees_sensibles.length > 0,
    transferts: vue.transferts.length > 0,
    ecarts: ecarts > 0,
    revue: due,
  };
  return Object.entries(signes)
    .filter(([, vrai]) => vrai)
    .map(([signe]) => signe)
    .join(' ');
}

/** The legal bases of a controller’s fiche: a processor has none of its own to give. */
export function basesDe(vue: VueDocument): string[] {
  if (vue.role !== 'responsable') return [];
  return [...new Set(vue.finalites.flatMap(({ base_legale }) => base_legale.split(' ; ')))];
}

function choix(noms: readonly string[]): Choix[] {
  return [...new Set(noms)].sort().map((nom, rang) => ({ rang, nom }));
}
