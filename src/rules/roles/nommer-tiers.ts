import { type Reponse, valeur } from '../../model/reponse.ts';
import type { Partage } from '../../register/partage.ts';
import { extrait } from '../extrait.ts';

interface Tiers {
  readonly acteur: Reponse<string>;
  readonly nom: Reponse<string>;
  readonly service?: Reponse<string>;
}

/** The name of an organisation: that of the shared actor, the words of the fiche otherwise. */
export function nomTiers({ acteur, nom, service }: Tiers, partage: Partage): string {
  const id = valeur(acteur);
  if (id !== undefined) return nomActeur(id, partage);
  const interne = service && valeur(service);
  if (interne !== undefined) return partage.services.get(interne) ?? interne;
  return valeur(nom) ?? 'sans nom';
}

/** What a message calls it. */
export const nommerTiers = (tiers: Tiers, partage: Partage): string => extrait(nomTiers(tiers, partage));

/** The name of a shared actor, its identifier where it has none. */
export function nomActeur(id: string, partage: Partage): string {
  const acteur = partage.acteurs.get(id);
  const connu = acteur && valeur(acteur);
  return (connu && valeur(connu.nom)) ?? id;
}
