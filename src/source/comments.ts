import { CST, Lexer } from 'yaml';

export interface Comment {
  readonly start: number;
  readonly source: string;
}

/** The comments of a text, as the lexer sees them: a `#` inside a text is not one. */
export function comments(text: string): Comment[] {
  // Signs that the lexer adds between lexemes are not in the text.
  const marks = new Set<string>([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);
  const found: Comment[] = [];
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (marks.has(lexeme)) continue;
    if (lexeme.startsWith('#')) found.push({ start: offset, source: lexeme });
    offset += lexeme.length;
  }
  return found;
}
