import { escapeHtml } from './escape.ts';
import { closeLinks } from './links.ts';

/** A piece of a line turned to HTML, or a marker that may turn out to be plain text. */
export interface Piece {
  html: string;
  readonly marker?: string;
  readonly opens?: boolean;
  readonly closes?: boolean;
  /** Where it ends in the source. */
  readonly end: number;
}

/** No paragraph that somebody wrote is longer: beyond, markers are left as text. */
const LONGEST = 100_000;

/** Turns the inline Markdown of a paragraph to HTML, line breaks kept. One pass, whatever the markers. */
export function inlineHtml(source: string): string {
  if (source.length > LONGEST) return escapeHtml(source);
  const scanner = new InlineScanner(source);
  const pieces: Piece[] = [];
  for (let at = 0; at < source.length; at = pieces.at(-1)!.end) pieces.push(scanner.next(at));
  closeLinks(pieces, source);
  pairMarkers(pieces);
  return pieces.map((piece) => piece.html).join('');
}

/** `*x*` shows nothing in our texts: its markers go, and no tag comes. */
const MARKS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['**', ['<strong>', '</strong>']],
  ['__', ['<strong>', '</strong>']],
  ['~~', ['<s>', '</s>']],
  ['*', ['', '']],
  ['_', ['', '']],
]);

function pairMarkers(pieces: readonly Piece[]): void {
  const open = new Map<string, Piece>();
  for (const piece of pieces) {
    const tags = MARKS.get(piece.marker ?? '');
    if (tags === undefined) continue;
    const opener = open.get(piece.marker!);
    if (piece.closes && opener !== undefined) {
      [opener.html, piece.html] = tags;
      open.delete(piece.marker!);
    } else if (piece.opens) {
      open.set(piece.marker!, piece);
    }
  }
}

const PLAIN = /[^\\`<*_~![\]]+/y;
const ESCAPED = /\\([!-/:-@[-`{-~])/y;
const BACKTICKS = /`+/y;
const MARKER = /\*\*|__|~~|\*|_/y;
const BOX = /\[([ xX])\](?=\s|$)/y;
const AUTOLINK = /<((?:https?:\/\/|mailto:)[^\s<>]{1,2000})>/y;
const ADDRESS = /<([\w.+-]{1,64}@[\w.-]{1,255})>/y;
const TAG = /<\/?([a-zA-Z][a-zA-Z0-9]{0,9})(?:\s[^<>]{0,2000})?\/?>/y;

/** The elements that people write inside Markdown; `<nom>` and other placeholders are text. */
const TAGS = new Set(
  'a b br code dd del details div dl dt em font h1 h2 h3 h4 h5 h6 hr i input ins kbd label li mark ol option p s select small span strike strong sub summary sup table tbody td textarea th thead tr u ul'.split(
    ' ',
  ),
);

class InlineScanner {
  readonly #source: string;
  /** Where the runs of backticks begin, by length; those already passed are taken out. */
  readonly #runs: ReadonlyMap<number, number[]>;

  constructor(source: string) {
    this.#source = source;
    this.#runs = backtickRuns(source);
  }

  next(at: number): Piece {
    return (
      this.#plain(at) ??
      this.#escaped(at) ??
      this.#code(at) ??
      this.#box(at) ??
      this.#marker(at) ??
      this.#angle(at) ?? { html: escapeHtml(this.#source[at]!), end: at + 1, ...this.#bracket(at) }
    );
  }

  #match(pattern: RegExp, at: number): RegExpExecArray | null {
    pattern.lastIndex = at;
    return pattern.exec(this.#source);
  }

  #plain(at: number): Piece | undefined {
    const match = this.#match(PLAIN, at);
    return match === null ? undefined : { html: match[0], end: at + match[0].length };
  }

  #escaped(at: number): Piece | undefined {
    const match = this.#match(ESCAPED, at);
    return match === null ? undefined : { html: escapeHtml(match[1]!), end: at + 2 };
  }

  #code(at: number): Piece | undefined {
    const ticks = this.#match(BACKTICKS, at)?.[0];
    if (ticks === undefined) return undefined;
    const start = at + ticks.length;
    const runs = this.#runs.get(ticks.length)!;
    while (runs.length > 0 && runs.at(-1)! < start) runs.pop();
    const close = runs.at(-1);
    if (close === undefined) return { html: ticks, end: start };
    return { html: escapeHtml(this.#source.slice(start, close)), end: close + ticks.length };
  }

  #box(at: number): Piece | undefined {
    const match = this.#match(BOX, at);
    if (match === null) return undefined;
    return { html: match[1] === ' ' ? '☐' : '☒', end: at + 3 };
  }

  /** Inside a word, a marker is a character: « 5*3*2 », « nom_de_fichier ». */
  #marker(at: number): Piece | undefined {
    const marker = this.#match(MARKER, at)?.[0];
    if (marker === undefined) return undefined;
    const end = at + marker.length;
    const [before, after] = [this.#source[at - 1] ?? ' ', this.#source[end] ?? ' '];
    const opens = !/\s/.test(after) && !(WORD.test(before) && WORD.test(after));
    const closes = !/\s/.test(before) && !(WORD.test(before) && WORD.test(after));
    return { html: marker, marker, opens, closes, end };
  }

  #angle(at: number): Piece | undefined {
    if (this.#source[at] !== '<') return undefined;
    const link = this.#match(AUTOLINK, at);
    if (link !== null) {
      const url = escapeHtml(link[1]!);
      return { html: `<a href="${url}">${url}</a>`, end: at + link[0].length };
    }
    const address = this.#match(ADDRESS, at);
    if (address !== null) return { html: address[1]!, end: at + address[0].length };
    const tag = this.#match(TAG, at);
    if (tag === null || !TAGS.has(tag[1]!.toLowerCase())) return undefined;
    return { html: tag[0], end: at + tag[0].length };
  }

  #bracket(at: number): { marker?: string } {
    const char = this.#source[at]!;
    if (char === '!' && this.#source[at + 1] === '[') return { marker: '!' };
    return char === '[' || char === ']' ? { marker: char } : {};
  }
}

const WORD = /[\p{L}\p{N}]/u;

/** The last run comes first: runs are taken from the end of their list. */
function backtickRuns(source: string): Map<number, number[]> {
  const runs = new Map<number, number[]>();
  for (const { 0: run, index } of [...source.matchAll(/`+/g)].reverse()) {
    const known = runs.get(run.length);
    if (known === undefined) runs.set(run.length, [index]);
    else known.push(index);
  }
  return runs;
}
