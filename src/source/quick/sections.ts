import { parTexte } from '../../model/memoire.ts';
import { isWord, LINE_END } from './signs.ts';

/** The source of each key at the top of a file, as a number: equal numbers, equal sources. */
export type Sections = ReadonlyMap<string, number>;

let last = 0;
/** A source forgotten takes another number when it comes back: never that of another source. */
const numberOf = parTexte(() => ++last);

/**
 * Cuts a file that was read quickly at its top keys: in what the quick reading accepts, they alone begin a
 * line with a letter or a figure.
 */
export function sectionsOf(text: string): Sections {
  const lines = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
  const sections = new Map<string, number>();
  let start = topKey(lines, 0);
  while (start < lines.length) {
    const next = topKey(lines, start + 1);
    sections.set(lines.slice(start, lines.indexOf(':', start)), numberOf(lines.slice(start, next)));
    start = next;
  }
  return sections;
}

/** Where the first top key from an offset on begins; the length of the text when there is none left. */
function topKey(text: string, from: number): number {
  for (let at = from; at < text.length; ) {
    const isLine = at === 0 || text.charCodeAt(at - 1) === LINE_END;
    if (isLine && isWord(text.charCodeAt(at))) return at;
    const end = text.indexOf('\n', at);
    if (end === -1) break;
    at = end + 1;
  }
  return text.length;
}
