import { type Forme, formeDe, parForme } from './formes.ts';
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
}

const LONGUEUR_LUE = 20_000;

/** The words of a text. Apostrophes and hyphens separate: « l’état-civil » is three words. */
export const mots = parTexte((texte: string): readonly Mot[] => decouper(texte.slice(0, LONGUEUR_LUE)));

/** How to tell whether a text has such a word: what is said of the word is remembered, not of the text. */
export function avecMot(juger: (forme: Forme) => boolean): (texte: string) => boolean {
  const estTel = parForme(juger);
  return (texte) => mots(texte).some(({ forme }) => estTel(forme));
}

function decouper(texte: string): readonly Mot[] {
  const trouves: Mot[] = [];
  let fin = 0;
  let precedent: string | undefined;
  for (let debut = prochain(texte, 0, DE_MOT); debut < texte.length; debut = prochain(texte, fin, DE_MOT)) {
    const avant = texte.slice(fin, debut);
    fin = prochain(texte, debut, HORS_MOT);
    const forme = formeDe(texte.slice(debut, fin));
    const { mot, racine } = forme;
    const coupure = avant.length === 1 && COURANTS.includes(avant) ? false : estCoupure(avant, precedent);
    trouves.push({ mot, racine, forme, debut, fin, avant, coupure });
    precedent = mot;
  }
  return trouves;
}

/** What stands between most words. */
const COURANTS = " '’-";

const HORS_MOT = 1;
const DE_MOT = 2;
type Genre = typeof HORS_MOT | typeof DE_MOT;
/** What each character is, once met: 0 for those that never were. */
const genres = new Uint8Array(0x10000);
/** Half a character, which says nothing of the whole. */
const SUBSTITUT = /[\ud800-\udfff]/;

/** The place of the next character that is part of a word, or that is not; the length of the text if none is. */
function prochain(texte: string, depart: number, genre: Genre): number {
  let place = depart;
  while (place < texte.length) {
    const code = texte.charCodeAt(place);
    const connu = genres[code]!;
    if (connu === genre) return place;
    if (connu !== 0) {
      place++;
      continue;
    }
    const lu = String.fromCodePoint(texte.codePointAt(place)!);
    const vu = /[\p{L}\p{M}\p{N}]/u.test(lu) ? DE_MOT : HORS_MOT;
    if (!SUBSTITUT.test(lu)) genres[code] = vu;
    if (vu === genre) return place;
    place += lu.length;
  }
  return place;
}

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
