import type { Reponse } from '../../model/reponse.ts';

/** An element of a list, where some fields may be missing altogether. */
export type Souple<T> = { readonly [C in keyof T]?: T[C] };

/**
 * The elements of a list answer. An element written as a state word (`a-preciser`) is not dropped: it is
 * read as its main field in that state.
 */
export function lignes<T, C extends keyof T & string>(
  liste: Reponse<readonly Reponse<T>[]> | undefined,
  principal: C,
): Souple<T>[] {
  if (liste?.etat !== 'donnee') return [];
  return liste.valeur.map((element) => {
    if (element.etat === 'donnee') return element.valeur;
    return { [principal]: element } as unknown as Souple<T>;
  });
}

/** What joins texts, so that no line begins with the sign: in a list, and before what says more. */
export const PUIS = '\u00a0; ';
export const SOIT = '\u00a0: ';

/** The texts of a list answer, states said in words, joined. */
export function joindre(textes: readonly string[], separateur = ', '): string {
  return textes.filter((texte) => texte !== '').join(separateur);
}
