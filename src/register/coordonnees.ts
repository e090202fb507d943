import type { Reponse } from '../model/reponse.ts';
import { valeur } from '../model/reponse.ts';

/** Where someone is and how to reach them, in the order of the CNIL's models. */
export const CLES_COORDONNEES = ['adresse', 'code_postal', 'ville', 'pays', 'telephone', 'courriel'] as const;
export type Coordonnees = Readonly<Record<(typeof CLES_COORDONNEES)[number], Reponse<string>>>;

/** A town or a country alone reaches nobody. */
const MOYENS = ['adresse', 'telephone', 'courriel'] as const;

/**
 * Whether one of the blocks says how to reach someone. What is `a-preciser` or unreadable is not missing:
 * only silence in every block makes the answer no.
 */
export function estJoignable(...blocs: readonly (Coordonnees | undefined)[]): boolean {
  return blocs.some((bloc) => bloc && MOYENS.some((moyen) => bloc[moyen].etat !== 'absente'));
}

/** `estJoignable` for a block that may hold a further `contact`: the organisation, a shared actor. */
export function estJoignableAvecContact(bloc: Coordonnees & { contact: Reponse<Coordonnees> }): boolean {
  const { contact } = bloc;
  const enSuspens = contact.etat === 'a-preciser' || contact.etat === 'illisible';
  return enSuspens || estJoignable(bloc, valeur(contact));
}

/** Answers of the first block, completed where it is silent by those of the next ones. */
export function completerCoordonnees(
  premier: Coordonnees,
  ...suivants: readonly (Coordonnees | undefined)[]
): Coordonnees {
  const completer = (cle: keyof Coordonnees) => {
    const donne = [premier, ...suivants].find((bloc) => bloc && bloc[cle].etat !== 'absente');
    return (donne ?? premier)[cle];
  };
  return {
    adresse: completer('adresse'),
    code_postal: completer('code_postal'),
    ville: completer('ville'),
    pays: completer('pays'),
    telephone: completer('telephone'),
    courriel: completer('courriel'),
  };
}
