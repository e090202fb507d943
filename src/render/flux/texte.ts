import { typographier } from '../../model/typographie.ts';
import { textWidth, wrapText } from '../text-width.ts';

/** How texts of a drawing are set, in units of the drawing. */
export interface Style {
  readonly corps: number;
  readonly gras: boolean;
  readonly largeur: number;
  readonly lignes: number;
}

export interface Bloc {
  readonly lignes: readonly string[];
  readonly largeur: number;
  readonly hauteur: number;
}

const INTERLIGNE = 1.25;
/** Bold letters are wider, and the reader’s font is not quite the one measured. */
const GRAS = 1.08;
const SURETE = 1.04;

/** Longer than any label that can be shown: what follows would be cut anyway. */
const LU = 400;

/** A text cut into lines that fit, the last one ending with « … » when there are too many. */
export function composer(texte: string, { corps, gras, largeur, lignes: plusieurs }: Style): Bloc {
  if (texte === '') return { lignes: [], largeur: 0, hauteur: 0 };
  const echelle = corps * SURETE * (gras ? GRAS : 1);
  const propre = typographier(texte.slice(0, LU).replace(/\s+/g, ' '));
  const toutes = wrapText(propre, largeur, echelle).map((ligne) => ligne.trim());
  const coupe = toutes.length > plusieurs || texte.length > LU;
  const lignes = toutes.slice(0, plusieurs);
  if (coupe) lignes.push(ecourtee(lignes.pop() ?? '', largeur, echelle));
  const mesures = lignes.map((ligne) => (textWidth(ligne) * echelle) / 1000);
  return { lignes, largeur: Math.max(...mesures), hauteur: lignes.length * corps * INTERLIGNE };
}

function ecourtee(ligne: string, largeur: number, echelle: number): string {
  const lettres = [...ligne];
  while (lettres.length > 0 && ((textWidth(lettres.join('')) + 1000) * echelle) / 1000 > largeur)
    lettres.pop();
  return `${lettres.join('').trimEnd()}…`;
}

/** Where each line of a block is written, from the top of its place. */
export function ecrire({ lignes }: Bloc, { corps }: Style, haut: number) {
  return lignes.map((texte, rang) => ({ texte, y: arrondi(haut + corps * (INTERLIGNE * rang + 1)) }));
}

/** One decimal is enough for a drawing, and the same on every machine. */
export const arrondi = (nombre: number) => Math.round(nombre * 10) / 10;
