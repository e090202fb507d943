import { plier } from './pliage.ts';

/** A word of a text, folded and reduced, with its place in the text as written. */
export interface Mot {
  readonly mot: string;
  readonly racine: string;
  readonly debut: number;
  readonly fin: number;
  /** A comma, semicolon, colon, full stop, bracket or line end stands before this word. */
  readonly coupure: boolean;
}

/** An expression found in a text. `texte` is what was written; `cle` names the entry that matched. */
export interface Occurrence<C extends string = string> {
  readonly cle: C;
  readonly texte: string;
  readonly debut: number;
  readonly fin: number;
  /** The sentence says there is none: « aucune donnée de santé », « sans vidéosurveillance ». */
  readonly niee: boolean;
}

export interface Lexique<C extends string> {
  /** Every occurrence, in order; where two start on the same word, the longest. */
  chercher(texte: string): Occurrence<C>[];
}

/** The words of a text. Apostrophes and hyphens separate: « l’état-civil » is three words. */
export function mots(texte: string): Mot[] {
  const trouves: Mot[] = [];
  let fin = 0;
  for (const { 0: brut, index } of texte.slice(0, 20_000).matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const mot = plier(brut);
    const coupure = /[,;:.!?()[\]\n/•]/.test(texte.slice(fin, index));
    trouves.push({ mot, racine: racine(mot), debut: index, fin: index + brut.length, coupure });
    fin = index + brut.length;
  }
  return trouves;
}

/** A word without the marks of number and gender that French adds at its end: salariées → salari. */
export function racine(mot: string): string {
  if (mot.length <= 3) return mot;
  return mot
    .replace(/aux$/, 'al')
    .replace(/[sx]$/, '')
    .replace(/(?:trice|teuse)$/, 'teur')
    .replace(/ee?$/, '');
}

interface Entree<C extends string> {
  readonly cle: C;
  readonly pas: readonly { readonly texte: string; readonly prefixe: boolean }[];
  readonly exclue: boolean;
}

/**
 * A set of expressions looked for by whole words, whatever their case, accents, number and gender.
 * `allerg*` matches the words that begin so. `sauf`: longer expressions in which a match means nothing
 * (« santé financière »).
 */
export function lexique<const C extends string>(
  expressions: Readonly<Record<C, readonly string[]>>,
  { sauf = [] }: { readonly sauf?: readonly string[] } = {},
): Lexique<C> {
  const parPremierMot = new Map<string, Entree<C>[]>();
  const parPrefixe: Entree<C>[] = [];
  const ajouter = (entree: Entree<C>) => {
    const premier = entree.pas[0]!;
    if (premier.prefixe) parPrefixe.push(entree);
    else parPremierMot.set(premier.texte, [...(parPremierMot.get(premier.texte) ?? []), entree]);
  };
  for (const [cle, liste] of Object.entries(expressions) as [C, readonly string[]][]) {
    for (const expression of liste) ajouter({ cle, pas: pas(expression), exclue: false });
  }
  const [premiereCle] = Object.keys(expressions) as C[];
  for (const expression of sauf) ajouter({ cle: premiereCle!, pas: pas(expression), exclue: true });

  return {
    chercher(texte) {
      const suite = mots(texte);
      const trouvees: { entree: Entree<C>; rang: number }[] = [];
      for (let rang = 0; rang < suite.length; rang++) {
        const candidates = [...(parPremierMot.get(suite[rang]!.racine) ?? []), ...parPrefixe];
        for (const entree of candidates) if (correspond(entree, suite, rang)) trouvees.push({ entree, rang });
      }
      return retenir(trouvees).map(({ entree, rang }) => occurrence(entree, rang, suite, texte));
    },
  };
}

function pas(expression: string): Entree<string>['pas'] {
  return expression.split(/[\s'’-]+/).map((mot) => {
    const prefixe = mot.endsWith('*');
    const plie = plier(prefixe ? mot.slice(0, -1) : mot);
    return { texte: prefixe ? plie : racine(plie), prefixe };
  });
}

function correspond(entree: Entree<string>, suite: readonly Mot[], rang: number): boolean {
  return entree.pas.every(({ texte, prefixe }, i) => {
    const mot = suite[rang + i];
    if (!mot || (i > 0 && mot.coupure)) return false;
    return prefixe ? mot.mot.startsWith(texte) : mot.racine === texte;
  });
}

/** Longest first; what lies inside a longer match, or inside an excluded expression, is dropped. */
function retenir<C extends string>(trouvees: readonly { entree: Entree<C>; rang: number }[]) {
  const parLongueur = [...trouvees].sort(
    (a, b) => b.entree.pas.length - a.entree.pas.length || Number(b.entree.exclue) - Number(a.entree.exclue),
  );
  const prises: { entree: Entree<C>; rang: number }[] = [];
  for (const une of parLongueur) {
    const fin = une.rang + une.entree.pas.length;
    const recouverte = prises.some(({ entree, rang }) => une.rang < rang + entree.pas.length && rang < fin);
    if (!recouverte) prises.push(une);
  }
  return prises.filter(({ entree }) => !entree.exclue).sort((a, b) => a.rang - b.rang);
}

function occurrence<C extends string>(
  { cle, pas }: Entree<C>,
  rang: number,
  suite: readonly Mot[],
  texte: string,
): Occurrence<C> {
  const [debut, fin] = [suite[rang]!.debut, suite[rang + pas.length - 1]!.fin];
  return { cle, texte: texte.slice(debut, fin), debut, fin, niee: estNiee(suite, rang) };
}

const NEGATIONS = new Set([
  'aucun',
  'aucune',
  'sans',
  'pas',
  'hors',
  'ni',
  'jamais',
  'excepte',
  'sauf',
  'exclusion',
  'absence',
  'non',
]);
const PORTEE = 6;

/** A negation stands before the expression, in the same clause (« ni » and enumerations carry it on). */
function estNiee(suite: readonly Mot[], rang: number): boolean {
  for (let i = rang - 1; i >= Math.max(0, rang - PORTEE); i--) {
    if (suite[i + 1]!.coupure) return false;
    if (NEGATIONS.has(suite[i]!.mot)) return true;
  }
  return false;
}
