import type { Fiche } from '../../register/fiche.ts';
import type { Partage } from '../../register/partage.ts';
import { type Ecart, type VueAnnexes, vueAnnexes } from './annexes.ts';
import { type VueChampPropre, vueChampsPropres } from './champs-propres.ts';
import { dateIso } from './dates.ts';
import { type VueDocument, vueDocument } from './document.ts';
import { EDITION_INTERNE, type VueEdition } from './edition.ts';
import { empreinteDe } from './empreinte.ts';
import { detail, MOTS, question } from './etat.ts';
import type { VueFiche } from './fiche.ts';
import { lignes, PUIS } from './lignes.ts';
import { type VueActeurs, vueActeurs } from './organisme.ts';

/** One line of the « Liste des traitements ». */
export interface VueLigne {
  readonly nom: string;
  readonly reference: string;
  readonly date_creation: string;
  readonly date_mise_a_jour: string;
  /** The purposes; in a processor's register, the categories of processing. */
  readonly finalites: string;
  readonly donnees_sensibles: string;
  /** The controllers that a processor acts for. */
  readonly clients: string;
  /** Where its fiche stands in the document; empty for an activity without a fiche. */
  readonly ancre: string;
}

/** One of the two registers that an organisation keeps: as a controller, or as a processor. */
export interface VueRegistre extends VueActeurs {
  readonly role: VueFiche['role'];
  readonly traitements: readonly VueLigne[];
  /** The keys that the organisation added to what its fiches share. */
  readonly champs_propres: readonly VueChampPropre[];
  readonly fiches: readonly VueDocument[];
  /** The latest update of a fiche, or the word of an answer that nobody gave. */
  readonly date_mise_a_jour: string;
  /** Twelve characters that stand for the content of the whole. */
  readonly empreinte: string;
  readonly edition: VueEdition;
  /** The table of contents; pages are empty until a printing has counted them. */
  readonly sommaire: readonly { readonly ancre: string; readonly titre: string; readonly page: string }[];
  readonly annexes: VueAnnexes;
}

/** What a register prints beside its content. */
export interface Impression {
  readonly edition: VueEdition;
  /** Findings accepted by a comment; `undefined` when this reader is not told of them, nor of reviews. */
  readonly ecarts: readonly Ecart[] | undefined;
  /** The page of each anchor, once a printing has counted them. */
  readonly pages: ReadonlyMap<string, number>;
}

const SIMPLE: Impression = { edition: EDITION_INTERNE, ecarts: undefined, pages: new Map() };

/** The view of the register of a role: running fiches by reference, then those that are over. */
export function vueRegistre(
  fiches: readonly Fiche[],
  partage: Partage,
  role: VueFiche['role'],
  { edition, ecarts, pages }: Impression = SIMPLE,
): VueRegistre {
  const siennes = fichesEnOrdre(fiches, role);
  const vues = siennes.map((fiche) => vueDocument(fiche, partage, edition));
  const dates = vues.map(({ date_mise_a_jour }) => date_mise_a_jour).filter((date) => /^\d{4}-/.test(date));
  const sansFiche = role === 'responsable' ? activitesSansFiche(fiches, partage) : [];
  const autres = new Set(fiches.filter((fiche) => fiche.role !== role).map(({ ref }) => ref));
  const siens = ecarts?.filter(({ reference }) => !autres.has(reference));
  const annexes = vueAnnexes(siennes, vues, siens);
  const traitements = [...vues.map(ligne), ...sansFiche];
  const contenu = { ...vueActeurs(partage), champs_propres: vueChampsPropres(partage.locales), role };
  return {
    ...contenu,
    traitements,
    fiches: vues,
    date_mise_a_jour: dates.toSorted().at(-1) ?? MOTS.absente,
    empreinte: empreinteDe([contenu, traitements, vues.map((vue) => vue.empreinte), annexes]),
    edition,
    sommaire: [LISTE, ...vues.map(chapitre), ...annexes.chapitres].map((un) => ({
      ...un,
      page: String(pages.get(un.ancre) ?? ''),
    })),
    annexes,
  };
}

const LISTE = { ancre: 'liste', titre: 'Liste des traitements' };

const chapitre = ({ ancre, reference, nom }: VueDocument) => ({ ancre, titre: `${reference} · ${nom}` });

function ligne(vue: VueDocument): VueLigne {
  const suffixe = vue.projet ? ' (projet)' : vue.arretee ? ' (arrêté)' : '';
  const { nom, reference, date_creation, date_mise_a_jour } = vue;
  return {
    nom: `${nom}${suffixe}`,
    reference,
    date_creation,
    date_mise_a_jour,
    finalites: vue.role === 'responsable' ? finalites(vue) : categories(vue),
    donnees_sensibles: vue.oui_non.donnees_sensibles,
    clients: vue.role === 'responsable' ? '' : clients(vue),
    ancre: vue.ancre,
  };
}

type SousTraitant = Extract<VueFiche, { role: 'sous-traitant' }>;

function finalites({ finalites, etats }: VueFiche): string {
  return finalites.map(({ libelle }) => libelle).join(PUIS) || etats.finalites;
}

function clients({ clients, etats }: SousTraitant): string {
  return clients.map(({ intitule }) => intitule).join(PUIS) || etats.clients;
}

function categories({ clients }: SousTraitant): string {
  const libelles = clients.flatMap(({ categories_traitements, etat_categories_traitements: etat }) =>
    etat === '' ? categories_traitements.map(({ libelle }) => libelle) : [etat],
  );
  return [...new Set(libelles)].join(PUIS);
}

/** Activities that the register lists and that have no fiche yet. */
function activitesSansFiche(fiches: readonly Fiche[], partage: Partage): VueLigne[] {
  const connues = new Set(fiches.map(({ ref }) => ref.toLowerCase()));
  const activites = lignes(partage.registre?.liste, 'nom').map((activite) => ({
    nom: question(activite.nom),
    reference: detail(activite.reference),
    date_creation: detail(activite.date_creation, dateIso),
    date_mise_a_jour: detail(activite.date_mise_a_jour, dateIso),
    finalites: question(activite.finalites),
    donnees_sensibles: question(activite.donnees_sensibles, (oui) => (oui ? 'Oui' : 'Non')),
    clients: '',
    ancre: '',
  }));
  return activites.filter(({ reference }) => !connues.has(reference.toLowerCase()));
}

/** The fiches of a role as its register prints them. */
export const fichesEnOrdre = (fiches: readonly Fiche[], role: Fiche['role']): Fiche[] =>
  fiches.filter((fiche) => fiche.role === role).toSorted(parReference);

/** Running fiches first, then T-2 before T-10, whatever the machine's language. */
function parReference(a: Fiche, b: Fiche): number {
  if (a.arretee !== b.arretee) return a.arretee ? 1 : -1;
  const [x, y] = [cle(a.ref), cle(b.ref)];
  return x < y ? -1 : Number(x > y);
}

const cle = (reference: string) => reference.toUpperCase().replace(/\d+/g, (n) => n.padStart(12, '0'));
