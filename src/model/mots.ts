import { type Forme, formeDe, question, repond } from './formes.ts';
import { parTexte } from './memoire.ts';

/** A word of a text, folded and reduced, with its place in the text as written. */
export interface Mot {
  readonly mot: string;
  readonly racine: string;
  readonly forme: Forme;
  readonly debut: number;
  readonly fin: number;
  /** What stands between the word before and this one. */
  readonly avant: string;
  /** A comma, semicolon, colon, full stop, bracket or line end stands before this word. */
  readonly coupure: boolean;
  /** It is written with a capital. */
  readonly majuscule: boolean;
}

const LONGUEUR_LUE = 20_000;

/** The words of a text. Apostrophes and hyphens separate: « l’état-civil » is three words. */
export const mots = parTexte((texte: string): readonly Mot[] => decouper(texte.slice(0, LONGUEUR_LUE)));

/** How to tell whether a text has such a word: what is said of the word is remembered, not of the text. */
export function avecMot(juger: (forme: Forme) => boolean): (texte: string) => boolean {
  const posee = question(juger);
  return (texte) => {
    const suite = mots(texte);
    for (let i = 0; i < suite.length; i++) if (repond(suite[i]!.forme, posee)) return true;
    return false;
  };
}

function decouper(texte: string): readonly Mot[] {
  const trouves: Mot[] = [];
  const { length } = texte;
  let precedent: string | undefined;
  for (let fin = 0, debut = 0; ; ) {
    while (debut < length && genreDe(texte, debut) === HORS_MOT) debut += largeur(texte, debut);
    if (debut === length) return trouves;
    const avant = texte.slice(fin, debut);
    fin = debut;
    while (fin < length && genreDe(texte, fin) !== HORS_MOT) fin += largeur(texte, fin);
    const forme = formeDe(texte, debut, fin);
    const { mot, racine } = forme;
    const coupure = !COURANTS.includes(avant) && estCoupure(avant, precedent);
    const majuscule = genres[texte.charCodeAt(debut)] === MAJUSCULE;
    trouves.push({ mot, racine, forme, debut, fin, avant, coupure, majuscule });
    precedent = mot;
    debut = fin;
  }
}

/** What stands between most words. */
const COURANTS = ['', ' ', "'", '’', '-'];

const HORS_MOT = 1;
const DE_MOT = 2;
const MAJUSCULE = 3;
/** Those of French, by their first and their last: they need not the tables of Unicode, which are long to compile. */
const GENRES_USUELS = [
  [HORS_MOT, '\0', '\x7f'],
  [DE_MOT, '0', '9'],
  [MAJUSCULE, 'A', 'Z'],
  [DE_MOT, 'a', 'z'],
  [HORS_MOT, '\xa0', '\xa0'],
  [HORS_MOT, '«', '«'],
  [HORS_MOT, '»', '»'],
  [MAJUSCULE, 'À', 'Ö'],
  [MAJUSCULE, 'Ø', 'Þ'],
  [DE_MOT, 'ß', 'ö'],
  [DE_MOT, 'ø', 'ÿ'],
  [MAJUSCULE, 'Œ', 'Œ'],
  [DE_MOT, 'œ', 'œ'],
  [HORS_MOT, '\u2000', '\u206f'],
] as const;
/** What each character is, once met: 0 for those that never were, and for the halves of characters. */
const genres = new Uint8Array(0x10000);
for (const [genre, premier, dernier] of GENRES_USUELS) {
  genres.fill(genre, premier.charCodeAt(0), dernier.charCodeAt(0) + 1);
}

function genreDe(texte: string, place: number): number {
  const code = texte.charCodeAt(place);
  const connu = genres[code]!;
  if (connu !== 0) return connu;
  const lu = String.fromCodePoint(texte.codePointAt(place)!);
  const vu = /\p{Lu}/u.test(lu) ? MAJUSCULE : /[\p{L}\p{M}\p{N}]/u.test(lu) ? DE_MOT : HORS_MOT;
  if (!estMoitie(code)) genres[code] = vu;
  return vu;
}

/** Whether a text has a capital at this place. */
export const estMajuscule = (texte: string, place: number): boolean =>
  place < texte.length && genreDe(texte, place) === MAJUSCULE;

const estMoitie = (code: number) => code >= 0xd800 && code <= 0xdfff;

/** Two places for the characters that two halves write. */
const largeur = (texte: string, place: number) => {
  return estMoitie(texte.charCodeAt(place)) && texte.codePointAt(place)! > 0xffff ? 2 : 1;
};

const ABREGES = new Set(
  'al art cf cie civ com cons dr env etc ex fr inc jr me mlle mm mme mr no nos num p pag par pr ref sec st ste tel tr trav ltd'.split(
    ' ',
  ),
);

/** « art. 30 », « n. 3 », « 10.2 »: a full stop that abbreviates or stands inside a number ends nothing. */
function estCoupure(avant: string, precedent: string | undefined): boolean {
  if (/[,;:!?()[\]\n/•…]|\.\.|\s[–—]\s/.test(avant)) return true;
  if (!avant.includes('.') || avant === '.') return false;
  return precedent === undefined || !(precedent.length === 1 || ABREGES.has(precedent));
}
