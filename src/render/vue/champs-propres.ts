import type { Locale } from '../../register/locales.ts';
import { MOTS } from './etat.ts';

/** A key of the organisation’s own, named as it wrote it, and what it says there. */
export interface VueChampPropre {
  readonly nom: string;
  readonly valeur: string;
}

/** The keys that the organisation added to a file. */
export function vueChampsPropres(locales: readonly Locale[]): VueChampPropre[] {
  return locales.map(({ chemin, texte }) => ({
    nom: chemin.join(' › '),
    valeur: texte === '' ? MOTS.absente : texte,
  }));
}
