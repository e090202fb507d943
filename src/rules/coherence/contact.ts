import type { Champ } from '../../model/champs.ts';
import { ecrirePointeur, type Pointeur } from '../../model/origine.ts';
import type { Releve } from '../../register/lire.ts';
import { estDemande, proposDe } from './propos.ts';

const MOYENS = new Set(['adresse', 'telephone', 'courriel']);

/** Whether this key is a way to reach someone. */
const estMoyen = (pointeur: Pointeur) => MOYENS.has(String(pointeur.at(-1)));

/** The blocks of a file, as pointers, where some way to reach someone is written. */
export function blocsJoignables({ textes }: Releve): Set<string> {
  const moyens = textes.filter(({ origine }) => estMoyen(origine.pointeur));
  return new Set(moyens.map(({ origine }) => ecrirePointeur(origine.pointeur.slice(0, -1))));
}

/**
 * The place is a way to reach someone whom Article 30 wants reachable, and no other way is given there.
 * Any one is enough: an unknown telephone beside a known address is no gap.
 */
export function estSeulContact(
  racine: Champ<unknown>,
  place: Pointeur,
  { partie, joignables }: { readonly partie: string; readonly joignables: ReadonlySet<string> },
): boolean {
  const bloc = place.slice(0, -1);
  if (!estMoyen(place) || joignables.has(ecrirePointeur(bloc))) return false;
  return estDemande(proposDe(racine, bloc), partie);
}
