import { type DateLue, isoDe } from '../../model/date.ts';
import { CalendarDay, plainText } from '../templating/values.ts';

/** The date as AAAA-MM-JJ, which `{{date …}}` prints and workbooks store as a date; as written when in doubt. */
export function dateIso(date: DateLue): string {
  return isoDe(date) ?? date.texte;
}

/** The date as it stands in a sentence: 26/05/2018. */
export function dateEnPhrase(date: DateLue): string {
  const iso = isoDe(date);
  return iso === undefined ? date.texte : plainText(new CalendarDay(iso, 'court'));
}
