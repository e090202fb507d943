/** Whether a text holds so many figures, wherever they stand. */
export function aDesChiffres(texte: string, combien: number): boolean {
  let trouves = 0;
  for (let i = 0; i < texte.length && trouves < combien; i++) {
    const code = texte.charCodeAt(i);
    if (code >= ZERO && code <= NEUF) trouves++;
  }
  return trouves === combien;
}

const ZERO = 48;
const NEUF = 57;
