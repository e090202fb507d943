import type { Origine } from '../model/origine.ts';
import type { Reference } from '../model/reference.ts';
import type { Reponse } from '../model/reponse.ts';
import type { Fiche, FicheResponsable, FicheSousTraitant } from '../register/fiche.ts';
import type { Partage } from '../register/partage.ts';
import type { ProblemCode } from '../source/problem.ts';
import type { CheminFiche } from './chemin.ts';
import type { FixDeclaration } from './fix.ts';
import { worded } from './worded.ts';

export type { Reference };

export type Severity = 'error' | 'warning' | 'info';

/** Where a demand comes from: the law, a CNIL text, a choice of the trade or of this tool, the form of the file. */
export type SourceClass = 'loi' | 'cnil' | 'usage' | 'structure';

/**
 * YAML shown by `explain` and run by the tests, laid over a complete register: the keys of `fiche` and of
 * `registre` replace those of the base, the keys in `sans` are taken out of it.
 */
export interface Example {
  readonly fiche?: string;
  /** The whole text of the fiche, where the fault is in its form. */
  readonly entiere?: string;
  readonly registre?: string;
  readonly sans?: readonly string[];
  /** Keys taken out of the base `registre.yaml`. */
  readonly registreSans?: readonly string[];
  /** The register holds fiches of this role only; otherwise one of each. */
  readonly seule?: 'responsable' | 'sous-traitant';
  /** Further fiches of the register, whole. */
  readonly autres?: readonly string[];
  /** `reference_format` of the configuration. */
  readonly formatReference?: string;
  /** Day the example is read on, where it matters. */
  readonly today?: string;
}

/** The names between braces of a message: `{ref}`, `{categorie}`. */
type Vars<M extends string> = M extends `${string}{${infer V}}${infer Suite}` ? V | Vars<Suite> : never;

export type Messages = Readonly<Record<string, string>>;

export interface RuleMeta<M extends Messages = Messages> {
  readonly id: string;
  readonly severity: Severity;
  /** Messages that are not reported at the level of the rule. */
  readonly severities?: Partial<Record<keyof M, Severity>>;
  readonly source: SourceClass;
  readonly references: readonly Reference[];
  /** Messages that rest on other texts than the rule does. */
  readonly referencesFor?: Partial<Record<keyof M, readonly Reference[]>>;
  /** What is checked, in one sentence. */
  readonly what: string;
  /** Why it matters, in one or two sentences. */
  readonly why: string;
  readonly messages: M;
  /** What to do instead, one sentence in the imperative; by message where they differ. */
  readonly repair: string | Readonly<Record<keyof M, string>>;
  /** Messages that the tool can mend by itself. Never by answering in the user’s place. */
  readonly fix?: Partial<Record<keyof M, FixDeclaration>>;
  /** Reports an Article 30 item left out: at most a warning while the fiche is a project. */
  readonly absence?: true;
  /** Runs only in the preset `strict`. */
  readonly strictOnly?: true;
  /** Levels in the preset `strict`, where they are not the usual ones. */
  readonly strictSeverities?: Partial<Record<keyof M, Severity>>;
  /** The options of the configuration that it obeys. */
  readonly settings?: readonly (keyof Settings)[];
  readonly examples: { readonly bad: Example; readonly good: Example };
}

type AnyReponse = Reponse<unknown>;

/** What a rule says of one place. `at` is an answer, or the place of one. */
export type Report<M extends Messages> = {
  readonly [K in keyof M]: {
    readonly at: Origine | AnyReponse;
    readonly part?: 'key' | 'value';
    readonly related?: readonly Origine[];
    /** Something else is as likely meant: the tool may propose, not write. */
    readonly doubt?: boolean;
  } & (K extends 'default' ? { readonly message?: K } : { readonly message: K }) &
    ([Vars<M[K] & string>] extends [never]
      ? { readonly data?: undefined }
      : { readonly data: Readonly<Record<Vars<M[K] & string>, string | number>> });
}[keyof M];

