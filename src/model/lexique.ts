import { auBesoin } from './au-besoin.ts';
import { expressionA } from './debuts.ts';
import { ENTAME } from './entame.ts';
import { type Forme, plierMot, type Question, question, racine, repond } from './formes.ts';
import { debutsDe, indexer, peutTrouver } from './index-des-listes.ts';
import { parTexte } from './memoire.ts';
import { type Mot, mots } from './mots.ts';
import { estNiee } from './negation.ts';
import { type Repertoire, repertoire } from './repertoire.ts';

export { type Forme, question, racine, repond } from './formes.ts';
export { avecMot, estMajuscule, type Mot, mots } from './mots.ts';

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
  /**
   * The entries of which an expression is written, denied or not, excluded or inside a longer one: `chercher` finds
   * no other in the text, nor in a piece of it.
   */
  evoques(texte: string): readonly C[];
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
  /** None where a match means nothing. */
  readonly cle: C | undefined;
  readonly premier: Pas;
  /** All of them, read once the first is found. */
  readonly pas: () => readonly Pas[];
}

interface Trouvee<C extends string> {
  readonly entree: Entree<C>;
  readonly rang: number;
}

const AUCUNE: readonly [] = [];

/**
 * A set of expressions looked for by whole words, whatever their case, accents, number and gender.
 * `allerg*` matches the words that begin so. `sauf`: longer expressions in which a match means nothing
 * (« santé financière »). `entrees` is called when a text may have one of them.
 */
export function lexique<const C extends string>(
  entrees: () => Readonly<Record<C, Expressions>>,
  { sauf = [] }: { readonly sauf?: Expressions } = {},
): Lexique<C> {
  return new LexiqueDeMots(entrees, sauf);
}

/** Made light, as what it is made of: all are made at each start, and most are asked nothing. */
class LexiqueDeMots<C extends string> implements Lexique<C> {
  readonly #connues: Chercheur<C>;
  readonly #exclues: Chercheur<C>;
  #lire: ((texte: string) => readonly Occurrence<C>[]) | undefined;

  constructor(entrees: Donnees<C>, sauf: Expressions) {
    this.#connues = new Chercheur(entrees);
    this.#exclues = new Chercheur<C>(sauf);
  }

