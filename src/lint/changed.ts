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
 * Each fiche is read once: the base is judged on the facts of the unchanged ones. The rules on one fiche run on
 * the others only when a shared entry changed, which alone can make them say something else.
 */
export function lintChanged(files: RegisterFiles, base: Base, options: LintOptions): LintResult {
  const { changed } = base;
  const read = ({ registre }: RegisterFiles) => readDocument(registre.path, registre.read());
  const touched = touchedBy(read(base.files), read(files));
  if (touched === 'tout') return lintRegister(files, options);
  const rest = touched.size > 0 ? 'rules' : 'facts';
  const facts: FactStore = new Map();
  const now = lintRegister(files, { ...options, only: changed, citing: touched, rest, facts });
  for (const path of changed) facts.delete(path);
  let come = notIn(lintRegister(base.files, { ...options, only: changed, rest, facts }), now.elsewhere);
  // A changed fiche speaks of a shared value: another one may have said so before.
  if (rest === 'facts' && come.some(({ file }) => file === files.registre.path)) {
    come = notIn(lintRegister(base.files, { ...options, only: undefined }), come);
  }
  const isAsked = ({ file }: Finding) => options.only?.has(file) ?? true;
  const findings = [...now.findings, ...come].filter(isAsked).sort(compareFindings);
  return { ...now, findings, elsewhere: [] };
}

/** The findings that a result does not have; the same one keeps its identity when lines move. */
function notIn({ findings, elsewhere }: LintResult, found: readonly Finding[]): readonly Finding[] {
  const had = new Set([...findings, ...elsewhere].map(({ identity }) => identity));
  return found.filter(({ identity }) => !had.has(identity));
}
