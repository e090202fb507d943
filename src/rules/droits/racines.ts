import { racine } from '../../model/lexique.ts';
import { plier } from '../../model/pliage.ts';

/** A list of words by their roots, to be compared with `Mot.racine`. */
export function racines(liste: string): ReadonlySet<string> {
  return new Set(liste.split(/\s+/).map((mot) => racine(plier(mot))));
}
