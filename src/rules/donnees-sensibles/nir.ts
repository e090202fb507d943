import { lexique } from '../../model/lexique.ts';
import { elements, valeur } from '../../model/reponse.ts';
import type { Donnee, DonneeSensible, FicheResponsable } from '../../register/fiche.ts';

const NIR = lexique(() => ({
  nir: `
    NIR, NIRPP, numéro de sécurité sociale, numéro de sécu, numéro sécu, numéro sécurité sociale,
    numéro d’assuré social, numéro d’immatriculation à la sécurité sociale,
    numéro d’inscription au répertoire, numéro INSEE, numéro national d’identité, n de sécurité sociale,
    n de sécu, n sécurité sociale, n sécu, n SS, n° de sécurité sociale, n° de sécu, n° sécurité sociale,
    n° sécu, n° SS, num sécu, num de sécu, num sécurité sociale, numéro SS, numéros de sécurité sociale,
    numéro de SS, numéro d’assurance maladie, matricule INSEE
  `,
}));

/** The text names the social security number, and does not say that it is left out. */
export const nommeNir = (texte: string): boolean => NIR.chercher(texte).some(({ niee }) => !niee);

/** The data items of the fiche that hold the NIR, by their category. */
export function donneesNir(fiche: FicheResponsable): (Donnee | DonneeSensible)[] {
  const toutes = [...elements(fiche.donnees), ...elements(fiche.donnees_sensibles)];
  return toutes.filter(({ categorie }) => valeur(categorie) === 'nir');
}
