/** Whether a text holds so many figures, wherever they stand. */
export function aDesChiffres(texte: string, combien: number): boolean {
  // Most texts have none.
  if (!CHIFFRE.test(texte)) return false;
  let trouves = 0;
  for (let i = 0; i < texte.length && trouves < combien; i++) {
    const code = texte.charCodeAt(i);
    if (code >= ZERO && code <= NEUF) trouves++;
  }
  return trouves === combien;
}

const CHIFFRE = /\d/;
const ZERO = 48;
const NEUF = 57;
