/**
 * Removes what no document may carry: control characters but tab and line feed, halves of surrogate pairs, and
 * the marks that show the text after them in another order than it has.
 */
export const imprimable = (texte: string): string =>
  texte
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff\u202a-\u202e\u2066-\u2069]/gu, '');
