/** A piece of a cell's text: plain text, or one pair of braces. */
export interface Piece {
  readonly kind: 'text' | 'open' | 'else' | 'close' | 'comment' | 'expression';
  readonly text: string;
}

/** Cuts a cell's text into texts and tags; undefined when braces are left open. */
export function cutTags(text: string): Piece[] | undefined {
  const pieces: Piece[] = [];
  let at = 0;
  for (let open = text.indexOf('{{'); open >= 0; open = text.indexOf('{{', at)) {
    const end = tagEnd(text, open);
    if (end < 0) return undefined;
    if (open > at) pieces.push({ kind: 'text', text: text.slice(at, open) });
    const tag = straightened(text.slice(open, end));
    pieces.push({ kind: kindOf(tag), text: tag });
    at = end;
  }
  if (at < text.length) pieces.push({ kind: 'text', text: text.slice(at) });
  return pieces;
}

function kindOf(tag: string): Piece['kind'] {
  const [, sign = '', word = ''] = /^\{\{~?\s*([#^/!]?)\s*([^\s}~]*)/.exec(tag) ?? [];
  if (sign === '!') return 'comment';
  if (sign === '/') return 'close';
  if (word === 'else' || (sign === '^' && word === '')) return 'else';
  return sign === '' ? 'expression' : 'open';
}

function tagEnd(text: string, open: number): number {
  if (text.startsWith('{{!--', open)) return endAfter(text, '--}}', open);
  if (text.startsWith('{{!', open)) return endAfter(text, '}}', open);
  let quote = '';
  for (let at = open + 2; at < text.length; at++) {
    const sign = text[at]!;
    if (quote === '' && text.startsWith('}}', at)) {
      return text.startsWith('}}}', at) && text.startsWith('{{{', open) ? at + 3 : at + 2;
    }
    if (quote === '' && /["'“”«‘’]/.test(sign)) quote = CLOSING[sign]!;
    else if (quote.includes(sign)) quote = '';
  }
  return -1;
}

/** Spreadsheet programs curl quotes as one types, one way or both ways. */
const CLOSING: Readonly<Record<string, string>> = {
  '"': '"“”',
  "'": "'",
  '“': '”"“',
  '”': '”"',
  '«': '»',
  '‘': '’',
  '’': '’',
};

function endAfter(text: string, sign: string, from: number): number {
  const index = text.indexOf(sign, from);
  return index < 0 ? -1 : index + sign.length;
}

/** Inside braces, curly quotes are straight ones and every space is a plain one. */
function straightened(tag: string): string {
  const straight = tag
    .replace(/«[\s\u00a0\u202f]?|[\s\u00a0\u202f]?»|[“”„]/g, '"')
    .replace(/[\u00a0\u202f]/g, ' ');
  // Between straight double quotes, ’ is an apostrophe; outside, it can only be a quote.
  return straight
    .split('"')
    .map((part, index) => (index % 2 === 0 ? part.replace(/[‘’]/g, "'") : part))
    .join('"');
}
