import { LIMITES } from '../model/limites.ts';
import type { Origine } from '../model/origine.ts';
import { type Fiche, lireFiche } from '../register/fiche.ts';
import { lireEnSections } from '../register/fiche-en-sections.ts';
import type { RegisterFiles, SourceFile } from '../register/files.ts';
import { lirePartage } from '../register/partage.ts';
import type { Problem } from '../source/problem.ts';
import { Collector } from './collector.ts';
import { type Draft, draft, type Owner, placeKey } from './draft.ts';
import { Extraction } from './extraction.ts';
import { FicheRules } from './fiche-rules.ts';
import { compareText, type Finding } from './finding.ts';
import { isEnabled, type Levels } from './levels.ts';
import { Library } from './library.ts';
import type { Fact, FicheRule, LectureRule, Messages, RegistreRule, Report, Rule, Settings } from './rule.ts';
import { Signals } from './signals.ts';
import { complaintOf } from './suppressions.ts';

export type { RegisterFiles, SourceFile };

export interface LintOptions {
  readonly rules: readonly Rule[];
  readonly levels: Levels;
  /** AAAA-MM-JJ. */
  readonly today: string;
  readonly settings: Settings;
  /** The files whose findings are wanted; the others only lend their facts to the rules on the register. */
  readonly only?: ReadonlySet<string> | undefined;
  /** Beside `only`: identifiers; a fiche that writes one is wanted too. */
  readonly citing?: ReadonlySet<string> | undefined;
  /** What is asked of the files that are not wanted: their facts, or all the rules. Default: their facts. */
  readonly rest?: 'facts' | 'rules';
  /** Facts already known, by file: those fiches are not read again. Receives those of the fiches read. */
  readonly facts?: FactStore;
  /** Findings that one run holds. Default: as many as ever. */
  readonly most?: number;
}

/** The facts of fiches read whole, in the order of the rules on the register that are on: for those alone. */
export type FactStore = Map<string, FicheFacts>;

interface FicheFacts extends Omit<Fact<never>, 'fait'> {
  readonly projet: boolean;
  /** `undefined` for a rule that noticed nothing. */
  readonly faits: readonly unknown[];
}

export interface LintResult {
  /** Sorted; those accepted by a comment carry `suppressed`. */
  readonly findings: readonly Finding[];
  /** Those of the files that are not wanted. */
  readonly elsewhere: readonly Finding[];
  /** The files wanted: those of `only`, and the fiches that write an identifier of `citing`. */
  readonly wanted: ReadonlySet<string>;
  /** Fiches read, whole or in part. */
  readonly fiches: number;
  /** Files of which nothing could be read. */
  readonly unreadable: number;
}

/**
 * Lints one register. Fiches are read one after the other and none is kept: rules about the whole
 * register work on the facts they extracted.
 */
