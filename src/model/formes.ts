import { numeroDe } from './entame.ts';
import { plier } from './pliage.ts';

/** A word by itself: what does not depend on where it stands. */
export interface Forme {
  /** Folded. */
  readonly mot: string;
  /** Without the marks of number and gender. */
  readonly racine: string;
  /** Of its first letters, which no ending changes: below `ENTAMES`, shared by few others. */
  readonly numero: number;
  /** The answers of `repond`, thirty to a pair of numbers: those known, those that are yes. */
  readonly reponses: number[];
}

const CASIERS = 4096;
const LONGUEUR_GARDEE = 40;
/** The words met last, each at the place its letters give it: a text is made of the same thousands of words. */
const connues = new Array<{ readonly brut: string; readonly forme: Forme } | undefined>(CASIERS).fill(
  undefined,
);

/** What is known of the word written between two places of a text. */
export function formeDe(texte: string, debut: number, fin: number): Forme {
  const place = placeDe(texte, debut, fin);
  const connue = connues[place];
  if (connue && connue.brut.length === fin - debut && texte.startsWith(connue.brut, debut))
    return connue.forme;
  const brut = texte.slice(debut, fin);
  const forme = former(plierMot(brut));
  if (brut.length <= LONGUEUR_GARDEE && !NOMBRE.test(brut)) connues[place] = { brut, forme };
  return forme;
}

/** Each is written once or twice. */
const NOMBRE = /^\d/;

/** Told from a few letters of the word: most of those of a text differ by them. */
function placeDe(texte: string, debut: number, fin: number): number {
  const milieu = (debut + fin) >> 1;
  const tete = Math.imul(texte.charCodeAt(debut), 31) + texte.charCodeAt(milieu);
  const queue = Math.imul(texte.charCodeAt(fin - 1), 31) + texte.charCodeAt(Math.max(debut, fin - 3));
  const somme = Math.imul(Math.imul(tete, 961) + queue, 0x9e3779b1) + fin - debut;
  return (somme ^ (somme >>> 12)) & (CASIERS - 1);
}

const former = (mot: string): Forme => ({
  mot,
  racine: racine(mot),
  numero: numeroDe(mot, 0),
  reponses: [0, 0, 0, 0],
});

/** A yes-or-no question about words by themselves. */
export interface Question {
  readonly rang: number;
  readonly bit: number;
  readonly juger: (forme: Forme) => boolean;
}

let questions = 0;
const PAR_NOMBRE = 30;

export function question(juger: (forme: Forme) => boolean): Question {
  const rang = 2 * Math.floor(questions / PAR_NOMBRE);
  const bit = 1 << (questions % PAR_NOMBRE);
  questions++;
  return { rang, bit, juger };
}

/** The answer to a question, remembered as long as the word is. */
export function repond(forme: Forme, { rang, bit, juger }: Question): boolean {
  const { reponses } = forme;
  while (reponses.length <= rang) reponses.push(0, 0);
  if ((reponses[rang]! & bit) === 0) {
    reponses[rang]! |= bit;
    if (juger(forme)) reponses[rang + 1]! |= bit;
  }
  return (reponses[rang + 1]! & bit) !== 0;
}

export const plierMot = (mot: string): string => (PLIE.test(mot) ? mot : plier(mot));

/** Letters and digits that folding leaves as they are. */
const PLIE = /^[a-z0-9]*$/;

/** All of them end so. */
const MARQUES = 'sxe';

/** A word without the marks of number and gender that French adds at its end: salariées → salari. */
export function racine(mot: string): string {
  if (mot.length <= 3 || !MARQUES.includes(mot.charAt(mot.length - 1))) return mot;
  const singulier = auMasculin(auSingulier(mot));
  // Short words keep their vowel: « paie » is not « PAI ».
  if (singulier.endsWith('ee')) return singulier.slice(0, singulier.length > 5 ? -2 : -1);
  return singulier.length > 4 && singulier.endsWith('e') ? singulier.slice(0, -1) : singulier;
}

/** « Bureaux » keeps its u, and so does « maux ». */
const EN_AUX = /[a-z][a-df-z]aux$/;

function auSingulier(mot: string): string {
  if (!mot.endsWith('s') && !mot.endsWith('x')) return mot;
  if (EN_AUX.test(mot)) return `${mot.slice(0, -2)}l`;
  return mot.slice(0, -1);
}

function auMasculin(mot: string): string {
  if (mot.endsWith('trice') || mot.endsWith('teuse')) return `${mot.slice(0, -5)}teur`;
  return mot.endsWith('elle') || mot.endsWith('enne') ? mot.slice(0, -2) : mot;
}
