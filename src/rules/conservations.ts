import { elements, valeur } from '../model/reponse.ts';
import type { Conservation, Donnee, Fiche } from '../register/fiche.ts';
import { extrait } from './extrait.ts';

/** A retention rule, with what messages call the data it is about: `undefined` when it is for the whole fiche. */
export interface ConservationDe {
  readonly conservation: Conservation;
  readonly categorie: string | undefined;
}

/** The retention rules of a fiche, each once, where it was written. */
export function conservations({ donnees, donnees_sensibles, conservation }: Fiche): ConservationDe[] {
  const propres = [...elements(donnees), ...elements(donnees_sensibles)].flatMap((donnee) => {
    if (donnee.conservation.origine.pointeur === conservation.origine.pointeur) return [];
    const categorie = nommer(donnee);
    return elements(donnee.conservation).map((une) => ({ conservation: une, categorie }));
  });
  const communes = elements(conservation).map((une) => ({ conservation: une, categorie: undefined }));
  return [...communes, ...propres];
}

/** The same, without what the data are called. */
export function reglesDeConservation({ donnees, donnees_sensibles, conservation }: Fiche): Conservation[] {
  const propres = [...elements(donnees), ...elements(donnees_sensibles)]
    .map((donnee) => donnee.conservation)
    .filter(({ origine }) => origine.pointeur !== conservation.origine.pointeur);
  return [conservation, ...propres].flatMap((une) => elements(une));
}

/** What messages call an item of data: its label, else its category, else the beginning of its description. */
function nommer({ libelle, categorie, description }: Omit<Donnee, 'condition'>): string {
  return extrait(valeur(libelle) ?? valeur(categorie) ?? valeur(description) ?? 'données');
}
