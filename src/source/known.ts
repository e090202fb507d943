/** Texts kept, at most: the last one met at each place of the table. */
const PLACES = 4096;
/** Longer texts are not said twice. */
const LONGEST = 300;

const kept: (string | undefined)[] = new Array(PLACES).fill(undefined);

/**
 * One instance for equal texts of all files, so that whatever remembers texts finds it at once. It is a copy: a piece
 * cut from a file would keep the whole file in memory for as long as a fact of it is kept.
 */
export function known(text: string): string {
  const { length } = text;
  if (length > LONGEST) return copy(text);
  const step = stride(length);
  let hash = length;
  for (let at = 0; at < length; at += step) hash = mix(hash, text.charCodeAt(at));
  return instance(hash, text, 0, length, () => copy(text));
}

/** The same for a part of a text of which these are the signs; only one not met of late is cut out, by `cut`. */
export function knownPart(text: string, signs: Uint16Array, start: number, end: number, cut: Cut): string {
  if (end - start > LONGEST) return cut(start, end);
  const step = stride(end - start);
  let hash = end - start;
  for (let at = start; at < end; at += step) hash = mix(hash, signs[at]!);
  return instance(hash, text, start, end, cut);
}

type Cut = (start: number, end: number) => string;

/** Some signs of a long text tell it from others well enough to find its place. */
const stride = (length: number): number => (length >> 4) + 1;

const mix = (hash: number, sign: number): number => (Math.imul(hash, 31) + sign) | 0;

function instance(hash: number, text: string, start: number, end: number, cut: Cut): string {
  const place = (hash ^ (hash >>> 12)) & (PLACES - 1);
  const found = kept[place];
  if (found?.length === end - start && text.startsWith(found, start)) return found;
  const own = cut(start, end);
  kept[place] = own;
  return own;
}

/** The engine copies what is short of its own accord. */
const copy = (text: string): string => (text.length < 13 ? text : JSON.parse(JSON.stringify(text)));
