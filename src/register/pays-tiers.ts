import { pays } from '../data/pays.ts';
import { plier } from '../model/pliage.ts';
import { type Reponse, valeur } from '../model/reponse.ts';

/**
 * The name of a country that is certainly outside the European Economic Area. `undefined` for a country of it,
 * a territory whose status is uncertain, an unknown country or no answer.
 */
export function paysTiers(reponse: Reponse<string>): string | undefined {
  const ecrit = valeur(reponse);
  if (ecrit === undefined) return undefined;
  const plie = plier(ecrit);
  const trouve = pays.find(({ id, nom, alias = [], autresNoms = [] }) => {
    return [id, nom, ...alias, ...autresNoms].some((mot) => plier(mot) === plie);
  });
  return trouve && !trouve.regime ? trouve.nom : undefined;
}
