import { parTexte } from './memoire.ts';
import { ENTAME, ENTAMES, entameDe, type Mot, mots, numeroDe, plierMot, racine } from './mots.ts';
import { estNiee } from './negation.ts';

export { type Mot, mots, racine } from './mots.ts';

/** An expression found in a text. `texte` is what was written; `cle` names the entry that matched. */
export interface Occurrence<C extends string = string> {
  readonly cle: C;
  readonly texte: string;
  readonly debut: number;
  readonly fin: number;
  /** The sentence says there is none: « aucune donnée de santé », « la religion n’est pas demandée ». */
  readonly niee: boolean;
}

export interface Lexique<C extends string> {
  /** Whether some word begins an expression; if none does, there is nothing to find in the text nor in a piece of it. */
  evoque(texte: string): boolean;
  /** Every occurrence, in order; where two overlap, the longest. */
  chercher(texte: string): readonly Occurrence<C>[];
}

/** Expressions, one by one or in one text where commas separate them. */
export type Expressions = string | readonly string[];

interface Pas {
  readonly texte: string;
  readonly prefixe: boolean;
}

interface Entree<C extends string> {
  readonly cle: C;
  readonly pas: readonly Pas[];
  readonly exclue: boolean;
}

interface Trouvee<C extends string> {
  readonly entree: Entree<C>;
  readonly rang: number;
}

const AUCUNE: readonly [] = [];

/**
 * A set of expressions looked for by whole words, whatever their case, accents, number and gender.
 * `allerg*` matches the words that begin so. `sauf`: longer expressions in which a match means nothing
 * (« santé financière »).
 */
export function lexique<const C extends string>(
  entrees: Readonly<Record<C, Expressions>>,
  { sauf = [] }: { readonly sauf?: Expressions } = {},
): Lexique<C> {
  // Sorted on first use, and an expression is read only when a text has a word that begins like it: most of
  // a run's words meet a few of the thousands of expressions.
  let classeur: Classeur<C> | undefined;
  const lireTexte = parTexte((texte: string): readonly Occurrence<C>[] => {
    const suite = mots(texte);
    const trouvees: Trouvee<C>[] = [];
    for (let rang = 0; rang < suite.length; rang++) {
      for (const entree of entreesDe(classeur!, suite[rang]!)) {
        if (correspond(entree, suite, rang)) trouvees.push({ entree, rang });
      }
    }
    return retenir(trouvees, suite.length).map((trouvee) => occurrence(trouvee, suite, texte));
  });
  const evoque = (texte: string): boolean => {
    classeur ??= ranger(entrees, sauf);
    const suite = mots(texte);
    for (let rang = 0; rang < suite.length; rang++) {
      const mot = suite[rang]!;
      if (classeur.numeros[mot.numero] === 0) continue;
      for (const { pas } of entreesDe(classeur, mot)) if (commence(pas[0]!, mot)) return true;
    }
    return false;
  };
  // What most texts say is nothing: they are not worth remembering.
  return { evoque, chercher: (texte) => (evoque(texte) ? lireTexte(texte) : AUCUNE) };
}

interface Classeur<C extends string> {
  readonly casiers: ReadonlyMap<string, Casier<C>>;
  /** 1 for the first letters that some expression begins with. */
  readonly numeros: Uint8Array;
}

function entreesDe<C extends string>({ casiers, numeros }: Classeur<C>, { entame, numero }: Mot) {
  const casier = numeros[numero] === 0 ? undefined : casiers.get(entame);
  return casier ? lire(casier) : AUCUNE;
}

/** The expressions that begin with the same letters, read or not yet. */
interface Casier<C extends string> {
  readonly ecrites: { readonly cle: C; readonly expression: string; readonly exclue: boolean }[];
  lues?: readonly Entree<C>[];
}

