import { type SingleByte, UPPER_HALF } from './single-byte.ts';

/**
 * UTF-8 that some program read as another encoding and saved again: « Ã© » for « é ». Only sequences that
 * French never writes are touched, and only when they give a letter or a sign that French texts hold.
 */
export interface Repaired {
  readonly text: string;
  readonly count: number;
}

/** The characters that a wrong reading gives to the bytes 0x80–0xFF, each with its byte. */
const bytesOf = (encoding: SingleByte): ReadonlyMap<string, number> =>
  new Map([...UPPER_HALF[encoding]].map((char, index) => [char, 128 + index]));

/** « Ã Â Å â ð » start a sequence read as Windows-1252; « √ ¬ ≈ ‚ » one read as Mac. */
const DIALECTS = [
  { suspect: /[ÃÂÅÆËâð][\u0080-\uffff]/, bytes: bytesOf('windows-1252'), control: true },
  { suspect: /[√¬≈‚][\u0080-\uffff]/, bytes: bytesOf('macintosh'), control: false },
] as const;

/** Letters of Latin-1, those that Windows adds, punctuation, « € ™ », arrows, boxes, ticks, emoji. */
const PLAUSIBLE =
  /^[\u0081\u008d\u008f\u0090\u009d\u00a0-\u00ffŒœŠšŸŽžƒˆ˜\u2009-\u203a€™\u2190-\u21ff\u2212\u2260-\u2265\u25a0-\u27bf\u{1f300}-\u{1faff}]$/u;

/** Texts are sometimes spoilt twice or three times over. */
const ROUNDS = 3;

/** Repairs a text, and says how many characters it repaired. */
export function repairMojibake(text: string): Repaired {
  let current: Repaired = { text, count: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    const { text: next, count } = repairOnce(current.text);
    if (count === 0) return current;
    current = { text: next, count: Math.max(current.count, count) };
  }
  return current;
}

function repairOnce(text: string): Repaired {
  let current: Repaired = { text, count: 0 };
  for (const { suspect, bytes, control } of DIALECTS) {
    if (!suspect.test(current.text)) continue;
    const byteOf = (char: string) => bytes.get(char) ?? (control ? controlByte(char) : undefined);
    const { text: next, count } = repairSequences(current.text, byteOf);
    current = { text: next, count: current.count + count };
  }
  return current;
}

/** Read as Latin-1, the bytes 0x80–0x9F are control characters. */
function controlByte(char: string): number | undefined {
  const code = char.charCodeAt(0);
  return code >= 0x80 && code <= 0x9f ? code : undefined;
}

function repairSequences(text: string, byteOf: (char: string) => number | undefined): Repaired {
  let out = '';
  let count = 0;
  let at = 0;
  while (at < text.length) {
    const repaired = sequenceAt(text, at, byteOf);
    out += repaired?.char ?? text[at];
    at += repaired?.length ?? 1;
    if (repaired !== undefined) count += 1;
  }
  return { text: out, count };
}

const LEADS: ReadonlyMap<number, number> = new Map([
  [0xc2, 2],
  [0xc3, 2],
  [0xc5, 2],
  [0xc6, 2],
  [0xcb, 2],
  [0xe2, 3],
  [0xf0, 4],
]);

function sequenceAt(text: string, at: number, byteOf: (char: string) => number | undefined) {
  const lead = text.charCodeAt(at) < 0x80 ? undefined : byteOf(text[at]!);
  const length = lead === undefined ? undefined : LEADS.get(lead);
  if (length === undefined || at + length > text.length) return undefined;
  let code = lead! & (0xff >> (length + 1));
  for (let next = at + 1; next < at + length; next++) {
    const byte = byteOf(text[next]!) ?? 0;
    if (byte < 0x80 || byte > 0xbf) return undefined;
    code = (code << 6) | (byte & 0x3f);
  }
  const char = String.fromCodePoint(code);
  return PLAUSIBLE.test(char) ? { char, length } : undefined;
}
