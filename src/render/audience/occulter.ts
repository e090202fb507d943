import { groupBy } from '../../model/group-by.ts';
import { plier } from '../../model/pliage.ts';
import type { Reponse } from '../../model/reponse.ts';

/** What stands for a name in a text that its reader may not know. */
export const A_LA_PLACE = '[client]';

/** Takes names out of a text, whatever their case and accents. */
export type Occulter = (texte: string) => string;

/** Shorter names are words like any other. */
const LE_PLUS_COURT = 3;

/** The names that begin with the same word, and how many words they have, the longest first. */
interface Noms {
  readonly noms: ReadonlySet<string>;
  readonly longueurs: readonly number[];
}

/** Makes the function that takes these names out of texts. Linear in the text, thousands of « Mairie de … » included. */
export function occulteur(noms: readonly string[]): Occulter {
  const suites = noms
    .filter((nom) => nom.length >= LE_PLUS_COURT)
    .map((nom) => motsDe(nom).map(({ plie }) => plie))
    .filter((mots) => mots.length > 0);
  const parPremier = new Map<string, Noms>();
  for (const [premier, siennes] of groupBy(suites, ([mot]) => mot!)) {
    parPremier.set(premier, {
      noms: new Set(siennes.map((mots) => mots.join(' '))),
      longueurs: [...new Set(siennes.map(({ length }) => length))].sort((a, b) => b - a),
    });
  }
  return (texte) => sansNoms(texte, parPremier);
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

function sansNoms(texte: string, parPremier: ReadonlyMap<string, Noms>): string {
  const mots = motsDe(texte);
  let [ecrit, fin] = ['', 0];
  for (let rang = 0; rang < mots.length; rang++) {
    const { noms, longueurs } = parPremier.get(mots[rang]!.plie) ?? AUCUN_NOM;
    const longueur = longueurs.find(
      (nombre) => rang + nombre <= mots.length && noms.has(suite(mots, rang, nombre)),
    );
    if (longueur === undefined) continue;
    ecrit += sansElision(texte.slice(fin, mots[rang]!.debut)) + A_LA_PLACE;
    rang += longueur - 1;
    fin = mots[rang]!.fin;
  }
  return ecrit + texte.slice(fin);
}

const AUCUN_NOM: Noms = { noms: new Set(), longueurs: [] };

const suite = (mots: readonly Mot[], rang: number, nombre: number) =>
  mots
    .slice(rang, rang + nombre)
    .map(({ plie }) => plie)
    .join(' ');

/** « la clientèle d’ » → « la clientèle de »: an elision tells how the name begins. */
const sansElision = (avant: string) => avant.replace(/(?<![\p{L}\p{M}\p{N}])(d|qu)['’]$/iu, '$1e ');

/**
 * A tree of answers with the names taken out of its texts. Identifiers are texts like any other: changed alike
 * where they are defined and where they are cited, they still name the same thing.
 */
export function occulterTout<T>(valeur: T, occulter: Occulter): T {
  if (Array.isArray(valeur)) return valeur.map((une) => occulterTout(une, occulter)) as T;
  if (valeur instanceof Map) {
    return new Map([...valeur].map(([cle, une]) => [occulter(cle), dire(une, occulter)])) as T;
  }
  if (typeof valeur !== 'object' || valeur === null) return valeur;
  if (!('etat' in valeur)) {
    // A date or a duration that cannot be read is printed as it was written.
    const champs = Object.entries(valeur).map(([cle, une]) => [
      cle,
      cle === 'texte' ? dire(une, occulter) : occulterTout(une, occulter),
    ]);
    return Object.fromEntries(champs) as T;
  }
  const reponse = valeur as unknown as Reponse<unknown>;
  if (reponse.etat !== 'donnee') return valeur;
  return { ...valeur, valeur: dire(reponse.valeur, occulter) };
}

const dire = (valeur: unknown, occulter: Occulter) =>
  typeof valeur === 'string' ? occulter(valeur) : occulterTout(valeur, occulter);
