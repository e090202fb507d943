import { emptyMap, type Tree, type TreeMap } from '../tree.ts';
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
  /** It may hold a comment. */
  readonly hasComment: boolean;
  /** Bytes. */
  readonly length: number;
}

/** The sections of a file by their key, in their order. */
export type Sections = ReadonlyMap<string, Section>;

export function treeOf(sections: Sections): TreeMap {
  const root = emptyMap();
  for (const { key, tree } of sections.values()) root[key] = tree;
  return root;
}

/**
 * Reads the YAML that fiches are usually written in, fifty times quicker than the real parser, and gives
 * the same tree, or `undefined` as soon as anything is unusual, doubtful or wrong. It never judges: `yaml`
 * alone refuses a file, and alone knows where things stand. A test holds the two together on mutated files.
 *
 * A file is cut at its top keys, which alone, in what is accepted here, begin a line with a letter or a figure;
 * a section met of late is not read again. `bytes`: the file in UTF-8, without byte order mark.
 */
export function sectionsOf(bytes: Buffer): Sections | undefined {
  const { length } = bytes;
  if (length > LONGEST) return undefined;
  const sections = new Map<string, Section>();
  let before: Kept | undefined;
  for (let start = 0; start < length; ) {
    const usual = before?.usualNext;
    const section = usual && isWhole(usual, bytes, start) ? stillKept(usual) : sectionAt(bytes, start);
    if (!section || sections.has(section.key)) return undefined;
    sections.set(section.key, section);
    start += section.length;
    if (before) before.usualNext = isKept(section) ? section : undefined;
    before = isKept(section) ? section : undefined;
  }
  return sections.size > 0 ? sections : undefined;
}

/** Whether a section stands there, up to another top key or the end. */
function isWhole({ source, length }: Kept, bytes: Buffer, start: number): boolean {
  const end = start + length;
  const ends = end === bytes.length || (bytes[end - 1] === LINE_END && isWord(bytes[end]!));
  return ends && isAt(source, bytes, start);
}

function sectionAt(bytes: Buffer, start: number): Section | undefined {
  const end = endOf(bytes, start);
  // A run of a few files meets nothing again.
  if (last < FEW) return read(bytes, start, end);
  const hash = hashOf(bytes, start, end);
  return known(bytes, start, end, hash) ?? read(bytes, start, end, hash);
}

/** Sections read before any is remembered. */
const FEW = 100;

/** Where a section ends: at the second top key. What stands before the first one of a file goes with it. */
function endOf(bytes: Buffer, start: number): number {
  let begun = isWord(bytes[start]!);
  for (let end = bytes.indexOf(LINE_END, start) + 1; end > 0; end = bytes.indexOf(LINE_END, end) + 1) {
    if (end === bytes.length) break;
    if (!isWord(bytes[end]!)) continue;
    if (begun) return end;
    begun = true;
  }
  return bytes.length;
}

function hashOf(bytes: Buffer, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + bytes[at]!) | 0;
  return hash;
}

interface Kept extends Section {
  readonly source: Uint8Array;
  readonly hash: number;
  /** The last generation that it was kept in. */
  generation: number;
  /** What came after it the last time: where that is there again, it need not be looked for. */
  usualNext?: Kept | undefined;
}

const isKept = (section: Section): section is Kept => section.kept;

/** Bytes of sources kept, twice, and in one of them. */
const WEIGHT = 300_000;
const LONGEST_KEPT = 10_000;
/** Places for the marks of sources met once: most are never met again, and keeping them all would fill the memory. */
const PLACES = 1 << 14;

const met = new Int32Array(PLACES);
let recent = new Map<number, Kept>();
let old = new Map<number, Kept>();
let weight = 0;
let generation = 1;
let last = 0;

function known(bytes: Buffer, start: number, end: number, hash: number): Section | undefined {
  const fresh = recent.get(hash);
  const found = fresh ?? old.get(hash);
  if (found?.source.length !== end - start || !isAt(found.source, bytes, start)) return undefined;
  return fresh ?? keep(found);
}

function isAt(source: Uint8Array, bytes: Buffer, start: number): boolean {
  for (let at = 0; at < source.length; at++) if (source[at] !== bytes[start + at]) return false;
  return true;
}

/** `hash`: none for what is not to be remembered. */
function read(bytes: Buffer, start: number, end: number, hash?: number): Section | undefined {
  const source = bytes.toString('utf8', start, end);
  const entry = readSection(source);
  if (!entry) return undefined;
  const kept = hash !== undefined && wasMet(hash) && end - start <= LONGEST_KEPT;
  const hasComment = source.includes('#');
  const section: Section = {
    key: asName(entry.key),
    tree: entry.value,
    number: ++last,
    kept,
    hasComment,
    length: end - start,
  };
  return kept
    ? keep({ ...section, source: Uint8Array.prototype.slice.call(bytes, start, end), hash, generation })
    : section;
}

/** Whether a source was met of late; it has been now. */
function wasMet(hash: number): boolean {
  const place = hash & (PLACES - 1);
  const wasMet = met[place] === hash;
  met[place] = hash;
  return wasMet;
}

/** The same text, as the engine keeps the names written in code: looked up by these, it is found at once. */
const asName = (key: string): string => Object.keys({ [key]: 0 })[0]!;

const stillKept = (section: Kept): Kept => (section.generation === generation ? section : keep(section));

function keep(section: Kept): Kept {
  weight += section.source.length;
  if (weight > WEIGHT) turn(section.source.length);
  const displaced = recent.get(section.hash);
  if (displaced) letGo(displaced);
  section.generation = generation;
  recent.set(section.hash, section);
  return section;
}

/** The sections not met since the last turn are forgotten. */
function turn(first: number): void {
  for (const one of old.values()) if (one.generation < generation) letGo(one);
  old = recent;
  recent = new Map();
  weight = first;
  generation++;
}

/** Else each section forgotten would keep the one after it, and so on: what one that is still met leads to has no end. */
function letGo(section: Kept): void {
  section.usualNext = undefined;
  section.generation = 0;
}
