import { parTexte } from './memoire.ts';
import { plier } from './pliage.ts';

/** A word by itself: what does not depend on where it stands. */
interface Forme {
  readonly mot: string;
  readonly racine: string;
  /** The first letters of the word, which no ending changes, and their number below `ENTAMES`. */
  readonly entame: string;
  readonly numero: number;
}

/** A word of a text, folded and reduced, with its place in the text as written. */
export interface Mot extends Forme {
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

function decouper(texte: string): readonly Mot[] {
  const trouves: Mot[] = [];
  let fin = 0;
  // Between two words nothing is part of a word: the next one is the first place where it is written.
  for (const brut of texte.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
    const debut = texte.indexOf(brut, fin);
    const avant = texte.slice(fin, debut);
    const coupure = avant !== ' ' && estCoupure(avant, trouves.at(-1)?.mot);
    const { mot, racine, entame, numero } = formeDe(brut);
    fin = debut + brut.length;
    trouves.push({ mot, racine, entame, numero, debut, fin, avant, coupure });
  }
  return trouves;
}

const formeDe = parTexte((brut): Forme => {
  const mot = plierMot(brut);
  const entame = entameDe(mot);
  return { mot, racine: racine(mot), entame, numero: numeroDe(entame) };
});

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

/** A word without the marks of number and gender that French adds at its end: salariées → salari. */
export function racine(mot: string): string {
  if (mot.length <= 3) return mot;
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
