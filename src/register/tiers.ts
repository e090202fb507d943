import type { Origine } from '../model/origine.ts';
import { type Reponse, valeur } from '../model/reponse.ts';
import {
  type Coordonnees,
  completerCoordonnees,
  estJoignable,
  estJoignableAvecContact,
} from './coordonnees.ts';
import type { Acteur, Partage } from './partage.ts';

/** An outside organisation, once the shared actor it names is found. */
export interface Tiers {
  /** `undefined` when it is neither named nor a known actor. */
  readonly nom: string | undefined;
  readonly acteur: Acteur | undefined;
  readonly coordonnees: Coordonnees;
  readonly representant: Acteur['representant'];
  readonly joignable: boolean;
  /** It names an actor that is not defined or not readable: nothing of it may be called missing. */
  readonly inconnu: boolean;
  /** Where it is described: at the shared actor, else in the fiche. */
  readonly origine: Origine;
}

interface Nomme {
  readonly prenom: Reponse<string>;
  readonly nom: Reponse<string>;
  readonly fonction: Reponse<string>;
}

type Bloc = Coordonnees & Nomme & Pick<Acteur, 'representant'> & { readonly acteur: Reponse<string> };

/** Reads a client, a joint controller or a further processor: own keys first, then those of the actor it names. */
export function lireTiers(
  { valeur: bloc, origine }: { readonly valeur: Bloc; readonly origine: Origine },
  partage: Partage,
): Tiers {
  const id = acteurNomme(bloc, partage);
  const partagee = id === undefined ? undefined : partage.acteurs.get(id);
  const acteur = partagee && valeur(partagee);
  const enSuspens = bloc.acteur.etat === 'a-preciser' || bloc.acteur.etat === 'illisible';
  const contact = acteur && valeur(acteur.contact);
  const silencieux = bloc.representant.etat === 'absente';
  return {
    nom: (acteur && nomDeContact(acteur)) ?? id ?? nomDeContact(bloc),
    acteur,
    coordonnees: completerCoordonnees(bloc, acteur, contact),
    representant: silencieux && acteur ? acteur.representant : bloc.representant,
    joignable: estJoignable(bloc) || (acteur !== undefined && estJoignableAvecContact(acteur)),
    inconnu: enSuspens || (id !== undefined && !acteur),
    origine: acteur && partagee ? partagee.origine : origine,
  };
}

/** The id of the shared actor that a block stands for: its `acteur`, or a bare text that is the id of one. */
export function acteurNomme(
  { acteur, nom }: { readonly acteur?: Reponse<string>; readonly nom: Reponse<string> },
  partage: Partage,
): string | undefined {
  const cite = acteur && valeur(acteur);
  if (cite !== undefined) return cite;
  const texte = valeur(nom);
  const nu = texte !== undefined && nom.origine.pointeur.at(-1) !== 'nom';
  return nu && partage.acteurs.has(texte) ? texte : undefined;
}

/** « Paul Friand », else the function that stands for a name. */
export function nomDeContact({ prenom, nom, fonction }: Nomme): string | undefined {
  const noms = [valeur(prenom), valeur(nom)].filter((mot) => mot !== undefined);
  return noms.length > 0 ? noms.join(' ') : valeur(fonction);
}
