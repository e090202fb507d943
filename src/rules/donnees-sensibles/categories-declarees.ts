import { elements, valeur } from '../../model/reponse.ts';
import type { FicheResponsable } from '../../register/fiche.ts';

/** The sensitive categories that the fiche declares, wherever it does; `undefined` while it has not made up its mind. */
export function categoriesDeclarees({
  donnees,
  donnees_sensibles,
}: FicheResponsable): ReadonlySet<string> | undefined {
  if (donnees_sensibles.etat === 'a-preciser' || donnees_sensibles.etat === 'illisible') return undefined;
  const sensibles = elements(donnees_sensibles);
  const hesite = sensibles.some(
    ({ categorie }) => categorie.etat === 'a-preciser' || categorie.etat === 'illisible',
  );
  if (hesite) return undefined;
  return new Set([...sensibles, ...elements(donnees)].flatMap(({ categorie }) => valeur(categorie) ?? []));
}
