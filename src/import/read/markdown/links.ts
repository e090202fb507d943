import { escapeHtml } from './escape.ts';
import type { Piece } from './inline.ts';

const TARGET =
  /\(\s{0,9}<?([^\s()<>]{0,2000}(?:\([^\s()<>]{0,200}\)[^\s()<>]{0,200})?)>?(?:\s{1,9}(?:"[^"\n]{0,500}"|'[^'\n]{0,500}'))?\s{0,9}\)/y;

/** Turns « [text](target) » into links, and images into their text. Brackets without a target stay. */
export function closeLinks(pieces: Piece[], source: string): void {
  const open: number[] = [];
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index]!;
    if (piece.marker === '[') open.push(index);
    if (piece.marker !== ']') continue;
    const opener = open.pop();
    TARGET.lastIndex = piece.end;
    const match = opener === undefined ? null : TARGET.exec(source);
    if (match === null) continue;
    link(pieces, opener!, index, match[1]!);
    eraseUntil(pieces, index + 1, piece.end + match[0].length, source);
  }
}

function link(pieces: readonly Piece[], opener: number, closer: number, target: string): void {
  const image = pieces[opener - 1]?.marker === '!';
  if (image) pieces[opener - 1]!.html = '';
  pieces[opener]!.html = image ? '' : `<a href="${escapeHtml(target)}">`;
  pieces[closer]!.html = image ? '' : '</a>';
}

/** Empties what the target of a link covers; its last piece may reach further. */
function eraseUntil(pieces: Piece[], from: number, end: number, source: string): void {
  for (let index = from; index < pieces.length; index++) {
    const start = pieces[index - 1]!.end;
    if (start >= end) return;
    const piece = pieces[index]!;
    const rest = piece.end > end ? source.slice(end, piece.end).replaceAll('<', '&lt;') : '';
    pieces[index] = { html: rest, end: piece.end };
  }
}
