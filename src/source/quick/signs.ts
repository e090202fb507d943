import { MAX_TEXT } from '../tree.ts';

/** The characters that YAML gives a meaning, and the quick reading looks for. */
export const LINE_END = 0x0a;
export const SPACE = 0x20;
export const QUOTE = 0x22;
export const HASH = 0x23;
export const APOSTROPHE = 0x27;
export const COMMA = 0x2c;
export const DASH = 0x2d;
export const COLON = 0x3a;
export const GREATER = 0x3e;
export const OPEN_LIST = 0x5b;
export const BACKSLASH = 0x5c;
export const CLOSE_LIST = 0x5d;
export const OPEN_MAP = 0x7b;
export const BAR = 0x7c;
export const CLOSE_MAP = 0x7d;

/** A long fiche has 20,000 characters; nothing is gained on what is far beyond. */
export const LONGEST = 200_000;

interface Room {
  readonly bytes: Buffer;
  /** The same bytes, by pairs. */
  readonly units: Uint16Array;
  readonly narrow: Buffer;
}

/** One room serves all texts: it holds the units of the last one asked for. */
let room: Room | undefined;

function makeRoom(): Room {
  const bytes = Buffer.alloc(2 * (LONGEST + 2));
  const units = new Uint16Array(bytes.buffer, bytes.byteOffset, LONGEST + 2);
  return { bytes, units, narrow: Buffer.alloc(MAX_TEXT) };
}

/** The UTF-16 units of a text, then two line ends: quicker to go through than the text, and its end needs no care. */
export function signsOf(text: string): Uint16Array {
  room ??= makeRoom();
  const { bytes, units } = room;
  bytes.write(text, 'utf16le');
  units[text.length] = LINE_END;
  units[text.length + 1] = LINE_END;
  return units;
}

/** A copy of a part of the last text, no longer than a value may be: in half the memory where Latin-1 is enough. */
export function cut(start: number, end: number): string {
  const { bytes, units, narrow } = room!;
  let all = 0;
  for (let at = start; at < end; at++) {
    all |= units[at]!;
    narrow[at - start] = units[at]!;
  }
  return all < 0x100
    ? narrow.toString('latin1', 0, end - start)
    : bytes.toString('utf16le', 2 * start, 2 * end);
}

export const isBlank = (sign: number | undefined): boolean => sign === SPACE || sign === LINE_END;

/** Letters without accent, figures and `_`: what keys begin with. */
export function isWord(sign: number): boolean {
  if (sign > 0x5f) return sign >= 0x61 && sign <= 0x7a;
  return (sign >= 0x41 && sign <= 0x5a) || (sign >= 0x30 && sign <= 0x39) || sign === 0x5f;
}
