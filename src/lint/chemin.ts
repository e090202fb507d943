import type { FicheResponsableLue, FicheSousTraitantLue } from '../model/fiche.ts';
import type { RegistreLu } from '../model/registre.ts';
import type { Reponse } from '../model/reponse.ts';

type Donne<R> = R extends { readonly etat: 'donnee'; readonly valeur: infer T } ? T : never;

type Feuille<T> = T extends
  | { readonly forme: string }
  | ReadonlyMap<string, unknown>
  | string
  | number
  | boolean
  ? true
  : false;

type Sous<K extends string, R> =
  Donne<R> extends readonly (infer E)[]
    ? Feuille<Donne<E>> extends true
      ? K | `${K}[]`
      : K | `${K}[]` | `${K}[].${Chemins<Donne<E>>}`
    : Feuille<Donne<R>> extends true
      ? K
      : K | `${K}.${Chemins<Donne<R>>}`;

type Chemins<O> = {
  [K in keyof O & string]: O[K] extends Reponse<unknown> ? Sous<K, O[K]> : never;
}[keyof O & string];

/** A path to a field of a fiche, or of `registre.yaml`: `donnees[].conservation[].duree`, `registre.dpo`. */
export type CheminFiche =
  | Chemins<FicheSousTraitantLue>
  | Chemins<FicheResponsableLue>
  | `registre.${Chemins<RegistreLu>}`;
