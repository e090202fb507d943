import { parTexte } from '../../model/memoire.ts';

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
  for (const section of lines.split(/^(?=\w)/m)) {
    const colon = section.indexOf(':');
    if (/^\w/.test(section)) sections.set(section.slice(0, colon), numberOf(section));
  }
  return sections;
}
