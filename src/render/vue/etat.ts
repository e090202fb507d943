import { MOTS } from '../../model/mots-imprimes.ts';
import type { Reponse } from '../../model/reponse.ts';

export { MOTS };

/** The word for « none »: it agrees with its question. */
interface Accord {
  readonly aucun?: 'aucun' | 'aucune';
}

type Question<T> = Reponse<T> | undefined;

/** The word of an answer that gives no value; empty when it gives one. */
export function etatDe(reponse: Question<unknown>, { aucun = MOTS.aucun }: Accord = {}): string {
  if (!reponse || reponse.etat === 'donnee') return '';
  return reponse.etat === 'aucun' ? aucun : MOTS[reponse.etat];
}

/** An answer ready to print: its value, else the word of its state. For what every document asks. */
export function question<T>(
  reponse: Question<T>,
  dire: (valeur: T) => string = String,
  accord: Accord = {},
): string {
  return reponse?.etat === 'donnee' ? dire(reponse.valeur) : etatDe(reponse, accord);
}

/** The same for a detail that nobody has to give: nothing when it is absent, or not for this reader. */
export function detail<T>(
  reponse: Question<T>,
  dire: (valeur: T) => string = String,
  accord: Accord = {},
): string {
  return reponse?.etat === 'absente' || reponse?.etat === 'retenue' ? '' : question(reponse, dire, accord);
}