export function lintRegister(files: RegisterFiles, options: LintOptions): LintResult {
  const { today, settings, levels } = options;
  const enabled = options.rules.filter((rule) => isEnabled(rule, levels));
  const ficheRules = enabled.filter((rule): rule is FicheRule => rule.kind === 'fiche');
  const registreRules = enabled.filter((rule): rule is RegistreRule => rule.kind === 'registre');
  const lecture = enabled.filter((rule): rule is LectureRule => rule.kind === 'lecture');
  const lectureRules = new Map(lecture.map((rule) => [rule.code, rule]));
  const library = new Library(files);
  const collector = new Collector(library, levels, { today, most: options.most ?? LIMITES.constats });
  /** The fiches read, by file: what the rules on the register know of them. */
  const kept = new Map<string, FicheFacts>();
  /** Files read only in part: what a comment there accepts may not have been looked at. */
  const partly = new Set<string>();
  /** Fiches of which nothing could be read, wanted or not. */
  const lost = new Set<string>();
  const wanted = new Set(options.only ?? [files.registre, ...files.fiches].map(({ path }) => path));

  const { partage, problems } = lirePartage(library.get(files.registre.path).document);
  const context = { partage, today, settings };
  const rulesOn = {
    responsable: new FicheRules(ficheRules.filter(concerns('responsable')), context),
    'sous-traitant': new FicheRules(ficheRules.filter(concerns('sous-traitant')), context),
  };
  const extraction = new Extraction(registreRules);
  const signalsOf = (role: Fiche['role']) =>
    new Signals([...ficheRules.filter(concerns(role)), ...registreRules], partage, today);
  const signals = { responsable: signalsOf('responsable'), 'sous-traitant': signalsOf('sous-traitant') };
  collector.collect(problemDrafts(problems, files.registre.path, undefined));
  for (const file of files.fiches) lintFiche(file);
  lintRegistre();
  lintSuppressions();
  const sorted = collector.sorted();
  const fiches = files.fiches.filter(({ path }) => wanted.has(path));
  const unread = fiches.filter(({ path }) => lost.has(path)).length;
  return {
    findings: sorted.filter(({ file }) => wanted.has(file)),
    elsewhere: sorted.filter(({ file }) => !wanted.has(file)),
    wanted,
    fiches: fiches.length - unread,
    unreadable: unread + (partage.registre ? 0 : 1),
  };

  /** Whether the rules on one fiche run on this one. */
  function isChecked(path: string): boolean {
    return options.rest === 'rules' || wanted.has(path);
  }

  function lintFiche({ path }: SourceFile): void {
    const stored = options.facts?.get(path);
    if (stored && !isChecked(path)) {
      kept.set(path, stored);
      return;
    }
    const { document } = library.get(path);
    const known = lireEnSections(document, partage);
    const { fiche, problems } = known ? { fiche: known.fiche, problems: [] } : lireFiche(document, partage);
    if (!fiche) {
      lost.add(path);
      collector.collect(problemDrafts(problems, path, undefined));
      return;
    }
    const { ref, fichier, origine, role, projet } = fiche;
    const asked = { fiche, known, raised: signals[role].raisedBy(fiche, known) };
    const owner = { ref, fichier, origine, role, projet, faits: extraction.facts(asked) };
    kept.set(path, owner);
    options.facts?.set(path, owner);
    if (options.citing && cites(fiche, options.citing)) wanted.add(path);
    if (!isChecked(path)) return;
    const said = rulesOn[role].check(asked, owner);
    const drafts = [...problemDrafts(problems, path, owner), ...said];
    // Of a fiche read section by section, no key is empty.
    const vides = known ? [] : fiche.releve.vides;
    collector.collect([...drafts, ...emptyDrafts(vides, drafts, owner)]);
  }

  /** The facts of one rule, made when it is asked: kept for all rules at once they would fill the memory. */
  function factsOf(rule: RegistreRule, index: number): Fact<unknown>[] {
    const facts: Fact<unknown>[] = [];
    for (const { ref, fichier, origine, role, faits } of kept.values()) {
      const fait = faits[index];
      if (!rule.notices || fait !== undefined) facts.push({ ref, fichier, origine, role, fait });
    }
    return facts;
  }

  function lintRegistre(): void {
    const drafts: Draft[] = [];
    let current: RegistreRule;
    const report = (said: Report<Messages>) => {
      const one = draft(current, said, undefined);
      drafts.push({ ...one, owner: kept.get(one.place.fichier) });
    };
    const reporting = { ...context, lacunaire: lost.size > 0, report };
    for (const [index, rule] of registreRules.entries()) {
      current = rule;
      rule.check(factsOf(rule, index), reporting);
    }
    // File by file, so that each is opened once more at most.
    drafts.sort((a, b) => compareText(a.place.fichier, b.place.fichier));
    collector.collect([...drafts, ...emptyDrafts(partage.releve.vides, drafts, undefined)]);
  }

  /** Keys left empty that no rule called missing. */
  function emptyDrafts(
    vides: readonly Origine[],
    drafts: readonly Draft[],
    owner: Owner | undefined,
  ): Draft[] {
    const said = new Set(vides.length > 0 ? drafts.map(({ place }) => placeKey(place)) : []);
    return vides.flatMap(({ fichier, pointeur }) => {
      const place = { pointeur, part: 'key' } as const;
      if (said.has(placeKey({ ...place, fichier }))) return [];
      return problemDrafts([{ code: 'valeur-vide', place, data: {} }], fichier, owner);
    });
  }

  function problemDrafts(found: readonly Problem[], fichier: string, owner: Owner | undefined): Draft[] {
    return found.flatMap(({ code, place, data, message = 'default', doubt = false }) => {
      const rule = lectureRules.get(code);
      if (rule?.severity === 'error') partly.add(fichier);
      return rule ? { rule, message, data, place: { ...place, fichier }, related: [], owner, doubt } : [];
    });
  }

  function lintSuppressions(): void {
    if (library.suppressions.size === 0) return;
    const known = new Set(options.rules.map(({ id }) => id));
    const active = new Set(enabled.map(({ id }) => id));
    for (const [fichier, list] of library.suppressions) {
      if (!isChecked(fichier)) continue;
      for (const one of list) {
        const idle = !collector.used.has(one) && active.has(one.rule) && !partly.has(fichier);
        const complaint = complaintOf(one, { today, known: known.has(one.rule), idle });
        const rule = complaint && lectureRules.get(complaint.code);
        const data = { regle: one.rule, date: one.until ?? one.misdated ?? '' };
        const place = { start: one.start, end: one.end, fichier };
        if (rule)
          collector.collect([
            { rule, message: complaint.message, data, place, related: [], owner: undefined },
          ]);
      }
    }
  }
}

const cites = ({ parties }: Fiche, identifiers: ReadonlySet<string>) =>
  identifiers.size > 0 && parties.some(({ textes }) => textes.some(({ texte }) => identifiers.has(texte)));

const concerns =
  (role: Fiche['role']) =>
  (rule: FicheRule): boolean =>
    rule.role === 'toutes' || rule.role === role;
