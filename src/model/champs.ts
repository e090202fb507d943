import * as z from 'zod/mini';
import { auBesoin } from './au-besoin.ts';
import type { DateLue } from './date.ts';
import type { DureeLue } from './duree.ts';
import type { Reponse } from './reponse.ts';
import type { NomVocabulaire } from './vocabulaire.ts';

/** Article 30 items, as the CNIL numbers them in its own pages: « 30(1)(b) ». */
export type Article30 =
  | `30(1)(${'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g'})`
  | `30(2)(${'a' | 'b' | 'c' | 'd'})`;

/** What makes a field fit for some readers only; `render/audience` says who is denied which. */
export type Confidentialite =
  | 'publique'
  /** The name of an organisation; of a person when the same block gives a first name. */
  | 'denomination'
  | 'personne'
  | 'contrat'
  | 'securite'
  /** What would help an attacker. */
  | 'detail-securite'
  /** Links and documents of the organisation’s own. */
  | 'interne'
  /** How the register itself is kept. */
  | 'suivi'
  /** Neither asked by Article 30 nor recommended by the CNIL. */
  | 'pilotage'
  | 'jamais';

/** What is said once of a field, for editors, key order, fingerprint, diff, audiences and the traceability table. */
export interface Propos {
  readonly titre: string;
  readonly aide?: string;
  readonly article?: Article30 | readonly Article30[];
  /** A fact with legal meaning: part of the review fingerprint. Default `true`. */
  readonly fait?: boolean;
  readonly confidentialite?: Confidentialite;
  readonly vocabulaire?: NomVocabulaire;
  /** Level of a change of this field before any policy. Default `notable`. */
  readonly changement?: 'majeur' | 'notable' | 'redactionnel';
}

/** How the reading step treats a field; `forme` is the shape it takes once the shorthands are resolved. */
export type Lecture =
  | { readonly forme: 'texte' | 'date' | 'duree' | 'booleen' | 'nombre' | 'choix' }
  | { readonly forme: 'liste'; readonly element: Champ<unknown>; readonly seul: boolean }
  | {
      readonly forme: 'objet';
      readonly champs: Readonly<Record<string, Champ<unknown>>>;
      readonly raccourci: string | undefined;
    }
  | { readonly forme: 'dictionnaire'; readonly element: Champ<unknown> };

export interface Description {
  readonly lecture: Lecture;
  /** Surely well-formed: whether zod accepts the tree, told quickly. `false` only means that zod must judge. */
  admet(arbre: unknown): boolean;
  readonly aucun: boolean;
  readonly aPreciser: boolean;
  /** Accepted values, for suggestions; absent for free text. */
  readonly valeurs: readonly string[] | undefined;
  readonly motif: { readonly expression: RegExp; readonly attendu: string } | undefined;
  readonly propos: Propos | undefined;
}

declare const lu: unique symbol;

/** What a value must look like; says also, to the compiler, what the reading step makes of it. */
export interface Champ<T> {
  /** Its zod schema, made when first asked for: a well-formed file never needs it. */
  zod(): z.ZodMiniType;
  readonly [lu]?: T;
}

/** What the reading step makes of a field. */
export type Lu<C> = C extends Champ<infer T> ? T : never;

/** A map once read: every key is an answer, present or not. */
export type Objet<C extends Record<string, Champ<unknown>>> = {
  readonly [K in keyof C]: Reponse<Lu<C[K]>>;
};

/** What tells a schema from those of other forms. */
interface Forme extends Pick<Description, 'lecture' | 'admet'> {
  zod(): z.ZodMiniType;
  readonly valeurs?: readonly string[];
  readonly motif?: Description['motif'];
}

interface Options {
  /** `aucun` is an answer here. */
  readonly aucun?: boolean;
  /** `a-preciser` may stand for the answer. Default `true`. */
  readonly aPreciser?: boolean;
}

/** A schema is its own description: every start makes hundreds of them. */
class Schema<T> implements Champ<T>, Description {
  declare readonly [lu]?: T;
  readonly lecture: Lecture;
  readonly admet: Description['admet'];
  readonly aucun: boolean;
  readonly aPreciser: boolean;
  readonly valeurs: Description['valeurs'];
  readonly motif: Description['motif'];
  propos: Description['propos'];
  readonly #faire: () => z.ZodMiniType;
  #fait: z.ZodMiniType | undefined;

  constructor({ zod, lecture, admet, valeurs, motif }: Forme, { aucun = false, aPreciser = true }: Options) {
    this.lecture = lecture;
    this.admet = admet;
    this.aucun = aucun;
    this.aPreciser = aPreciser;
    this.valeurs = valeurs;
    this.motif = motif;
    this.propos = undefined;
    this.#faire = zod;
  }

