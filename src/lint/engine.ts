import type { Origine, Pointeur } from '../model/origine.ts';
import { ecrirePointeur } from '../model/origine.ts';
import { typographier } from '../model/typographie.ts';
import { type Fiche, lireFiche } from '../register/fiche.ts';
import type { RegisterFiles, SourceFile } from '../register/files.ts';
import type { Releve } from '../register/lire.ts';
import { lirePartage } from '../register/partage.ts';
import { readDocument, type SourceDocument } from '../source/document.ts';
import { locator } from '../source/locate.ts';
import type { Problem, ProblemPlace } from '../source/problem.ts';
import { compareFindings, type Finding, fill, repairOf } from './finding.ts';
import { namedPointer } from './identity.ts';
import { isEnabled, type Levels, severityOf } from './levels.ts';
import type { Fact, FicheRule, LectureRule, Messages, RegistreRule, Report, Rule, Settings } from './rule.ts';
import { covers, readSuppressions, type Suppression } from './suppressions.ts';

export type { RegisterFiles, SourceFile };

export interface LintOptions {
  readonly rules: readonly Rule[];
  readonly levels: Levels;
  /** AAAA-MM-JJ. */
  readonly today: string;
  readonly settings: Settings;
}

export interface LintResult {
  /** Sorted; those accepted by a comment carry `suppressed`. */
  readonly findings: readonly Finding[];
  readonly fiches: number;
}

/** A finding before it has a place in the text and a level. */
interface Draft {
  readonly rule: Rule;
  readonly message: string;
  readonly data: Readonly<Record<string, string | number>>;
  readonly place: ProblemPlace & { readonly fichier: string };
  readonly related: readonly Origine[];
  readonly fiche: Owner | undefined;
}

/** The fiche a finding stands in. */
interface Owner {
  readonly ref: string;
  readonly projet: boolean;
  readonly origine: Origine;
}

interface Opened {
  readonly document: SourceDocument;
  readonly locate: ReturnType<typeof locator>;
  readonly suppressions: readonly Suppression[];
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
  const lectureRules = new Map(
    enabled.filter((rule): rule is LectureRule => rule.kind === 'lecture').map((rule) => [rule.code, rule]),
  );
  const byPlace = new Map<string, Finding>();
  const used = new Set<Suppression>();
  const suppressions: { file: string; list: readonly Suppression[] }[] = [];
  const sources = new Map([files.registre, ...files.fiches].map((file) => [file.path, file]));
  const owners = new Map<string, Owner>();
  /** Files read only in part: a comment there may accept what could not be looked at. */
  const partly = new Set<string>();
  let lacunaire = false;

  const open = (file: SourceFile): Opened => {
    const document = readDocument(file.path, file.read());
    return { document, locate: locator(document), suppressions: readSuppressions(document) };
  };
  const openFirst = (file: SourceFile): Opened => {
    const opened = open(file);
    if (opened.suppressions.length > 0) suppressions.push({ file: file.path, list: opened.suppressions });
    return opened;
  };

  const registre = openFirst(files.registre);
  const { partage, problems: registreProblems } = lirePartage(registre.document);
  const context = { partage, today, settings };
  let current = registre;
  collect(problemDrafts(registreProblems, files.registre.path, undefined));
  const faits = new Map(registreRules.map((rule) => [rule, [] as Fact<unknown>[]]));
  for (const file of files.fiches) lintFiche(file);
  lintRegistre();
  lintSuppressions();
  return { findings: [...byPlace.values()].sort(compareFindings), fiches: files.fiches.length };

  function lintFiche(file: SourceFile): void {
    current = openFirst(file);
    const { fiche, problems } = lireFiche(current.document, partage);
    if (!fiche) lacunaire = true;
    const drafts = problemDrafts(problems, file.path, fiche);
    for (const rule of fiche ? ficheRules : []) {
      if (rule.role !== 'toutes' && rule.role !== fiche!.role) continue;
      rule.check(fiche!, { ...context, report: (report) => drafts.push(draft(rule, report, fiche)) });
    }
    collect([...drafts, ...emptyDrafts(fiche?.releve, drafts, fiche)]);
    if (!fiche) return;
    const { ref, fichier, origine, role, projet } = fiche;
    owners.set(fichier, { ref, projet, origine });
    for (const [rule, list] of faits) list.push({ ref, fichier, origine, role, fait: rule.extract(fiche) });
  }

  function lintRegistre(): void {
    const drafts: Draft[] = [];
    for (const [rule, list] of faits) {
      const report = (said: Report<Messages>) => {
        const one = draft(rule, said, undefined);
        drafts.push({ ...one, fiche: owners.get(one.place.fichier) });
      };
      rule.check(list, { ...context, lacunaire, report });
    }
    collect([...drafts, ...emptyDrafts(partage.releve, drafts, undefined)]);
  }

  /** Keys left empty that no rule called missing. */
  function emptyDrafts(
    releve: Releve | undefined,
    drafts: readonly Draft[],
    fiche: Fiche | undefined,
  ): Draft[] {
    const vides = releve?.vides ?? [];
    if (vides.length === 0) return [];
    const said = new Set(drafts.map(({ place }) => placeKey(place)));
    const silent = vides.filter(({ fichier, pointeur }) => !said.has(placeKey({ fichier, pointeur })));
    const problems = silent.map(({ pointeur }): Problem => {
      return { code: 'valeur-vide', place: { pointeur, part: 'key' }, data: {}, message: 'default' };
    });
    return problemDrafts(problems, vides[0]!.fichier, fiche);
  }

