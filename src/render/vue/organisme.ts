import { type Reponse, valeur } from '../../model/reponse.ts';
import type { Partage } from '../../register/partage.ts';
import { acteurNomme } from '../../register/tiers.ts';
import { duBloc, enEtat, nomDActeur, type VueContact, vueContact } from './contact.ts';
import { detail, MOTS } from './etat.ts';

export interface VueOrganisme extends VueContact {
  /** The name after « de », elided where French wants it. */
  readonly de_intitule: string;
  readonly secteur: string;
  /** A number of people, or the word of its state. */
  readonly effectif: number | string;
  readonly contact: VueContact;
}

export interface VueDpo extends VueContact {
  readonly externe: boolean;
  readonly societe: VueContact;
}

/** Who keeps the register: the three actors that every document names. */
export interface VueActeurs {
  readonly organisme: VueOrganisme;
  readonly dpo: VueDpo;
  readonly representant: VueContact;
}

const SECTEURS = { prive: 'privé', public: 'public' };

/** The organisation, its DPO and its representative. */
export function vueActeurs(partage: Partage): VueActeurs {
  const { registre } = partage;
  if (!registre) {
    const vide = enEtat(MOTS.illisible);
    const organisme = {
      ...vide,
      de_intitule: eliderDe(vide.intitule),
      secteur: '',
      effectif: '',
      contact: enEtat(''),
    };
    return { organisme, dpo: { ...vide, externe: false, societe: enEtat('') }, representant: vide };
  }
  return {
    organisme: organisme(registre.organisme),
    dpo: dpo(registre.dpo, partage),
    representant: vueContact(registre.representant),
  };
}

type Donnees = NonNullable<Partage['registre']>;

function organisme(reponse: Donnees['organisme']): VueOrganisme {
  const bloc = valeur(reponse);
  const contact = bloc ? duBloc(bloc) : vueContact(reponse as Reponse<never>);
  return {
    ...contact,
    de_intitule: eliderDe(contact.intitule),
    secteur: detail(bloc?.secteur, (secteur) => SECTEURS[secteur]),
    effectif: (bloc && valeur(bloc.effectif)) ?? detail(bloc?.effectif),
    // Nobody has to name a contact: one that this reader is not told of is not mentioned.
    contact: bloc && bloc.contact.etat !== 'retenue' ? vueContact(bloc.contact) : enEtat(''),
  };
}

/** « de CentreCall », « d’Artemis ». An h is left alone: some are mute, some are not. */
export function eliderDe(nom: string): string {
  return /^[aeiouyàâäéèêëîïôöùûü]/i.test(nom) ? `d’${nom}` : `de ${nom}`;
}

function dpo(reponse: Donnees['dpo'], partage: Partage): VueDpo {
  const bloc = valeur(reponse);
  const externe = bloc && valeur(bloc.externe);
  // « externe: non » answers the question of the company: there is none to ask for.
  const sansSociete = !bloc || (externe === false && bloc.societe.etat === 'absente');
  const vue = sansSociete ? enEtat('') : societe(bloc.societe, partage);
  return { ...vueContact(reponse), externe: externe ?? false, societe: vue };
}

type Societe = Extract<Donnees['dpo'], { etat: 'donnee' }>['valeur']['societe'];

/** The DPO's company: a block of its own, or a shared actor named by its identifier. */
function societe(reponse: Societe, partage: Partage): VueContact {
  const bloc = valeur(reponse);
  const id = bloc && acteurNomme(bloc, partage);
  const acteur = id === undefined ? undefined : partage.acteurs.get(id);
  const partagee = acteur && valeur(acteur);
  return id !== undefined && partagee ? duBloc(partagee, nomDActeur(id, partage)) : vueContact(reponse);
}
