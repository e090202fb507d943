/** A run of words that both texts have, or one of them. */
export interface Piece {
  readonly kind: 'same' | 'old' | 'new';
  readonly text: string;
}

const MAX_TOKENS = 600;

/** The longest common words of two texts, and what stands between them. Texts too long are one change. */
export function compareWords(before: string, after: string): Piece[] {
  const [a, b] = [tokens(before), tokens(after)];
  if (a.length > MAX_TOKENS || b.length > MAX_TOKENS) return [piece('old', [before]), piece('new', [after])];
  const lengths = commonLengths(a, b);
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const from = { i, j };
    while (i < a.length && j < b.length && a[i] === b[j]) [i, j] = [i + 1, j + 1];
    if (i > from.i) pieces.push(piece('same', a.slice(from.i, i)));
    const start = { i, j };
    while (i < a.length && !(a[i] === b[j]) && (j >= b.length || lengths[i + 1]![j]! >= lengths[i]![j + 1]!))
      i++;
    while (j < b.length && !(a[i] === b[j]) && (i >= a.length || lengths[i]![j + 1]! >= lengths[i + 1]![j]!))
      j++;
    if (i > start.i) pieces.push(piece('old', a.slice(start.i, i)));
    if (j > start.j) pieces.push(piece('new', b.slice(start.j, j)));
  }
  return joined(pieces);
}

const tokens = (text: string) => text.match(/[\p{L}\p{N}_]+|\s+|[^\p{L}\p{N}_\s]/gu) ?? [];

const piece = (kind: Piece['kind'], words: readonly string[]): Piece => ({ kind, text: words.join('') });

function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array[] {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      rows[i]![j] = a[i] === b[j] ? rows[i + 1]![j + 1]! + 1 : Math.max(rows[i + 1]![j]!, rows[i]![j + 1]!);
    }
  }
  return rows;
}

/** Old words then new words, not one after the other in turn: a space in common keeps nothing apart. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  let [old, fresh] = ['', ''];
  const flush = () => {
    if (old !== '') result.push({ kind: 'old', text: old });
    if (fresh !== '') result.push({ kind: 'new', text: fresh });
    [old, fresh] = ['', ''];
  };
  for (const [index, { kind, text }] of pieces.entries()) {
    const bridge = kind === 'same' && text.trim() === '' && index > 0 && index < pieces.length - 1;
    if (kind === 'old' || bridge) old += text;
    if (kind === 'new' || bridge) fresh += text;
    if (kind === 'same' && !bridge) {
      flush();
      result.push({ kind, text });
    }
  }
  flush();
  return result;
}
