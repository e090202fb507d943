import { auBesoin } from '../model/au-besoin.ts';

/** Some words, or some texts. */
export interface Ensemble {
  has(mot: string): boolean;
}

/** The words of a list, between spaces. They are looked for where they are written: a run asks most lists little. */
export function ensemble(liste: string): Ensemble {
  const has = (mot: string) => {
    if (mot === '' || /\s/.test(mot)) return false;
    for (let at = liste.indexOf(mot); at !== -1; at = liste.indexOf(mot, at + 1))
      if (estBord(liste, at - 1) && estBord(liste, at + mot.length)) return true;
    return false;
  };
  return { has };
}

/** Between two words of a list, or at one of its ends. */
const estBord = (liste: string, place: number) =>
  place < 0 || place === liste.length || ' \n'.includes(liste.charAt(place));

/** The texts of a list, between commas; it is read at the first question. */
export function ensembleDeTextes(liste: string): Ensemble {
  const lus = auBesoin(() => new Set(liste.trim().split(/,\s*/)));
  return { has: (texte) => lus().has(texte) };
}
