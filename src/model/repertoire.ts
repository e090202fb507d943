import { ENTAMES, numeroDe } from './entame.ts';

/** What was read of the expressions whose first letters have this number, in order. */
export type Repertoire<T> = (numero: number) => readonly T[];

const AUCUNE: readonly [] = [];

/**
 * The expressions of a text, between its commas; `lire` is given each with the place where it begins, when it is first
 * wanted. Until then its first letters are numbered, and that is all: of the ten thousand that the rules look for, one
 * run reads a few hundred.
 */
export function repertoire<T>(texte: string, lire: (expression: string, debut: number) => T): Repertoire<T> {
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
  const lues = new Map<number, readonly T[]>();
  return (numero) => {
    if (dernieres[numero] === 0) return AUCUNE;
    const connues = lues.get(numero) ?? lireCelles(numero);
    lues.set(numero, connues);
    return connues;
  };

  function lireCelles(numero: number): readonly T[] {
    const celles: T[] = [];
    for (let rang = dernieres[numero]!; rang > 0; rang = precedentes[rang - 1]!) {
      const debut = debuts[rang - 1]!;
      celles.push(lire(texte.slice(debut, finDe(texte, debut)).trimEnd(), debut));
    }
    return celles.reverse();
  }
}

const ESPACE = 0x20;

/** After a comma and the spaces and line ends that follow it. */
function debutApres(texte: string, virgule: number): number {
  let debut = virgule + 1;
  while (texte.charCodeAt(debut) <= ESPACE) debut++;
  return debut;
}

function finDe(texte: string, debut: number): number {
  const virgule = texte.indexOf(',', debut);
  return virgule === -1 ? texte.length : virgule;
}
