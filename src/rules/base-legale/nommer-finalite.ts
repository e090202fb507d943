import { valeur } from '../../model/reponse.ts';
import type { Finalite } from '../../register/fiche.ts';

/** What a message calls a purpose: its words, its identifier where it has none. */
export function nommerFinalite(finalite: Finalite): string {
  const nom = valeur(finalite.libelle) ?? valeur(finalite.id) ?? 'sans libellé';
  return nom.length > 80 ? `${nom.slice(0, 79)}…` : nom;
}
