import { auBesoin } from '../model/au-besoin.ts';

/** Some words, or some texts. */
export interface Ensemble {
  has(mot: string): boolean;
}

/** What a list names, between spaces unless it says otherwise; it is read at the first question. */
export function ensemble(liste: string, entre: RegExp | string = /\s+/): Ensemble {
  const lus = auBesoin(
    () =>
      new Set(
        liste
          .trim()
          .split(entre)
          .map((un) => un.trim()),
      ),
  );
  return { has: (mot) => lus().has(mot) };
}
