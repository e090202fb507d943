/** A text short enough for one cell of a table of a thousand lines; its own page gives it whole. */
export function abreger(texte: string, place: number): string {
  if (texte.length <= place) return texte;
  const lettres = [...texte.slice(0, 2 * place)];
  return lettres.length <= place
    ? texte
    : `${lettres
        .slice(0, place - 1)
        .join('')
        .trimEnd()}…`;
}
