/**
 * Puts the no-break spaces that French wants before « : ; ! ? » » and inside guillemets. What stands
 * between backquotes is for a file and is left as it is.
 */
export function typographier(texte: string): string {
  return texte
    .split(/(`[^`]*`)/)
    .map((part, rang) =>
      rang % 2 === 1 ? part : part.replace(/ (?=[:;!?»])/g, '\u00a0').replace(/« /g, '«\u00a0'),
    )
    .join('');
}
