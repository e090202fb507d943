import { parTexte } from './memoire.ts';
import { plier } from './pliage.ts';

/** A word by itself: what does not depend on where it stands. */
export interface Forme {
  /** Folded. */
  readonly mot: string;
  /** Without the marks of number and gender. */
  readonly racine: string;
  /** The first letters of the word, which no ending changes, and their number below `ENTAMES`. */
  readonly entame: string;
  readonly numero: number;
  /** The answers of `parForme`, thirty to a pair of numbers: those known, those that are yes. */
  readonly reponses: number[];
}

/** What is known of a word as it is written. */
export const formeDe = (brut: string): Forme => (NOMBRE.test(brut) ? former(brut) : formeDuMot(brut));

/** Each is written once or twice, and folds to itself. */
const NOMBRE = /^\d+$/;
const formeDuMot = parTexte((brut) => former(plierMot(brut)));

function former(mot: string): Forme {
  const entame = entameDe(mot);
  return { mot, racine: racine(mot), entame, numero: numeroDe(entame), reponses: [] };
}

let questions = 0;
const PAR_NOMBRE = 30;

/** A question about words by themselves: its answer is remembered as long as the word is. */
export function parForme(juger: (forme: Forme) => boolean): (forme: Forme) => boolean {
  const rang = 2 * Math.floor(questions / PAR_NOMBRE);
  const bit = 1 << (questions % PAR_NOMBRE);
  questions++;
  return (forme) => {
    const { reponses } = forme;
    while (reponses.length <= rang) reponses.push(0, 0);
    if ((reponses[rang]! & bit) === 0) {
      reponses[rang]! |= bit;
      if (juger(forme)) reponses[rang + 1]! |= bit;
    }
    return (reponses[rang + 1]! & bit) !== 0;
  };
}

export const ENTAME = 3;
export const entameDe = (mot: string) => mot.slice(0, ENTAME);

/** How many numbers the first letters of words share. */
export const ENTAMES = 4096;

export function numeroDe(entame: string): number {
  let numero = 0;
  for (let i = 0; i < entame.length; i++) numero = numero * 31 + entame.charCodeAt(i);
  return numero % ENTAMES;
}

export const plierMot = (mot: string) => (/^[a-z0-9]+$/.test(mot) ? mot : plier(mot));

/** A word without the marks of number and gender that French adds at its end: salariées → salari. */
export function racine(mot: string): string {
  if (mot.length <= 3 || !MARQUES.test(mot)) return mot;
  const singulier = mot
    .replace(/eaux$/, 'eau')
    .replace(/(?<=[a-z][a-df-z])aux$/, 'al')
    .replace(/[sx]$/, '')
    .replace(/(?:trice|teuse)$/, 'teur')
    .replace(/(?<=e)(?:lle|nne)$/, (fin) => fin.charAt(0));
  // Short words keep their vowel: « paie » is not « PAI ».
  if (singulier.endsWith('ee')) return singulier.slice(0, singulier.length > 5 ? -2 : -1);
  return singulier.length > 4 ? singulier.replace(/e$/, '') : singulier;
}

/** All of them end so. */
const MARQUES = /[sxe]$/;
