import { copy } from '../known.ts';
import type { Tree } from '../tree.ts';
import { readSection } from './read-section.ts';
import { isWord, LINE_END, LONGEST } from './signs.ts';

/** A key at the top of a file, with all that is below it: one object for all the files that write it alike. */
export interface Section {
  readonly key: string;
  /** Shared: never to be changed. */
  readonly tree: Tree;
  /** Never that of another source; a source that comes back once forgotten has another. */
  readonly number: number;
  /** It will serve again: what is worked out from it is worth remembering. */
  readonly kept: boolean;
}

/** The sections of a file by their key, in their order. */
export type Sections = ReadonlyMap<string, Section>;

/**
 * Cuts a file at its top keys, and reads each section as the quick reading does, unless it was met of late. In what
 * the quick reading accepts, top keys alone begin a line with a letter or a figure. `undefined` when some section is
 * for the real parser, or two have one key.
 */
export function sectionsOf(text: string): Sections | undefined {
  const { length } = text;
  if (length > LONGEST) return undefined;
  const sections = new Map<string, Section>();
  let start = 0;
  let begun = false;
  let hash = 0;
  let before = LINE_END;
  for (let at = 0; at <= length; at++) {
    const sign = at < length ? text.charCodeAt(at) : LINE_END;
    if (at === length || (before === LINE_END && isWord(sign))) {
      // What stands before the first key goes with it.
      if (begun || at === length) {
        const section = sectionAt(text, start, at, hash);
        if (!section || sections.has(section.key)) return undefined;
        sections.set(section.key, section);
        start = at;
        hash = 0;
      }
      begun = true;
    }
    hash = (Math.imul(hash, 31) + sign) | 0;
    before = sign;
  }
  return sections;
}

interface Kept extends Section {
  readonly source: string;
}

/** Characters of sources kept, twice, and in one of them. */
const WEIGHT = 300_000;
const LONGEST_KEPT = 10_000;
/** Places for the marks of sources met once: most are never met again, and keeping them all would fill the memory. */
const PLACES = 1 << 14;

const met = new Int32Array(PLACES);
let recent = new Map<number, Kept>();
let old = new Map<number, Kept>();
let weight = 0;
let last = 0;

function sectionAt(text: string, start: number, end: number, hash: number): Section | undefined {
  const fresh = recent.get(hash);
  const known = fresh ?? old.get(hash);
  if (known && known.source.length === end - start && text.startsWith(known.source, start)) {
    if (!fresh) keep(known, hash);
    return known;
  }
  const source = text.slice(start, end);
  const tree = readSection(source);
  const [key = '', more] = Object.keys(tree ?? {});
  if (!tree || more !== undefined) return undefined;
  const place = hash & (PLACES - 1);
  const kept = met[place] === hash && source.length <= LONGEST_KEPT;
  met[place] = hash;
  const section: Section = { key, tree: tree[key]!, number: ++last, kept };
  return kept ? keep({ ...section, source: copy(source) }, hash) : section;
}

function keep(section: Kept, hash: number): Kept {
  weight += section.source.length;
  if (weight > WEIGHT) {
    old = recent;
    recent = new Map();
    weight = section.source.length;
  }
  recent.set(hash, section);
  return section;
}
