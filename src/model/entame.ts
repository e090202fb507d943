import { plier } from './pliage.ts';

/** How many letters of a word no ending changes. */
export const ENTAME = 3;

/** How many numbers the first letters of words share. */
export const ENTAMES = 4096;

/** The number of the first letters of the word that begins at a place of a text, folded or not. */
export function numeroDe(texte: string, debut: number): number {
  let numero = 0;
  for (let i = debut; i < debut + ENTAME; i++) {
    const lettre = LETTRES[texte.charCodeAt(i)];
    if (!lettre) break;
    if (lettre === A_PLIER) return numeroDe(plierEntame(texte.slice(debut, debut + ENTAME)), 0);
    numero = numero * 31 + lettre;
  }
  return numero % ENTAMES;
}

const plierEntame = (entame: string) => /^[a-z0-9]*/.exec(plier(entame))![0];

const A_PLIER = 1;
/** What each code folds to, for the letters and digits of French; `A_PLIER`: not so simply; 0: it ends the word. */
const LETTRES = new Uint8Array(0x180).fill(A_PLIER, 0x80);
const ACCENTUEES = 'àâäçéèêëîïôöùûüÿ';
const PLIEES = 'aaaceeeeiioouuuy';
for (let i = 0; i < ACCENTUEES.length; i++) LETTRES[ACCENTUEES.charCodeAt(i)] = PLIEES.charCodeAt(i);
for (let code = 0x61; code <= 0x7a; code++) LETTRES[code] = LETTRES[code - 0x20] = code;
for (let code = 0x30; code <= 0x39; code++) LETTRES[code] = code;
