import { ENTAMES, numeroDe } from './entame.ts';

/** Where the expressions whose first letters have this number begin in a text, in order. */
export type Debuts = (numero: number) => readonly number[];

const AUCUN: readonly [] = [];

/** Numbers the first letters of the expressions of a text, between its commas. */
export function numeroter(texte: string): Debuts {
  const debuts: number[] = [];
  // An expression leads to the one before it that has the same number: by ranks that begin at 1, 0 for none.
  const dernieres = new Uint16Array(ENTAMES);
  const precedentes: number[] = [];
  for (let fin = -1; fin < texte.length; ) {
    const debut = debutApres(texte, fin);
    fin = finDe(texte, debut);
    if (debut === fin) continue;
    const numero = numeroDe(texte, debut);
    precedentes.push(dernieres[numero]!);
    dernieres[numero] = debuts.push(debut);
  }
  return (numero) => {
    if (dernieres[numero] === 0) return AUCUN;
    const trouves: number[] = [];
    for (let rang = dernieres[numero]!; rang > 0; rang = precedentes[rang - 1]!)
      trouves.push(debuts[rang - 1]!);
    return trouves.reverse();
  };
}

const ESPACE = 0x20;

/** After a comma and the spaces and line ends that follow it. */
function debutApres(texte: string, virgule: number): number {
  let debut = virgule + 1;
  while (texte.charCodeAt(debut) <= ESPACE) debut++;
  return debut;
}

/** The expression that begins at a place of a text. */
export const expressionA = (texte: string, debut: number): string =>
  texte.slice(debut, finDe(texte, debut)).trimEnd();

/** The end of the expression that begins at a place of a text. */
function finDe(texte: string, debut: number): number {
  const virgule = texte.indexOf(',', debut);
  return virgule === -1 ? texte.length : virgule;
}
