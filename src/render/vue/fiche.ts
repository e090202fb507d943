import { paysLuLe } from '../../data/pays.ts';
import type { Reponse } from '../../model/reponse.ts';
import type { Fiche, FicheResponsable, FicheSousTraitant } from '../../register/fiche.ts';
import type { Partage } from '../../register/partage.ts';
import { type VueAipd, vueAipd } from './aipd.ts';
import { type VueChampPropre, vueChampsPropres } from './champs-propres.ts';
import {
  type VueClient,
  type VueSousTraitantUlterieur,
  vueClients,
  vueSousTraitantsUlterieurs,
} from './clients.ts';
import { type VueContact, vueContact } from './contact.ts';
import { dateIso } from './dates.ts';
import { type VueDestinataire, type VueDestinataires, vueDestinataires } from './destinataires.ts';
import { type VueDonnee, vueDonnees, vueDonneesSensibles } from './donnees.ts';
import {
  type VueDecisionAutomatisee,
  type VueDroits,
  type VueInformation,
  vueDecisionAutomatisee,
  vueDroits,
  vueInformation,
} from './droits.ts';
import { detail, etatDe, question } from './etat.ts';
import { type Etats, etatsDe } from './etats.ts';
import { type VueFinalite, vueFinalites } from './finalites.ts';
import { type VueFormalite, vueFormalites } from './formalites.ts';
import { type VueMesure, type VueTypeMesure, vueMesures } from './mesures.ts';
import { type Noms, nomsDe } from './noms.ts';
import { type VueFlux, type VueOperation, vueFlux, vueOperations } from './operations.ts';
import { type VueActeurs, vueActeurs } from './organisme.ts';
import { type VuePersonne, vuePersonnes } from './personnes.ts';
import { type VueResponsableConjoint, vueResponsablesConjoints } from './responsables-conjoints.ts';
import { type VueTransfert, vueTransferts } from './transferts.ts';

/**
 * What templates read of a fiche, under the names of the YAML. Every key is always there. Texts are ready to
 * print, states included; dates are AAAA-MM-JJ, for `{{date …}}`; an empty list has its word in `etats`.
 */
export interface VueCommune extends VueActeurs {
  readonly qualite: string;
  readonly reference: string;
  readonly nom: string;
  readonly statut: string;
  readonly projet: boolean;
  readonly arretee: boolean;
  readonly date_creation: string;
  readonly date_mise_a_jour: string;
  readonly date_debut: string;
  readonly date_fin: string;
  readonly service: string;
  readonly responsable_operationnel: VueContact;
  readonly logiciels: readonly string[];
  readonly responsables_conjoints: readonly VueResponsableConjoint[];
  readonly finalites: readonly VueFinalite[];
  readonly personnes: readonly VuePersonne[];
  readonly donnees: readonly VueDonnee[];
  readonly donnees_sensibles: readonly VueDonnee[];
  readonly destinataires: readonly VueDestinataire[];
  readonly destinataires_par_groupe: VueDestinataires;
  readonly transferts: readonly VueTransfert[];
  readonly mesures_securite: readonly VueMesure[];
  readonly mesures_par_type: readonly VueTypeMesure[];
  /** This reader is told the types of the measures, and no description. */
  readonly mesures_sans_detail: boolean;
  readonly information: VueInformation;
  readonly droits: VueDroits;
  readonly decision_automatisee: VueDecisionAutomatisee;
  readonly aipd: VueAipd;
  readonly formalites: readonly VueFormalite[];
  readonly fiches_liees: readonly string[];
  readonly operations: readonly VueOperation[];
  readonly flux: readonly VueFlux[];
  readonly revue: { readonly date: string; readonly par: string };
  /** The keys of the organisation’s own, named as it wrote them. */
  readonly champs_propres: readonly VueChampPropre[];
  /** For each list, the word that stands for it when it gives no element. */
  readonly etats: Etats;
  /** Questions that the CNIL's models answer with one word: « Oui », « Non », or the word of the state. */
  readonly oui_non: { readonly donnees_sensibles: string; readonly transferts: string };
}

export interface VueFicheResponsable extends VueCommune {
  readonly role: 'responsable';
}

export interface VueFicheSousTraitant extends VueCommune {
  readonly role: 'sous-traitant';
  readonly clients: readonly VueClient[];
  readonly sous_traitants_ulterieurs: readonly VueSousTraitantUlterieur[];
}

