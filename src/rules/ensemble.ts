import { auBesoin } from '../model/au-besoin.ts';

/** Some words, or some texts. */
export interface Ensemble {
  has(mot: string): boolean;
}

/** The words of a list, between spaces. They are looked for where they are written: a run asks most lists little. */
export function ensemble(liste: string): Ensemble {
  const suite = auBesoin(() => ` ${liste.replaceAll('\n', ' ')} `);
  return { has: (mot) => mot !== '' && !mot.includes(' ') && suite().includes(` ${mot} `) };
}

/** The texts of a list, between commas; it is read at the first question. */
export function ensembleDeTextes(liste: string): Ensemble {
  const lus = auBesoin(() => new Set(liste.trim().split(/,\s*/)));
  return { has: (texte) => lus().has(texte) };
}
