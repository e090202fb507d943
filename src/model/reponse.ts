import type { Origine } from './origine.ts';

/**
 * The answer a register gives to a question. Silence is not « none »: `absente` (nothing written),
 * `a-preciser` (not known yet) and `aucun` (none, after review) never stand for one another.
 * `illisible` was written but cannot be read: it is reported where it stands and never called absent.
 * `retenue` is what a reader is not told; only the register cut for an audience holds any.
 */
export type Reponse<T> =
  | { readonly etat: 'absente' | 'a-preciser' | 'aucun' | 'illisible' | 'retenue'; readonly origine: Origine }
  | { readonly etat: 'donnee'; readonly valeur: T; readonly origine: Origine };

/** The value of an answer, when there is one. */
export function valeur<T>(reponse: Reponse<T>): T | undefined {
  return reponse.etat === 'donnee' ? reponse.valeur : undefined;
}

/** The values of a list answer; none when the answer is not a list of values. */
export function elements<T>(reponse: Reponse<readonly Reponse<T>[]>): T[] {
  const valeurs: T[] = [];
  if (reponse.etat !== 'donnee') return valeurs;
  for (const element of reponse.valeur) if (element.etat === 'donnee') valeurs.push(element.valeur);
  return valeurs;
}

/** The values of a list answer, each with the place it was written. */
export function entrees<T>(reponse: Reponse<readonly Reponse<T>[]>): { valeur: T; origine: Origine }[] {
  if (reponse.etat !== 'donnee') return [];
  return reponse.valeur.filter((element) => element.etat === 'donnee');
}

/** Nothing was answered: the only state that a rule may call missing. */
export const estAbsente = (reponse: Reponse<unknown>) => reponse.etat === 'absente';

/** The question is settled: a value, or none after review. */
export const estRepondue = (reponse: Reponse<unknown>) =>
  reponse.etat === 'donnee' || reponse.etat === 'aucun';

/** What an answer says: its word when one says it all, what `dire` makes of its value, or nothing. */
export function ditDe<T, D>(
  reponse: Reponse<T>,
  dire: (valeur: T) => D,
): D | 'aucun' | 'a-preciser' | undefined {
  if (reponse.etat === 'aucun' || reponse.etat === 'a-preciser') return reponse.etat;
  return reponse.etat === 'donnee' ? dire(reponse.valeur) : undefined;
}
