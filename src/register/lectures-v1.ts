import { type DateLue, isoDe } from '../model/date.ts';
import type { DureeLue } from '../model/duree.ts';
import { plier } from '../model/pliage.ts';
import { ecrireIso, ecrireTexte } from './canonique.ts';

/*
 * The readings that fingerprints `v1` rest on, frozen. `lireDuree` and `lireDate` will learn other wordings: a
 * text outside these two grammars stays a text for `v1`, so that what they learn expires no review.
 */

const NOMBRE =
  '(?:\\d{1,5}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|dix-huit|vingt|vingt-quatre|trente|trente-six)';
const UNITE = '(?:ans?|annees?|mois|semaines?|jours?|heures?)';
const DUREE = new RegExp(`^${NOMBRE} ?${UNITE}(?: (?:et )?${NOMBRE} ?${UNITE}){0,4}$`);
const DUREE_ISO = /^p(?=[\dt])(?:\d{1,4}y)?(?:\d{1,4}m)?(?:\d{1,4}w)?(?:\d{1,5}d)?(?:t\d{1,5}h)?$/;
const DATE = /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|(?:le )?\d{1,2}(?:er)? [a-z]{3,9} \d{4})$/;

/** « 5 ans », « cinq ans », « 60 mois » and `P5Y` are one fact; any other wording is its words. */
export function dureeV1(lue: DureeLue): string {
  const texte = plier(lue.texte.slice(0, 300));
  const figure = lue.forme === 'chiffree' && (DUREE.test(texte) || DUREE_ISO.test(texte));
  return figure ? ecrireIso(lue.duree) : ecrireTexte(lue.texte);
}

/** « 2019-05-13 », « 13/05/2019 » and « 13 mai 2019 » are one fact; any other wording is its words. */
export function dateV1(lue: DateLue): string {
  const iso = DATE.test(plier(lue.texte.slice(0, 60))) ? isoDe(lue) : undefined;
  return iso ?? ecrireTexte(lue.texte);
}