  evoques(texte: string): readonly C[] {
    return clesDe(this.#connues.trouver(mots(texte)));
  }

  // What most texts say is nothing: they are not worth remembering, nor what means nothing worth looking for.
  chercher(texte: string): readonly Occurrence<C>[] {
    if (this.#connues.trouver(mots(texte)).length === 0) return AUCUNE;
    this.#lire ??= parTexte((un) => this.#relever(un));
    return this.#lire(texte);
  }

  #relever(texte: string): readonly Occurrence<C>[] {
    const suite = mots(texte);
    const toutes = [...this.#connues.trouver(suite), ...this.#exclues.trouver(suite)];
    toutes.sort((a, b) => a.rang - b.rang);
    return retenir(toutes, suite.length).map((trouvee) => occurrence(trouvee, suite, texte));
  }
}

/** By entry, or expressions that belong to none. */
type Donnees<C extends string> = Expressions | (() => Readonly<Record<C, Expressions>>);

type Entrees<C extends string> = readonly (readonly [C | undefined, Expressions])[];

/** All of them, in the order they are made. */
const listes: Chercheur<string>[] = [];

/** What the build keeps of the lists made so far. */
export const indexDesListes = (): string => indexer(listes.map((liste) => liste.texte));

/**
 * Finds expressions in the words of a text. One is read only when a text has a word that begins like it: most of a
 * run's words meet a few of the thousands of expressions.
 */
class Chercheur<C extends string> {
  readonly #donnees: Donnees<C>;
  readonly #liste: number;
  #classees: Repertoire<Entree<C>> | undefined;
  #ouvre: Question | undefined;
  #ouvertes: WeakMap<Forme, readonly Entree<C>[]> | undefined;

  constructor(donnees: Donnees<C>) {
    this.#donnees = donnees;
    this.#liste = listes.push(this as Chercheur<string>) - 1;
  }

  /** All its expressions, between commas. */
  get texte(): string {
    return textesDe(entreesDe(this.#donnees)).join(',');
  }

  trouver(suite: readonly Mot[]): readonly Trouvee<C>[] {
    if (!peutTrouver(this.#liste, suite)) return AUCUNE;
    let trouvees: Trouvee<C>[] | undefined;
    this.#ouvre ??= question((forme) => this.#commencent(forme).length > 0);
    for (let rang = 0; rang < suite.length; rang++) {
      const { forme } = suite[rang]!;
      if (!repond(forme, this.#ouvre)) continue;
      for (const entree of this.#ouvertesPar(forme)) {
        if (!correspond(entree, suite, rang)) continue;
        trouvees ??= [];
        trouvees.push({ entree, rang });
      }
    }
    return trouvees ?? AUCUNE;
  }

  #ouvertesPar(forme: Forme): readonly Entree<C>[] {
    this.#ouvertes ??= new WeakMap();
    const connues = this.#ouvertes.get(forme);
    if (connues) return connues;
    const trouvees = this.#commencent(forme);
    this.#ouvertes.set(forme, trouvees);
    return trouvees;
  }

  #commencent(forme: Forme): readonly Entree<C>[] {
    this.#classees ??= ranger(entreesDe(this.#donnees), this.#liste);
    return this.#classees(forme.numero).filter(({ premier }) => commence(premier, forme));
  }
}

function entreesDe<C extends string>(donnees: Donnees<C>): Entrees<C> {
  if (typeof donnees !== 'function') return [[undefined, donnees]];
  return Object.entries(donnees()) as [C, Expressions][];
}

function clesDe<C extends string>(trouvees: readonly Trouvee<C>[]): readonly C[] {
  if (trouvees.length === 0) return AUCUNE;
  const cles: C[] = [];
  for (const { entree } of trouvees) if (entree.cle && !cles.includes(entree.cle)) cles.push(entree.cle);
  return cles;
}

const textesDe = (entrees: Entrees<string>) => entrees.map(([, expressions]) => String(expressions));

function ranger<C extends string>(entrees: Entrees<C>, liste: number): Repertoire<Entree<C>> {
  const textes = textesDe(entrees);
  return repertoire(debutsDe(liste, textes), (debut) => {
    // Places are told as if commas joined the texts.
    let rang = 0;
    let place = debut;
    for (; place > textes[rang]!.length; rang++) place -= textes[rang]!.length + 1;
    const [cle] = entrees[rang]!;
    const expression = expressionA(textes[rang]!, place);
    const fin = expression.search(ENTRE_MOTS);
    const premier = lirePas(fin === -1 ? expression : expression.slice(0, fin));
    const pas = auBesoin(() => (fin === -1 ? [premier] : expression.split(ENTRE_MOTS).map(lirePas)));
    return { cle, premier, pas };
  });
}

const ENTRE_MOTS = /[\s'’-]+/;

function lirePas(mot: string): Pas {
  const prefixe = mot.endsWith('*');
  const plie = plierMot(prefixe ? mot.slice(0, -1) : mot);
  if (prefixe && plie.length < ENTAME) throw new Error(`prefix too short: ${mot}`);
  return { texte: prefixe ? plie : racine(plie), prefixe };
}

function correspond(entree: Entree<string>, suite: readonly Mot[], rang: number): boolean {
  const pas = entree.pas();
  for (let i = 0; i < pas.length; i++) {
    const mot = suite[rang + i];
    if (!mot || (i > 0 && mot.coupure) || !commence(pas[i]!, mot.forme)) return false;
  }
  return true;
}

const commence = ({ texte, prefixe }: Pas, { mot, racine }: Forme) =>
  prefixe ? mot.startsWith(texte) : racine === texte;

/** Longest first; what overlaps a longer match, or an excluded expression, is dropped. */
function retenir<C extends string>(trouvees: readonly Trouvee<C>[], longueur: number): readonly Trouvee<C>[] {
  if (!seChevauchent(trouvees)) return trouvees.filter(({ entree }) => entree.cle);
  const parLongueur = [...trouvees].sort(
    (a, b) =>
      b.entree.pas().length - a.entree.pas().length ||
      Number(a.entree.cle !== undefined) - Number(b.entree.cle !== undefined),
  );
  const pris = new Uint8Array(longueur);
  const retenues: Trouvee<C>[] = [];
  for (const trouvee of parLongueur) {
    const fin = trouvee.rang + trouvee.entree.pas().length;
    if (pris.subarray(trouvee.rang, fin).includes(1)) continue;
    pris.fill(1, trouvee.rang, fin);
    if (trouvee.entree.cle) retenues.push(trouvee);
  }
  return retenues.sort((a, b) => a.rang - b.rang);
}

function seChevauchent(trouvees: readonly Trouvee<string>[]): boolean {
  return trouvees.some((trouvee, i) => {
    const avant = trouvees[i - 1];
    return avant !== undefined && trouvee.rang < avant.rang + avant.entree.pas().length;
  });
}

function occurrence<C extends string>(
  { entree, rang }: Trouvee<C>,
  suite: readonly Mot[],
  texte: string,
): Occurrence<C> {
  const dernier = rang + entree.pas().length - 1;
  const [debut, fin] = [suite[rang]!.debut, suite[dernier]!.fin];
  const niee = estNiee(suite, rang, dernier);
  return { cle: entree.cle!, texte: texte.slice(debut, fin), debut, fin, niee };
}
