import { elements, type Reponse, valeur } from '../../model/reponse.ts';
import type { Fiche } from '../../register/fiche.ts';
import type { Liste } from './cibles.ts';

/** A place that names an element of a list. `libre`: words are accepted there too. */
export interface Renvoi {
  readonly at: Reponse<string>;
  readonly liste: Liste;
  readonly libre: boolean;
}

/** Every place of a fiche that names one of its purposes, categories of persons or data. */
export function renvois(fiche: Fiche): Renvoi[] {
  const trouves: Renvoi[] = [];
  const vers = (liste: Liste, reponse: Reponse<readonly Reponse<string>[]>, { libre = false } = {}) => {
    for (const at of valeur(reponse) ?? []) trouves.push({ at, liste, libre });
  };
  const donnees = [...elements(fiche.donnees), ...elements(fiche.donnees_sensibles)];
  // One retention for the whole fiche is that of each item too.
  const conservations = new Set(elements(fiche.conservation));
  for (const { conservation } of donnees) for (const une of elements(conservation)) conservations.add(une);
  for (const { finalites, personnes } of [...donnees, ...conservations]) {
    vers('finalites', finalites);
    vers('personnes', personnes);
  }
  for (const { finalites } of elements(fiche.responsables_conjoints)) vers('finalites', finalites);
  for (const { finalite, personnes, donnees: traitees } of elements(fiche.operations)) {
    trouves.push({ at: finalite, liste: 'finalites', libre: true });
    vers('personnes', personnes, { libre: true });
    vers('donnees', traitees, { libre: true });
  }
  for (const flux of elements(fiche.flux)) vers('donnees', flux.donnees, { libre: true });
  return trouves;
}