  function problemDrafts(problems: readonly Problem[], fichier: string, fiche: Fiche | undefined): Draft[] {
    return problems.flatMap(({ code, place, data, message = 'default' }) => {
      const rule = lectureRules.get(code);
      if (rule?.severity === 'error') partly.add(fichier);
      return rule ? { rule, message, data, place: { ...place, fichier }, related: [], fiche } : [];
    });
  }

  /** Gives drafts their place and level. What several fiches say of one shared value is said once. */
  function collect(drafts: readonly Draft[]): void {
    for (const one of drafts) {
      const key = `${one.rule.id} ${placeKey(one.place)} ${one.message}`;
      const known = byPlace.get(key);
      const finding = known ? alsoConcerns(known, one) : finish(one);
      byPlace.set(key, finding);
    }
  }

  function alsoConcerns(known: Finding, { fiche }: Draft): Finding {
    if (!fiche || known.fiche === fiche.ref) return known;
    const related = { ...placeOf(fiche.origine), message: `concerne aussi la fiche ${fiche.ref}` };
    return { ...known, related: [...known.related, related] };
  }

  function finish(one: Draft): Finding {
    const { rule, message, data, place, fiche } = one;
    const opened = openedFor(place.fichier);
    const pointeur = 'pointeur' in place ? place.pointeur : [];
    const range =
      'pointeur' in place
        ? opened.locate.pointer(place.pointeur, place.part)
        : opened.locate.offsets(place.start, place.end);
    const owner = fiche && fiche.origine.fichier === place.fichier ? fiche.ref : undefined;
    const spot =
      'pointeur' in place
        ? namedPointer(opened.document.root, pointeur)
        : `${message}:${JSON.stringify(data)}`;
    const suppressed = suppressionOf(opened.suppressions, rule.id, pointeur);
    return {
      rule: rule.id,
      severity: severityOf(rule, message, levels, fiche?.projet ?? false),
      source: rule.source,
      message: fill(rule.messages[message] ?? '', data),
      why: typographier(rule.why),
      repair: repairOf(rule, message, data),
      references: rule.references,
      file: place.fichier,
      range,
      pointer: ecrirePointeur(pointeur),
      ...(owner === undefined ? {} : { fiche: owner }),
      identity: [rule.id, owner ?? place.fichier, spot].join(' '),
      related: one.related.map((origine) => ({ ...placeOf(origine), message: 'voir aussi' })),
      ...(suppressed ? { suppressed } : {}),
    };
  }

  function suppressionOf(
    list: readonly Suppression[],
    rule: string,
    pointeur: Pointeur,
  ): Finding['suppressed'] {
    const found = list.find((one) => one.rule === rule && isValid(one) && covers(one, pointeur));
    if (!found) return undefined;
    used.add(found);
    return { reason: found.reason, ...(found.until ? { until: found.until } : {}) };
  }

  function isValid({ reason, until }: Suppression): boolean {
    return reason !== '' && (until === undefined || until >= today);
  }

  function lintSuppressions(): void {
    const known = new Set(options.rules.map(({ id }) => id));
    const active = new Set(enabled.map(({ id }) => id));
    for (const { file, list } of suppressions) {
      for (const one of list) {
        const code = complaint(one, file);
        const rule = code && lectureRules.get(code);
        const data = { regle: one.rule, date: one.until ?? '' };
        const place = { start: one.start, end: one.end, fichier: file };
        if (rule) collect([{ rule, message: 'default', data, place, related: [], fiche: undefined }]);
      }
    }

    function complaint(one: Suppression, file: string): LectureRule['code'] | undefined {
      if (!known.has(one.rule)) return 'suppression-inconnue';
      if (one.reason === '') return 'suppression-sans-motif';
      if (!isValid(one)) return 'suppression-expiree';
      const doubtful = partly.has(file) || !active.has(one.rule);
      return used.has(one) || doubtful ? undefined : 'suppression-inutile';
    }
  }

  function placeOf({ fichier, pointeur }: Origine) {
    return { file: fichier, range: openedFor(fichier).locate.pointer(pointeur, 'value') };
  }

  function openedFor(fichier: string): Opened {
    if (fichier === registre.document.path) return registre;
    if (fichier !== current.document.path) current = open(sources.get(fichier)!);
    return current;
  }
}

function draft(rule: Rule, report: Report<Messages>, fiche: Fiche | undefined): Draft {
  const {
    at,
    message = 'default',
    data = {},
    related = [],
  } = report as Report<Messages> & { message?: string };
  const origine = 'origine' in at ? at.origine : at;
  const missing = 'etat' in at && at.etat === 'absente';
  const part = report.part ?? (missing ? 'key' : 'value');
  return { rule, message: String(message), data, place: { ...origine, part }, related, fiche };
}

const placeKey = (place: { fichier: string; pointeur?: Pointeur; start?: number }) =>
  `${place.fichier} ${place.pointeur ? ecrirePointeur(place.pointeur) : `@${place.start}`}`;