export type VueFiche = VueFicheResponsable | VueFicheSousTraitant;

const STATUTS = { projet: 'Projet', 'en-cours': 'En cours', arrete: 'Arrêté' };
const QUALITES = { responsable: 'Responsable du traitement', 'sous-traitant': 'Sous-traitant' };

/**
 * The view of a fiche. `notes_internes` never enter it. `jour`: the day that says which decisions are in force, by
 * default the one that our list of countries was read on.
 */
export function vueFiche(fiche: FicheResponsable, partage: Partage, jour?: string): VueFicheResponsable;
export function vueFiche(fiche: FicheSousTraitant, partage: Partage, jour?: string): VueFicheSousTraitant;
export function vueFiche(fiche: Fiche, partage: Partage, jour?: string): VueFiche;
export function vueFiche(fiche: Fiche, partage: Partage, jour = paysLuLe): VueFiche {
  const noms = nomsDe(fiche, partage);
  const commune = {
    ...identification(fiche, partage),
    ...corps(fiche, partage, noms, jour),
    ...suite(fiche, noms),
  };
  if (fiche.role === 'responsable') return { role: 'responsable', ...commune };
  return {
    role: 'sous-traitant',
    ...commune,
    clients: vueClients(fiche, partage, noms),
    sous_traitants_ulterieurs: vueSousTraitantsUlterieurs(fiche, partage),
  };
}

function identification(fiche: Fiche, partage: Partage) {
  return {
    ...vueActeurs(partage),
    qualite: question(fiche.qualite, (qualite) => QUALITES[qualite]),
    reference: fiche.ref,
    nom: question(fiche.nom),
    statut: question(fiche.statut, (statut) => STATUTS[statut]),
    projet: fiche.projet,
    arretee: fiche.arretee,
    date_creation: question(fiche.date_creation, dateIso),
    date_mise_a_jour: question(fiche.date_mise_a_jour, dateIso),
    date_debut: detail(fiche.date_debut, dateIso),
    date_fin: detail(fiche.date_fin, dateIso),
    service: question(fiche.service, (id) => partage.services.get(id) ?? id),
    responsable_operationnel: vueContact(fiche.responsable_operationnel),
    logiciels: fiche.logiciels.etat === 'donnee' ? fiche.logiciels.valeur.map((nom) => question(nom)) : [],
  };
}

function corps(fiche: Fiche, partage: Partage, noms: Noms, jour: string) {
  const destinataires = vueDestinataires(fiche, partage, noms);
  const mesures = vueMesures(fiche, partage);
  return {
    responsables_conjoints: vueResponsablesConjoints(fiche, partage, noms),
    finalites: vueFinalites(fiche),
    personnes: vuePersonnes(fiche, partage),
    donnees: vueDonnees(fiche, partage, noms),
    donnees_sensibles: vueDonneesSensibles(fiche, noms),
    destinataires: destinataires.tous,
    destinataires_par_groupe: destinataires.par_groupe,
    transferts: vueTransferts(fiche, noms, jour),
    mesures_securite: mesures.toutes,
    mesures_par_type: mesures.par_type,
    mesures_sans_detail: mesures.sans_detail,
    oui_non: {
      donnees_sensibles: ouiNon(fiche.donnees_sensibles),
      transferts: ouiNon(fiche.transferts),
    },
  };
}

function suite(fiche: Fiche, noms: Noms) {
  const { fiches_liees, revue } = fiche;
  return {
    information: vueInformation(fiche),
    droits: vueDroits(fiche),
    decision_automatisee: vueDecisionAutomatisee(fiche),
    aipd: vueAipd(fiche),
    formalites: vueFormalites(fiche),
    fiches_liees:
      fiches_liees.etat === 'donnee' ? fiches_liees.valeur.map((reference) => question(reference)) : [],
    operations: vueOperations(fiche, noms),
    flux: vueFlux(fiche, noms),
    revue: {
      date: revue.etat === 'donnee' ? detail(revue.valeur.date, dateIso) : '',
      par: revue.etat === 'donnee' ? detail(revue.valeur.par) : '',
    },
    champs_propres: vueChampsPropres(fiche.locales),
    etats: etatsDe(fiche),
  };
}

function ouiNon(reponse: Reponse<unknown>): string {
  if (reponse.etat === 'donnee') return 'Oui';
  return reponse.etat === 'aucun' ? 'Non' : etatDe(reponse);
}
