import type { Edit } from '../../source/edit.ts';
import type { Spot } from '../fix.ts';

/** « conservation: duree: 5 ans » is a key gone astray, not a text: a person must say. */
const LIKE_A_KEY = /^[a-z_]+ ?:(?: |$)/;

/** Puts between double quotes a text that YAML took for a key. */
export function quoteText({ document, place }: Spot): readonly Edit[] | undefined {
  if (!('start' in place)) return undefined;
  const written = document.text.slice(place.start, place.end);
  if (LIKE_A_KEY.test(written)) return undefined;
  return [{ start: place.start, end: place.end, text: JSON.stringify(written) }];
}