  zod(): z.ZodMiniType {
    if (!this.#fait) z.config({ jitless: true });
    this.#fait ??= this.#faire();
    return this.#fait;
  }
}

/** The description of a schema made by the builders below. Throws on any other schema. */
export const decrire = (champ: Champ<unknown>): Description => laSienne(champ);

function laSienne(champ: Champ<unknown>): Schema<unknown> {
  if (!(champ instanceof Schema)) throw new Error('schema built outside model/champs.ts');
  return champ;
}

/** The fields of a map, in canonical order; none for any other shape. */
export function champsDe(champ: Champ<unknown>): Readonly<Record<string, Champ<unknown>>> {
  const { lecture } = decrire(champ);
  return lecture.forme === 'objet' ? lecture.champs : {};
}

/** What the elements of a list, or of a map chosen by the user, are made of; the schema itself for others. */
export function elementDe(champ: Champ<unknown>): Champ<unknown> {
  const { lecture } = decrire(champ);
  return lecture.forme === 'liste' || lecture.forme === 'dictionnaire' ? lecture.element : champ;
}

function motsEtat({ aucun = false, aPreciser = true }: Options): string[] {
  return [...(aPreciser ? ['a-preciser'] : []), ...(aucun ? ['aucun'] : [])];
}

const estTexte = (arbre: unknown): arbre is string => typeof arbre === 'string';

const selon = (expression: RegExp) => (arbre: unknown) => estTexte(arbre) && expression.test(arbre);

function unDe(valeurs: () => readonly string[]) {
  const admises = auBesoin(() => new Set<unknown>(valeurs()));
  return (arbre: unknown) => admises().has(arbre);
}

function tous(element: Champ<unknown>, liste: readonly unknown[]): boolean {
  const { admet } = decrire(element);
  return liste.length > 0 && liste.every((un) => admet(un));
}

/** Whether every entry of a tree, which has to be a map, is admitted. Quicker than to list them. */
function toutesEntrees(arbre: unknown, admet: (cle: string, valeur: unknown) => boolean): boolean {
  if (typeof arbre !== 'object' || arbre === null || Array.isArray(arbre)) return false;
  const carte = arbre as Readonly<Record<string, unknown>>;
  for (const cle in carte) if (!admet(cle, carte[cle])) return false;
  return true;
}

const TEXTE: Forme = { lecture: { forme: 'texte' }, zod: () => z.string(), admet: estTexte };
const DATE: Forme = { ...TEXTE, lecture: { forme: 'date' } };
const DUREE: Forme = { ...TEXTE, lecture: { forme: 'duree' } };

export const texte = (options: Options = {}): Champ<string> => new Schema(TEXTE, options);

export const date = (options: Options = {}): Champ<DateLue> => new Schema(DATE, options);

export const duree = (): Champ<DureeLue> => new Schema(DUREE, {});

/** `oui`/`non`, also written `true`/`false`. */
export function booleen(options: Options = {}): Champ<boolean> {
  const valeurs = ['oui', 'non'];
  const admis = () => [...valeurs, 'true', 'false', ...motsEtat(options)];
  const lecture = { forme: 'booleen' } as const;
  const zod = () => z.enum(admis());
  return new Schema({ lecture, zod, admet: unDe(admis), valeurs }, options);
}

/** A whole number written in digits. */
export function nombre(options: Options = {}): Champ<number> {
  const expression = /^(?:\d{1,9}|a-preciser)$/;
  const motif = { expression, attendu: 'un nombre entier en chiffres' };
  const zod = () => z.string().check(z.regex(expression));
  return new Schema({ lecture: { forme: 'nombre' }, zod, admet: selon(expression), motif }, options);
}

/** One of a closed list of identifiers. */
export function choix<const I extends string>(valeurs: readonly I[], options: Options = {}): Champ<I> {
  const admis = () => [...valeurs, ...motsEtat(options)];
  const zod = () => z.enum(admis());
  return new Schema({ lecture: { forme: 'choix' }, zod, admet: unDe(admis), valeurs }, options);
}

/** Text held to a pattern; `attendu` says the pattern in words. `a-preciser` is never an identifier. */
export function identifiant(expression: RegExp, attendu: string): Champ<string> {
  const zod = () => z.string().check(z.regex(expression));
  const motif = { expression, attendu };
  const forme = { lecture: { forme: 'texte' }, zod, admet: selon(expression), motif } as const;
  return new Schema(forme, { aPreciser: false });
}

const tableauDe = (element: Champ<unknown>) => z.array(element.zod()).check(z.minLength(1));

/** A list of at least one element. */
export function liste<T>(element: Champ<T>, options: Options = {}): Champ<readonly Reponse<T>[]> {
  const mots = motsEtat(options);
  const zod = () => {
    const tableau = tableauDe(element);
    return mots.length > 0 ? z.union([z.enum(mots), tableau]) : tableau;
  };
  const admet = (arbre: unknown) =>
    Array.isArray(arbre) ? tous(element, arbre) : estTexte(arbre) && mots.includes(arbre);
  return new Schema({ lecture: { forme: 'liste', element, seul: false }, zod, admet }, options);
}

/** One element, or a list of them: read as a list either way. `a-preciser` and `aucun` stand for the whole. */
export function unOuPlusieurs<T>(element: Champ<T>, options: Options = {}): Champ<readonly Reponse<T>[]> {
  const { lecture, admet: admetUn } = decrire(element);
  const scalaire = lecture.forme !== 'objet' || lecture.raccourci !== undefined;
  const zod = () => {
    const formes = [element.zod(), tableauDe(element)] as const;
    return scalaire ? z.union(formes) : z.union([z.enum(motsEtat(options)), ...formes]);
  };
  const admet = (arbre: unknown) => (Array.isArray(arbre) ? tous(element, arbre) : admetUn(arbre));
  return new Schema({ lecture: { forme: 'liste', element, seul: true }, zod, admet }, options);
}

/** A map of known keys, all optional, plus any `x_…`. `raccourci`: the key that a bare text stands for. */
export function objet<const C extends Record<string, Champ<unknown>>>(
  champs: C,
  options: Options & { readonly raccourci?: keyof C & string } = {},
): Champ<Objet<C>> {
  const { raccourci } = options;
  const mots = motsEtat(options);
  const zod = () => {
    const entrees = Object.entries(champs).map(([cle, c]) => [cle, z.optional(c.zod())]);
    const carte = z.strictObject(Object.fromEntries(entrees));
    if (raccourci !== undefined) return z.union([z.string(), carte]);
    return mots.length === 0 ? carte : z.union([z.enum(mots), carte]);
  };
  const admetEntree = (cle: string, valeur: unknown) =>
    Object.hasOwn(champs, cle) && decrire(champs[cle]!).admet(valeur);
  const admet = (arbre: unknown) => {
    if (typeof arbre === 'string') return raccourci !== undefined || mots.includes(arbre);
    return toutesEntrees(arbre, admetEntree);
  };
  return new Schema({ lecture: { forme: 'objet', champs, raccourci }, zod, admet }, options);
}

/** A map whose keys are identifiers chosen by the user. */
export function dictionnaire<T>(element: Champ<T>): Champ<ReadonlyMap<string, Reponse<T>>> {
  const zod = () => z.record(z.string().check(z.regex(CLE_LOCALE)), element.zod());
  const { admet: admetUn } = decrire(element);
  const admetEntree = (cle: string, valeur: unknown) => CLE_LOCALE.test(cle) && admetUn(valeur);
  const admet = (arbre: unknown) => toutesEntrees(arbre, admetEntree);
  return new Schema({ lecture: { forme: 'dictionnaire', element }, zod, admet }, { aPreciser: false });
}

export const CLE_LOCALE = /^[a-z0-9][a-z0-9_-]{0,59}$/;

/** Attaches to a field what is said of it once and for all. Throws when another field holds the same schema. */
export function champ<T>(schema: Champ<T>, propos: Propos): Champ<T> {
  const sien = laSienne(schema);
  if (sien.propos) throw new Error(`one schema for two fields: ${sien.propos.titre}, ${propos.titre}`);
  // Each is made for one field: a copy of hundreds of them would be felt at each start.
  sien.propos = propos;
  return schema;
}

/**
 * The field that a step of a pointer leads to, from the field that holds it; a key of a single map that stands for
 * a list of maps is one of the element. `undefined`: no field has that name.
 */
export function champSous(champ: Champ<unknown>, pas: string | number): Champ<unknown> | undefined {
  const { lecture } = decrire(champ);
  if (lecture.forme === 'objet') return Object.hasOwn(lecture.champs, pas) ? lecture.champs[pas] : undefined;
  if (lecture.forme === 'dictionnaire') return lecture.element;
  if (lecture.forme !== 'liste') return undefined;
  return typeof pas === 'number' ? lecture.element : champSous(lecture.element, pas);
}
