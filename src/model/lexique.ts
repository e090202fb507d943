import { plier } from './pliage.ts';

/** A word of a text, folded and reduced, with its place in the text as written. */
export interface Mot {
  readonly mot: string;
  readonly racine: string;
  readonly debut: number;
  readonly fin: number;
  /** What stands between the word before and this one. */
  readonly avant: string;
  /** A comma, semicolon, colon, full stop, bracket or line end stands before this word. */
  readonly coupure: boolean;
}

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
  /** Every occurrence, in order; where two overlap, the longest. */
  chercher(texte: string): Occurrence<C>[];
}

const LONGUEUR_LUE = 20_000;
const TEXTES_GARDES = 256;
const dejaLus = new Map<string, readonly Mot[]>();

/** The words of a text. Apostrophes and hyphens separate: « l’état-civil » is three words. */
export function mots(texte: string): readonly Mot[] {
  const lus = dejaLus.get(texte);
  if (lus) return lus;
  if (dejaLus.size >= TEXTES_GARDES) dejaLus.clear();
  const suite = decouper(texte.slice(0, LONGUEUR_LUE));
  dejaLus.set(texte, suite);
  return suite;
}

function decouper(texte: string): Mot[] {
  const trouves: Mot[] = [];
  let fin = 0;
  for (const { 0: brut, index } of texte.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const mot = plierMot(brut);
    const avant = texte.slice(fin, index);
    const coupure = estCoupure(avant, trouves.at(-1)?.mot);
    trouves.push({ mot, racine: racine(mot), debut: index, fin: index + brut.length, avant, coupure });
    fin = index + brut.length;
  }
  return trouves;
}

const plierMot = (mot: string) => (/^[a-z0-9]+$/.test(mot) ? mot : plier(mot));

const ABREGES = new Set(
  'al art cf cie civ com cons dr env etc ex fr inc jr me mlle mm mme mr no nos num p pag par pr ref sec st ste tel tr trav ltd'.split(
    ' ',
  ),
);

/** « art. 30 », « n. 3 », « 10.2 »: a full stop that abbreviates or stands inside a number ends nothing. */
function estCoupure(avant: string, precedent: string | undefined): boolean {
  if (/[,;:!?()[\]\n/•…]|\.\.|\s[–—]\s/.test(avant)) return true;
  if (!avant.includes('.') || avant === '.') return false;
  return precedent === undefined || !(precedent.length === 1 || ABREGES.has(precedent));
}

