import type { RegisterFiles } from '../register/files.ts';
import { readDocument } from '../source/document.ts';
import { type FactStore, type LintOptions, type LintResult, lintRegister } from './engine.ts';
import { compareFindings, type Finding } from './finding.ts';
import { touchedBy } from './scope.ts';

/** What a register was, and the files that are not the same since. */
export interface Base {
  readonly files: RegisterFiles;
  /** Relative to the register, on either side: modified, added, removed. */
  readonly changed: ReadonlySet<string>;
}

/**
 * Lints what changed in a register: the findings of changed files, of the fiches that cite a shared entry that
 * changed, and those that the base did not have, wherever they are. When the facts that concern every fiche
 * changed, all of them.
 *
 * The rules on one fiche run where something changed. On the other fiches they could say something else only
 * if a shared entry changed; else those fiches are read once, and the base is judged on the same facts.
 */
export function lintChanged(files: RegisterFiles, base: Base, options: LintOptions): LintResult {
  const touched = touchedBy(readRegistre(base.files), readRegistre(files));
  if (touched === 'tout') return lintRegister(files, options);
  const changes = { ...options, only: base.changed, citing: touched };
  const { now, come } =
    touched.size > 0 ? withShared(files, base, changes) : withoutShared(files, base, changes);
  const isAsked = ({ file }: Finding) => options.only?.has(file) ?? true;
  const others = new Set(come.filter(isAsked).map(({ file }) => file));
  others.delete(files.registre.path);
  return {
    ...now,
    findings: [...now.findings, ...come].filter(isAsked).sort(compareFindings),
    elsewhere: [],
    fiches: now.fiches + others.size,
  };
}

const readRegistre = ({ registre }: RegisterFiles) => readDocument(registre.path, registre.read());

interface Difference {
  readonly now: LintResult;
  /** The findings elsewhere that the base did not have. */
  readonly come: readonly Finding[];
}

/** `registre.yaml` says the same: of the unchanged fiches, only the facts they lend can matter. */
function withoutShared(files: RegisterFiles, base: Base, options: LintOptions): Difference {
  const facts: FactStore = new Map();
  const now = lintRegister(files, { ...options, facts });
  for (const path of base.changed) facts.delete(path);
  const come = notIn(lintRegister(base.files, { ...options, facts }), now.elsewhere);
  // A changed fiche speaks of a shared value: an unchanged one may have said so before.
  if (come.every(({ file }) => file !== files.registre.path)) return { now, come };
  return { now, come: notIn(lintRegister(base.files, { ...options, only: undefined }), come) };
}

/** A shared entry changed: what was said of the fiches that are told whole anyway is not asked of the base. */
function withShared(files: RegisterFiles, base: Base, options: LintOptions): Difference {
  const now = lintRegister(files, { ...options, rest: 'rules' });
  const others = base.files.fiches.map(({ path }) => path).filter((path) => !now.wanted.has(path));
  const then = lintRegister(base.files, { ...options, only: new Set(others), citing: undefined });
  return { now, come: notIn(then, now.elsewhere) };
}

/** The findings that a result does not have; the same one keeps its identity when lines move. */
function notIn({ findings, elsewhere }: LintResult, found: readonly Finding[]): readonly Finding[] {
  const had = new Set([...findings, ...elsewhere].map(({ identity }) => identity));
  return found.filter(({ identity }) => !had.has(identity));
}
