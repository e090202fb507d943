import type { Edit } from '../../source/edit.ts';
import type { Spot } from '../fix.ts';

/** « conservation: duree: 5 ans » is a key gone astray, not a text: a person must say. */
const LIKE_A_KEY = /^[a-z_]+ ?:(?: |$)/;

/** Puts between double quotes a text that YAML took for a key. */
export function quoteText({ document, place }: Spot): readonly Edit[] | undefined {
  if (!('start' in place)) return undefined;
  const written = document.text.slice(place.start, place.end);
  if (LIKE_A_KEY.test(written) || goesOn(document.text, place)) return undefined;
  return [{ start: place.start, end: place.end, text: JSON.stringify(written) }];
}

/** The line below is set deeper than the key: the text goes on there, and quotes would cut it. */
function goesOn(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const key = /^[ \t]*(?:- +)*/.exec(line)![0].length;
  const below = /^[^\r\n]*(?:\r?\n[ \t]*)*?\r?\n([ \t]*)[^\s#]/.exec(text.slice(end, end + 2000));
  return (below?.[1]?.length ?? 0) > key;
}
