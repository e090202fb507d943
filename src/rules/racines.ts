import { racine } from '../model/lexique.ts';
import { plier } from '../model/pliage.ts';

/** Some words by their roots, to be compared with `Mot.racine`. */
interface Racines {
  has(racine: string): boolean;
}

/** The words of a text; they are read at the first question, which many a run never asks. */
export function racines(liste: string): Racines {
  let lues: ReadonlySet<string> | undefined;
  return {
    has(mot) {
      lues ??= new Set(liste.split(/\s+/).map((un) => racine(plier(un))));
      return lues.has(mot);
    },
  };
}
