import { type Brouillon, type Carte, estCarte } from './brouillon.ts';

/** The rows of the list of activities, as read. */
export const listeDe = (registre: Brouillon): Carte[] => {
  const liste = registre.lire(['liste']);
  return Array.isArray(liste) ? liste.filter((une): une is Carte => estCarte(une)) : [];
};
