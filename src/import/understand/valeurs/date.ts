import { isoDe, lireDate } from '../../../model/date.ts';
import type { Place } from '../place.ts';

const JOUR = 86_400_000;
const EPOQUE = Date.UTC(1899, 11, 30);

/** A date as the model writes it when there is one reading; else the text as written, which rules report. */
export function dateDe(place: Place): string {
  const { unite, texte } = place;
  if (unite.kind === 'cell' && unite.content.value.kind === 'date')
    return unite.content.value.iso.slice(0, 10);
  const serie = /^\d{5}(?:[.,]0+)?$/.test(texte) ? Number.parseInt(texte, 10) : 0;
  // 1954 to 2119: what a spreadsheet counts from 30 December 1899.
  if (serie >= 20_000 && serie <= 80_000) return new Date(EPOQUE + serie * JOUR).toISOString().slice(0, 10);
  return isoDe(lireDate(texte)) ?? texte;
}

/** Whether a date has no reading at all: « T3 2020 », « 31/02/2020 ». */
export const estIllisible = (place: Place): boolean => lireDate(dateDe(place)).forme === 'illisible';

/** The readings of a date that has two. */
export function lecturesDe(texte: string): readonly string[] {
  const lue = lireDate(texte);
  return lue.forme === 'ambigue' ? lue.lectures : [];
}
