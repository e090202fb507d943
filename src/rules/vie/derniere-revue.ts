import { type DateLue, isoDe, moisEntre } from '../../model/date.ts';
import { type Reponse, valeur } from '../../model/reponse.ts';
import type { Fiche } from '../../register/fiche.ts';

/** The last time a fiche was looked at, as far as it says: its review, else its update, else its creation. */
export function derniereRevue(
  fiche: Fiche,
): { readonly at: Reponse<DateLue>; readonly iso: string } | undefined {
  const revue = valeur(fiche.revue)?.date;
  const dates = [...(revue ? [revue] : []), fiche.date_mise_a_jour, fiche.date_creation];
  for (const at of dates) {
    const iso = isoDe(valeur(at));
    if (iso) return { at, iso };
  }
  return undefined;
}

/** Whole months since a fiche was last looked at. */
export function moisSansRevue(fiche: Fiche, today: string) {
  const derniere = derniereRevue(fiche);
  return derniere && { at: derniere.at, n: moisEntre(derniere.iso, today) };
}
