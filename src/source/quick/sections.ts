import type { Tree } from '../tree.ts';
import { readSection } from './read-section.ts';
import { isWord, LINE_END, LONGEST, signsOf } from './signs.ts';

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
export function sectionsOf(written: string): Sections | undefined {
  if (written.length > LONGEST) return undefined;
  const text = written.includes('\r') ? written.replaceAll('\r\n', '\n') : written;
  const signs = signsOf(text);
  const sections = new Map<string, Section>();
  for (let start = 0; start < text.length; ) {
    const { end, hash } = extent(signs, start, text.length);
    const section = known(signs, start, end, hash) ?? read({ text, signs }, start, end, hash);
    if (!section || sections.has(section.key)) return undefined;
    sections.set(section.key, section);
    start = end;
  }
  return sections.size > 0 ? sections : undefined;
}

/** Up to where a section goes: to the second top key. What stands before the first one of a file goes with it. */
function extent(signs: Uint16Array, start: number, length: number) {
  let hash = 0;
  let before = LINE_END;
  let begun = false;
  let at = start;
  for (; at < length; at++) {
    const sign = signs[at]!;
    if (before === LINE_END && isWord(sign)) {
      if (begun) break;
      begun = true;
    }
    hash = (Math.imul(hash, 31) + sign) | 0;
    before = sign;
  }
  return { end: at, hash };
}

interface Kept extends Section {
  readonly source: Uint16Array;
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

function known(signs: Uint16Array, start: number, end: number, hash: number): Section | undefined {
  const fresh = recent.get(hash);
  const found = fresh ?? old.get(hash);
  if (found?.source.length !== end - start || !isAt(found.source, signs, start)) return undefined;
  return fresh ?? keep(found, hash);
}

function isAt(source: Uint16Array, signs: Uint16Array, start: number): boolean {
  for (let at = 0; at < source.length; at++) if (source[at] !== signs[start + at]) return false;
  return true;
}

function read(
  lines: Parameters<typeof readSection>[0],
  start: number,
  end: number,
  hash: number,
): Section | undefined {
  const entry = readSection(lines, start, end);
  if (!entry) return undefined;
  const place = hash & (PLACES - 1);
  const kept = met[place] === hash && end - start <= LONGEST_KEPT;
  met[place] = hash;
  const section: Section = { key: entry.key, tree: entry.value, number: ++last, kept };
  return kept ? keep({ ...section, source: lines.signs.slice(start, end) }, hash) : section;
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