/** What a register may settle for itself in `registre.config.yaml`. */
export interface Settings {
  /** Months after which a fiche is due for review. */
  readonly revueMois: number;
  /** What references look like here, when the register says so: `T-000`, 0 a digit, A a capital letter. */
  readonly formatReference: string | undefined;
}

/** All that a rule may know beside the fiche. */
export interface Context {
  readonly partage: Partage;
  /** AAAA-MM-JJ. */
  readonly today: string;
  readonly settings: Settings;
}

export interface ReportingContext<M extends Messages> extends Context {
  report(report: Report<M>): void;
}

type FicheOf = { responsable: FicheResponsable; 'sous-traitant': FicheSousTraitant; toutes: Fiche };
export type Role = keyof FicheOf;

/** Whether what is written, in the field where it stands, may make a rule speak; `textes.ts` has the other places. */
type Notices = (texte: string, chemin: string, partage: Partage) => boolean;

export interface FicheRule extends RuleMeta {
  readonly kind: 'fiche';
  readonly notices?: Notices;
  readonly role: Role;
  readonly reads: readonly string[];
  check(fiche: Fiche, context: ReportingContext<Messages>): void;
}

/** Facts drawn from one fiche, with the place and the name of the fiche. */
export interface Fact<F> {
  readonly ref: string;
  readonly fichier: string;
  readonly origine: Origine;
  readonly role: 'responsable' | 'sous-traitant';
  readonly fait: F;
}

export interface RegistreRule extends RuleMeta {
  readonly kind: 'registre';
  readonly notices?: Notices;
  readonly reads: readonly string[];
  extract(fiche: Fiche): unknown;
  check(faits: readonly Fact<unknown>[], context: RegistreContext<Messages>): void;
}

export interface RegistreContext<M extends Messages> extends ReportingContext<M> {
  /** Some fiche could not be read: what it holds is unknown, so nothing may be called missing or unused. */
  readonly lacunaire: boolean;
}

/** A problem met while reading, put into words. Those that are errors hide answers: they keep their level. */
export interface LectureRule extends RuleMeta {
  readonly kind: 'lecture';
  readonly code: ProblemCode | SuppressionCode;
}

export type SuppressionCode =
  | 'suppression-sans-motif'
  | 'suppression-inconnue'
  | 'suppression-inutile'
  | 'suppression-expiree';

/** The rules that look at fiches. */
export type AskedRule = FicheRule | RegistreRule;

export type Rule = AskedRule | LectureRule;

/**
 * A rule about one fiche. `role`: the kind of fiche it runs on; `reads`: the fields it looks at. With `notices`,
 * it is asked only about fiches of which it notices a text, whatever else they hold.
 */
export function ficheRule<const M extends Messages, R extends Role>(
  rule: RuleMeta<M> & {
    readonly role: R;
    readonly reads: readonly CheminFiche[];
    readonly notices?: Notices;
    check(fiche: FicheOf[R], context: ReportingContext<M>): void;
  },
): FicheRule {
  return worded(Object.assign(rule, { kind: 'fiche' })) as unknown as FicheRule;
}

/**
 * A rule about the whole register: `extract` keeps of each fiche the few facts that `check` compares. With `notices`,
 * only of the fiches of which it notices a text: the others give no fact.
 */
export function registreRule<const M extends Messages, F = undefined>(
  rule: RuleMeta<M> & {
    readonly reads: readonly CheminFiche[];
    readonly notices?: Notices;
    extract?(fiche: Fiche): F;
    check(faits: readonly Fact<F>[], context: RegistreContext<M>): void;
  },
): RegistreRule {
  const { extract = () => undefined } = rule;
  return worded(Object.assign(rule, { kind: 'registre', extract })) as unknown as RegistreRule;
}

/** A rule that words a problem met while reading the files. */
export function lectureRule<const M extends Messages>(
  rule: RuleMeta<M> & { readonly code: LectureRule['code'] },
): LectureRule {
  return worded(Object.assign(rule, { kind: 'lecture' })) as unknown as LectureRule;
}
