import type { RegistreLu } from '../../model/registre.ts';
import { valeur } from '../../model/reponse.ts';
import { estJoignable, estJoignableAvecContact } from '../../register/coordonnees.ts';
import type { Partage } from '../../register/partage.ts';
import { acteurNomme, nomDeContact } from '../../register/tiers.ts';

export type Dpo = Extract<RegistreLu['dpo'], { etat: 'donnee' }>['valeur'];

/** The DPO of the register, when one is designated. */
export const dpoDesigne = ({ registre }: Partage): Dpo | undefined => registre && valeur(registre.dpo);

/** What messages call the DPO: the name, else the function, else the company. */
export function nomDuDpo(dpo: Dpo, partage: Partage): string | undefined {
  const societe = valeur(dpo.societe);
  const acteur = societe && acteurDe(societe, partage);
  return nomDeContact(dpo) ?? (acteur && nomDeContact(acteur)) ?? (societe && nomDeContact(societe));
}

/** The DPO, or the company of an external one, can be reached; an unreadable company leaves it open. */
export function dpoJoignable(dpo: Dpo, partage: Partage): boolean {
  const { etat } = dpo.societe;
  if (etat === 'a-preciser' || etat === 'illisible') return true;
  const societe = valeur(dpo.societe);
  const acteur = societe && acteurDe(societe, partage);
  return estJoignable(dpo, societe) || (acteur !== undefined && estJoignableAvecContact(acteur));
}

function acteurDe(societe: Parameters<typeof acteurNomme>[0], partage: Partage) {
  const id = acteurNomme(societe, partage);
  const acteur = id === undefined ? undefined : partage.acteurs.get(id);
  return acteur && valeur(acteur);
}
