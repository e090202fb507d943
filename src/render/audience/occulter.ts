import { plier } from '../../model/pliage.ts';
import type { Reponse } from '../../model/reponse.ts';

/** What stands for a name in a text that its reader may not know. */
const A_LA_PLACE = '[client]';

/** Takes names out of a text, whatever their case and accents. */
export type Occulter = (texte: string) => string;

/** Shorter names are words like any other. */
const LE_PLUS_COURT = 3;

/** Makes the function that takes these names out of texts. Linear in the text, for each name. */
export function occulteur(noms: readonly string[]): Occulter {
  const suites = noms
    .filter((nom) => nom.length >= LE_PLUS_COURT)
    .map((nom) => motsDe(nom).map(({ plie }) => plie))
    .filter((mots) => mots.length > 0)
    .sort((a, b) => b.length - a.length);
  return (texte) => suites.reduce(sansNom, texte);
}

interface Mot {
  readonly plie: string;
  readonly debut: number;
  readonly fin: number;
}

function motsDe(texte: string): Mot[] {
  return [...texte.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: mot, index }) => ({
    plie: plier(mot),
    debut: index,
    fin: index + mot.length,
  }));
}

function sansNom(texte: string, nom: readonly string[]): string {
  const mots = motsDe(texte);
  let [ecrit, fin] = ['', 0];
  for (let rang = 0; rang + nom.length <= mots.length; rang++) {
    if (!nom.every((mot, pas) => mots[rang + pas]!.plie === mot)) continue;
    ecrit += texte.slice(fin, mots[rang]!.debut) + A_LA_PLACE;
    rang += nom.length - 1;
    fin = mots[rang]!.fin;
  }
  return ecrit + texte.slice(fin);
}

/** A tree of answers with the names taken out of its texts; `gardes` are identifiers, which print as names. */
export function occulterTout<T>(valeur: T, occulter: Occulter, gardes: (texte: string) => boolean): T {
  if (Array.isArray(valeur)) return valeur.map((une) => occulterTout(une, occulter, gardes)) as T;
  if (typeof valeur !== 'object' || valeur === null || valeur instanceof Map) return valeur;
  if (!('etat' in valeur)) {
    const champs = Object.entries(valeur).map(([cle, une]) => [cle, occulterTout(une, occulter, gardes)]);
    return Object.fromEntries(champs) as T;
  }
  const reponse = valeur as unknown as Reponse<unknown>;
  if (reponse.etat !== 'donnee') return valeur;
  const dite = reponse.valeur;
  if (typeof dite !== 'string') return { ...valeur, valeur: occulterTout(dite, occulter, gardes) };
  return gardes(dite) ? valeur : { ...valeur, valeur: occulter(dite) };
}
