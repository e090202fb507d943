import { CST, Lexer } from 'yaml';

export interface Comment {
  readonly start: number;
  readonly source: string;
}

/** Signs the lexer adds between lexemes; they are not in the text. */
const MARKS = new Set<string>([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

/** The comments of a text, as the lexer sees them: a `#` inside a text is not one. */
export function comments(text: string): Comment[] {
  const found: Comment[] = [];
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (MARKS.has(lexeme)) continue;
    if (lexeme.startsWith('#')) found.push({ start: offset, source: lexeme });
    offset += lexeme.length;
  }
  return found;
}
