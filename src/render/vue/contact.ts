import { type Reponse, valeur } from '../../model/reponse.ts';
import { CLES_COORDONNEES, type Coordonnees, completerCoordonnees } from '../../register/coordonnees.ts';
import type { Acteur, Partage } from '../../register/partage.ts';
import { acteurNomme, nomDeContact } from '../../register/tiers.ts';
import { detail, etatDe, MOTS } from './etat.ts';
import { joindre, type Souple } from './lignes.ts';
import { nomDuPays } from './pays.ts';

/** A person or an organisation, and how to reach them. Empty texts for what is not given. */
export interface VueContact {
  /** The word that stands for the whole block: « aucun », « non renseigné »… Empty when the block is given. */
  readonly etat: string;
  /** What names them: the organisation, the person, else the function; the word of the state without a block. */
  readonly intitule: string;
  readonly prenom: string;
  readonly nom: string;
  readonly fonction: string;
  readonly adresse: string;
  readonly code_postal: string;
  readonly ville: string;
  readonly pays: string;
  readonly telephone: string;
  readonly courriel: string;
  /** « 2 route des écoles, 37100 Tours, France » */
  readonly adresse_complete: string;
  /** Address, telephone and mail in one text; « non renseigné » when there is no way to reach them. */
  readonly coordonnees: string;
}

/** An outside organisation: with its own contact, DPO and representative. */
export interface VueTiers extends VueContact {
  readonly certifications: string;
  readonly contact: VueContact;
  readonly dpo: VueContact;
  readonly representant: VueContact;
}

type Bloc = Coordonnees & Pick<Acteur, 'prenom' | 'nom' | 'fonction'>;
type BlocTiers = Souple<Bloc & Pick<Acteur, 'dpo' | 'representant'> & { readonly acteur: Reponse<string> }>;

/** A contact block, or the word of its state. */
export function vueContact(reponse: Reponse<Bloc> | undefined): VueContact {
  const bloc = reponse && valeur(reponse);
  return bloc ? duBloc(bloc) : enEtat(etatDe(reponse));
}

/** The block as it stands, under the name given or its own. */
export function duBloc(bloc: Souple<Bloc>, intitule = intituleDe(bloc)): VueContact {
  const adresse_complete = adresseComplete(bloc);
  const [telephone, courriel] = [detail(bloc.telephone), detail(bloc.courriel)];
  const moyens = [...new Set([adresse_complete, telephone, courriel])];
  return {
    etat: '',
    intitule,
    prenom: detail(bloc.prenom),
    nom: detail(bloc.nom),
    fonction: detail(bloc.fonction),
    adresse: detail(bloc.adresse),
    code_postal: detail(bloc.code_postal),
    ville: detail(bloc.ville),
    pays: detail(bloc.pays, nomDuPays),
    telephone,
    courriel,
    adresse_complete,
    coordonnees: joindre(moyens, ' · ') || sansReponse(bloc.adresse),
  };
}

/** No block: only the word of its state. */
export function enEtat(etat: string): VueContact {
  const champs = [
    'prenom',
    'nom',
    'fonction',
    ...CLES_COORDONNEES,
    'adresse_complete',
    'coordonnees',
  ] as const;
  const vides = Object.fromEntries(champs.map((champ) => [champ, '']));
  return { etat, intitule: etat, ...vides } as unknown as VueContact;
}

/** A client, a joint controller or a further processor: its own answers first, then those of the actor it names. */
export function vueTiers(bloc: BlocTiers, partage: Partage): VueTiers {
  const nom: Reponse<string> = bloc.nom ?? { etat: 'absente', origine: { fichier: '', pointeur: [] } };
  const id = acteurNomme({ ...(bloc.acteur ? { acteur: bloc.acteur } : {}), nom }, partage);
  const partagee = id === undefined ? undefined : partage.acteurs.get(id);
  const acteur = partagee && valeur(partagee);
  const intitule = id === undefined ? intituleDe(bloc) : nomDActeur(id, partage);
  const contact = duBloc(completer(bloc, acteur), intitule || etatDe(bloc.acteur));
  return {
    ...contact,
    certifications: joindre(certifications(acteur)),
    contact: vueContact(acteur?.contact),
    dpo: vueContact(premiere(bloc.dpo, acteur?.dpo)),
    representant: vueContact(premiere(bloc.representant, acteur?.representant)),
  };
}

/** The name of a shared actor, from its identifier; any other text as it is. */
export function nomDActeur(id: string, partage: Partage): string {
  const reponse = partage.acteurs.get(id);
  const acteur = reponse && valeur(reponse);
  if (acteur?.nom.etat === 'retenue') return intituleDe(acteur);
  return (acteur && nomDeContact(acteur)) ?? id;
}

function completer(bloc: BlocTiers, acteur: Acteur | undefined): Souple<Bloc> {
  if (!acteur) return bloc;
  const propres = { ...acteur, ...sansAbsentes(bloc) };
  return { ...propres, ...completerCoordonnees(propres, valeur(acteur.contact)) };
}

function sansAbsentes(bloc: BlocTiers): Partial<Bloc> {
  const { nom: _, ...autres } = bloc;
  const donnees = Object.entries(autres).filter(([, reponse]) => reponse.etat !== 'absente');
  return Object.fromEntries(donnees) as Partial<Bloc>;
}

function premiere<T>(...reponses: readonly (Reponse<T> | undefined)[]): Reponse<T> | undefined {
  return reponses.find((reponse) => reponse && reponse.etat !== 'absente') ?? reponses[0];
}

function certifications(acteur: Acteur | undefined): string[] {
  if (acteur?.certifications.etat !== 'donnee') return [detail(acteur?.certifications, () => '')];
  return acteur.certifications.valeur.map((certification) => detail(certification));
}

function intituleDe({ prenom, nom, fonction }: Souple<Bloc>): string {
  const personne = [...new Set([detail(prenom), detail(nom)])];
  return joindre([joindre(personne, ' '), detail(fonction)]) || sansReponse(nom);
}

/** The word for a group of details that gives nothing. */
const sansReponse = (reponse: Reponse<unknown> | undefined) =>
  reponse?.etat === 'retenue' ? MOTS.retenue : MOTS.absente;

function adresseComplete({ adresse, code_postal, ville, pays }: Souple<Bloc>): string {
  const commune = [...new Set([detail(code_postal), detail(ville)])];
  return joindre([...new Set([detail(adresse), joindre(commune, ' '), detail(pays, nomDuPays)])]);
}