/** A word without the marks of number and gender that French adds at its end: salariées → salari. */
export function racine(mot: string): string {
  if (mot.length <= 3) return mot;
  const singulier = mot
    .replace(/eaux$/, 'eau')
    .replace(/(?<=[a-z][a-df-z])aux$/, 'al')
    .replace(/[sx]$/, '')
    .replace(/(?:trice|teuse)$/, 'teur')
    .replace(/(?<=e)(?:lle|nne)$/, (fin) => fin.charAt(0));
  // Short words keep their vowel: « paie » is not « PAI ».
  if (singulier.endsWith('ee')) return singulier.slice(0, singulier.length > 5 ? -2 : -1);
  return singulier.length > 4 ? singulier.replace(/e$/, '') : singulier;
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

const PREFIXE_INDEXE = 3;

/**
 * A set of expressions looked for by whole words, whatever their case, accents, number and gender.
 * `allerg*` matches the words that begin so. `sauf`: longer expressions in which a match means nothing
 * (« santé financière »).
 */
export function lexique<const C extends string>(
  entrees: Readonly<Record<C, Expressions>>,
  { sauf = [] }: { readonly sauf?: Expressions } = {},
): Lexique<C> {
  // Built on first use: a run that never asks pays nothing.
  let index: Map<string, Entree<C>[]> | undefined;
  return {
    chercher(texte) {
      index ??= indexer(entrees, sauf);
      const suite = mots(texte);
      const trouvees: Trouvee<C>[] = [];
      for (let rang = 0; rang < suite.length; rang++) {
        const { mot, racine } = suite[rang]!;
        for (const cle of [racine, `${mot.slice(0, PREFIXE_INDEXE)}*`]) {
          for (const entree of index.get(cle) ?? []) {
            if (correspond(entree, suite, rang)) trouvees.push({ entree, rang });
          }
        }
      }
      return retenir(trouvees, suite.length).map((trouvee) => occurrence(trouvee, suite, texte));
    },
  };
}

function indexer<C extends string>(entrees: Readonly<Record<C, Expressions>>, sauf: Expressions) {
  const index = new Map<string, Entree<C>[]>();
  const ajouter = (cle: C, expression: string, exclue: boolean) => {
    const entree = { cle, pas: pas(expression), exclue };
    const premier = entree.pas[0]!;
    const ou = premier.prefixe ? `${premier.texte.slice(0, PREFIXE_INDEXE)}*` : premier.texte;
    const liste = index.get(ou);
    if (liste) liste.push(entree);
    else index.set(ou, [entree]);
  };
  const cles = Object.keys(entrees) as C[];
  for (const cle of cles) for (const expression of listeDe(entrees[cle])) ajouter(cle, expression, false);
  for (const expression of listeDe(sauf)) ajouter(cles[0]!, expression, true);
  return index;
}

function listeDe(liste: Expressions): readonly string[] {
  if (typeof liste !== 'string') return liste;
  return liste.split(',').flatMap((expression) => expression.trim() || []);
}

function pas(expression: string): Pas[] {
  return expression.split(/[\s'’-]+/).map((mot) => {
    const prefixe = mot.endsWith('*');
    const plie = plierMot(prefixe ? mot.slice(0, -1) : mot);
    if (prefixe && plie.length < PREFIXE_INDEXE) throw new Error(`prefix too short: ${expression}`);
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

/** Longest first; what overlaps a longer match, or an excluded expression, is dropped. */
function retenir<C extends string>(trouvees: readonly Trouvee<C>[], longueur: number): Trouvee<C>[] {
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
  const niee = estNieeAvant(suite, rang) || estNieeApres(suite, dernier);
  return { cle: entree.cle, texte: texte.slice(debut, fin), debut, fin, niee };
}

const NEGATIONS = new Set(
  'aucun aucune sans pas hors dehors ni jamais excepte exceptee exceptees exceptes sauf exclusion'.split(' '),
);
// « sans emploi », « sans gluten » say who or what, and deny nothing of what follows.
const SANS_QUALIFIANT = new Set(
  'abri activite adresse alcool contact delai diplome domicile emploi enfant fil frais gluten lactose logement papier papiers plomb porc profession reponse ressource ressources retour sel sucre suite titre'.split(
    ' ',
  ),
);
const HORS_QUALIFIANT = new Set('ligne taxe taxes ue union europe eee norme'.split(' '));
const PORTEE = 6;

/** A negation stands before the expression, in the same clause or earlier in the enumeration it opens. */
function estNieeAvant(suite: readonly Mot[], rang: number): boolean {
  let portee = PORTEE;
  for (let i = rang - 1; i >= 0 && portee > 0; i--, portee--) {
    const suivant = suite[i + 1]!;
    if (suivant.coupure && !poursuit(suite, i + 1)) return false;
    if (suivant.coupure) portee += PORTEE;
    if (nie(suite, i, rang)) return true;
  }
  return false;
}

/** « sans nom, ni adresse », « aucune donnée de santé, de religion », « sans l’origine, la santé ou le syndicat ». */
function poursuit(suite: readonly Mot[], rang: number): boolean {
  const { avant, mot } = suite[rang]!;
  if (avant.trim() !== ',') return false;
  if (/^(?:a|au|aux|d|de|des|du|ni|ou)$/.test(mot)) return true;
  return /^(?:l|la|le|les)$/.test(mot) && suite.slice(rang, rang + PORTEE).some((apres) => /^(?:ni|ou)$/.test(apres.mot));
}

function nie(suite: readonly Mot[], i: number, rang: number): boolean {
  const { mot } = suite[i]!;
  const suivant = suite[i + 1]!.mot;
  if (mot === 'non') return i === rang - 1;
  if (mot === 'absence' || mot === 'interdiction') return /^(?:de|d|du)$/.test(suivant);
  if (mot === 'plus')
    return suite.slice(Math.max(0, i - 3), i).some((avant) => avant.mot === 'ne' || avant.mot === 'n');
  if (mot === 'sans' && SANS_QUALIFIANT.has(suivant)) return false;
  if (mot === 'hors' && HORS_QUALIFIANT.has(suivant)) return false;
  return NEGATIONS.has(mot);
}

const PORTEE_APRES = 5;
const REFUS = /^(?:interdite?s?|exclue?s?|proscrite?s?|prohibee?s?|bannie?s?)$/;
const NON_FAIT =
  /^(?:demande|collecte|recueilli|traite|enregistre|renseigne|conserve|utilise|saisi|concerne|applicable|communique|mentionne|prevu|exige|requis)e?s?$/;
const RIEN = /^(?:aucune?s?|neant|non|jamais|nulle?)$/;

/** The clause goes on to deny it: « n’est pas demandée », « interdite », « : non », « (non recueillie) ». */
function estNieeApres(suite: readonly Mot[], dernier: number): boolean {
  const [premier, second] = [suite[dernier + 1], suite[dernier + 2]];
  if (premier?.mot === 'non' && second && NON_FAIT.test(second.mot)) return true;
  if (premier && /^\s*:\s*$/.test(premier.avant) && RIEN.test(premier.mot)) return true;
  for (let i = dernier + 1; i <= dernier + PORTEE_APRES; i++) {
    const mot = suite[i];
    if (!mot || mot.coupure) return false;
    if (REFUS.test(mot.mot)) return true;
    if (mot.mot === 'ne' || mot.mot === 'n') return refuse(suite, i);
  }
  return false;
}

function refuse(suite: readonly Mot[], ne: number): boolean {
  for (const mot of suite.slice(ne + 1, ne + 1 + PORTEE_APRES)) {
    if (mot.coupure) return false;
    if (/^(?:pas|jamais|plus|aucune?|nullement)$/.test(mot.mot)) return true;
  }
  return false;
}
