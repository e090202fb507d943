import { parTexte } from './memoire.ts';
import { plier } from './pliage.ts';

/** A word of a text, folded and reduced, with its place in the text as written. */
export interface Mot {
  readonly mot: string;
  readonly racine: string;
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

function decouper(texte: string): Mot[] {
  const trouves: Mot[] = [];
  let fin = 0;
  for (const { 0: brut, index } of texte.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const mot = plierMot(brut);
    const avant = texte.slice(fin, index);
    const coupure = estCoupure(avant, trouves.at(-1)?.mot);
    trouves.push({ mot, racine: racine(mot), debut: index, fin: index + brut.length, avant, coupure });
    fin = index + brut.length;
  }
  return trouves;
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
