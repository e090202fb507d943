import { auBesoin } from '../model/au-besoin.ts';
import { racine } from '../model/lexique.ts';
import { plier } from '../model/pliage.ts';

/** Some words by their roots, to be compared with `Mot.racine`. */
interface Racines {
  has(racine: string): boolean;
}

/** The words of a text; they are read at the first question, which many a run never asks. */
export function racines(liste: string): Racines {
  const lues = auBesoin(() => new Set(liste.split(' ').map((un) => racine(plier(un)))));
  return { has: (mot) => lues().has(mot) };
}
