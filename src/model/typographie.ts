/**
 * Puts the no-break spaces that French wants before « : ; ! ? » » and inside guillemets. What stands
 * between backquotes is for a file and is left as it is.
 */
export function typographier(texte: string): string {
  return texte.replace(/`[^`]*`| (?=[:;!?»])|« /g, (trouve) =>
    trouve.startsWith('`') ? trouve : trouve.replace(' ', '\u00a0'),
  );
}
