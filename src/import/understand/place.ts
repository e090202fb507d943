import type { Unit } from '../grid.ts';

/** A text to understand and the unit that holds it: the whole of it, or one part. */
export interface Place {
  readonly unite: Unit;
  readonly texte: string;
  readonly row: number;
  readonly col: number;
}

/** « B4 de « Paie » » or « ligne 12 »: where a person finds it again. */
export function lieu(unite: Unit): string {
  if (unite.kind === 'block') return `ligne ${unite.content.line}`;
  const { content, sheet } = unite;
  if (content.line !== undefined) return `ligne ${content.line}, ${content.address}`;
  const feuille = sheet.name === '' ? '' : ` de « ${sheet.name} »`;
  return `${unite.kind === 'comment' ? 'commentaire ' : ''}${content.address}${feuille}`;
}

/** The whole text of a unit. */
export function placeDe(unite: Unit, row: number, col: number): Place {
  return { unite, texte: propre(unite.content.text), row, col };
}

/** A part of the text of a place. */
export const partie = (place: Place, texte: string): Place => ({ ...place, texte: propre(texte) });

/** Spaces of every kind made plain, line ends kept: nothing of the words changes. */
export const propre = (texte: string): string =>
  texte
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();

const PUCE =
  /^(?:(?:[-=]>|[-–—•*·▪➢➤➔→⇒►✓◦○●■□§»]|o(?= )|\d{1,2}[.)°]|[a-h]\))\s+|[-–—•·▪➢➤➔→⇒►◦○●■](?=\p{L}))/u;

/** A line that begins so is the end of the one above, cut by the width of the cell. */
const SUITE = /\n(?=(?:et|ou|ainsi que) )/g;

/** The parts of a text written on several lines, without their bullets. */
export function lignesDe(place: Place): Place[] {
  const lignes = place.texte
    .replace(SUITE, ' ')
    .split('\n')
    .map((ligne) => ligne.replace(PUCE, '').trim());
  return lignes.filter((ligne) => ligne !== '').map((ligne) => partie(place, ligne));
}