function ranger<C extends string>(entrees: Readonly<Record<C, Expressions>>, sauf: Expressions): Classeur<C> {
  const casiers = new Map<string, Casier<C>>();
  const ajouter = (cle: C, expression: string, exclue: boolean) => {
    const debut = debutDe(expression);
    const casier = casiers.get(debut);
    if (casier) casier.ecrites.push({ cle, expression, exclue });
    else casiers.set(debut, { ecrites: [{ cle, expression, exclue }] });
  };
  const cles = Object.keys(entrees) as C[];
  for (const cle of cles) for (const expression of listeDe(entrees[cle])) ajouter(cle, expression, false);
  for (const expression of listeDe(sauf)) ajouter(cles[0]!, expression, true);
  const numeros = new Uint8Array(ENTAMES);
  for (const debut of casiers.keys()) numeros[numeroDe(debut)] = 1;
  return { casiers, numeros };
}

function lire<C extends string>(casier: Casier<C>): readonly Entree<C>[] {
  casier.lues ??= casier.ecrites.map(({ cle, expression, exclue }) => ({
    cle,
    pas: pas(expression),
    exclue,
  }));
  return casier.lues;
}

/** The first letters of the first word, folded: no ending changes them. */
const debutDe = (expression: string) =>
  entameDe(DEJA_PLIE.test(expression) ? expression : plierMot(/^[^\s'’*-]*/.exec(expression)![0]));
const DEJA_PLIE = /^[a-z0-9]{3}/;

function listeDe(liste: Expressions): readonly string[] {
  if (typeof liste !== 'string') return liste;
  return liste.split(',').flatMap((expression) => expression.trim() || []);
}

function pas(expression: string): Pas[] {
  return expression.split(/[\s'’-]+/).map((mot) => {
    const prefixe = mot.endsWith('*');
    const plie = plierMot(prefixe ? mot.slice(0, -1) : mot);
    if (prefixe && plie.length < ENTAME) throw new Error(`prefix too short: ${expression}`);
    return { texte: prefixe ? plie : racine(plie), prefixe };
  });
}

function correspond({ pas }: Entree<string>, suite: readonly Mot[], rang: number): boolean {
  for (let i = 0; i < pas.length; i++) {
    const mot = suite[rang + i];
    if (!mot || (i > 0 && mot.coupure) || !commence(pas[i]!, mot)) return false;
  }
  return true;
}

const commence = ({ texte, prefixe }: Pas, { mot, racine }: Mot) =>
  prefixe ? mot.startsWith(texte) : racine === texte;

/** Longest first; what overlaps a longer match, or an excluded expression, is dropped. */
function retenir<C extends string>(trouvees: readonly Trouvee<C>[], longueur: number): readonly Trouvee<C>[] {
  if (trouvees.length === 1) return trouvees.filter(({ entree }) => !entree.exclue);
  const parLongueur = [...trouvees].sort(
    (a, b) => b.entree.pas.length - a.entree.pas.length || Number(b.entree.exclue) - Number(a.entree.exclue),
  );
  const pris = new Uint8Array(longueur);
  const retenues: Trouvee<C>[] = [];
  for (const trouvee of parLongueur) {
    const fin = trouvee.rang + trouvee.entree.pas.length;
    if (pris.subarray(trouvee.rang, fin).includes(1)) continue;
    pris.fill(1, trouvee.rang, fin);
    if (!trouvee.entree.exclue) retenues.push(trouvee);
  }
  return retenues.sort((a, b) => a.rang - b.rang);
}

function occurrence<C extends string>(
  { entree, rang }: Trouvee<C>,
  suite: readonly Mot[],
  texte: string,
): Occurrence<C> {
  const dernier = rang + entree.pas.length - 1;
  const [debut, fin] = [suite[rang]!.debut, suite[dernier]!.fin];
  const niee = estNiee(suite, rang, dernier);
  return { cle: entree.cle, texte: texte.slice(debut, fin), debut, fin, niee };
}
