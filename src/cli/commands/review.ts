import path from 'node:path';
import { writeFiles } from '../../io/write-files.ts';
import { lintRegister } from '../../lint/engine.ts';
import { isLocked } from '../../lint/levels.ts';
import { valeur } from '../../model/reponse.ts';
import { type Fiche, lireFiche } from '../../register/fiche.ts';
import { ecrireRevue, nommerSection } from '../../register/revue.ts';
import { type Signature, signer } from '../../register/signature.ts';
import { active } from '../../report/reporter.ts';
import { sayReview } from '../../report/review.ts';
import { rules } from '../../rules/index.ts';
import { lecture } from '../../rules/lecture/index.ts';
import { readDocument, type SourceDocument } from '../../source/document.ts';
import { applyEdits } from '../../source/edit.ts';
import type { Problem } from '../../source/problem.ts';
import { isTreeMap } from '../../source/tree.ts';
import type { CliContext } from '../context.ts';
import { type FoundFiche, findFiches } from '../find-fiches.ts';
import { findRegisters } from '../find-registers.ts';
import { loadConfig } from '../load-config.ts';
import { openFound } from '../open-registers.ts';
import { inWords } from '../problem-in-words.ts';
import { reviewerName } from '../reviewer.ts';
import { UsageError } from '../usage-error.ts';

/** A fiche with its review written, not yet on disk. */
interface Signed {
  readonly found: FoundFiche;
  readonly fiche: Fiche;
  readonly signature: Signature;
  /** The whole file, byte order mark included. */
  readonly text: string;
}

/** `registre review <references…>`: signs the facts of fiches; all of them, or none. */
export async function run(
  references: readonly string[],
  flags: { by?: string },
  context: CliContext,
): Promise<number> {
  const par = reviewerName(flags.by, context.cwd);
  const registers = await findRegisters([], context);
  const found = findFiches(references, registers, context.cwd);
  const signed = found.map((one) => sign(one, par, context.today));
  const errors = errorsIn(signed, context);
  writeFiles(
    '',
    signed.map(({ found: { file, raw }, text }) => ({ path: file, content: text, before: raw })),
  );
  const reviews = signed.map(({ found, fiche, signature: { empreinte, sections } }) => ({
    ref: fiche.ref,
    nom: valeur(fiche.nom) ?? '',
    file: found.shown,
    date: context.today,
    par,
    empreinte,
    sections: [...sections.keys()].map(nommerSection),
    errors: errors.get(found.file) ?? 0,
  }));
  await context.out(sayReview(reviews, context));
  return 0;
}

function sign(found: FoundFiche, par: string, date: string): Signed {
  const { document, problems, fiche, shared, raw, shown } = found;
  refuseUnread(document, problems, shown);
  refuseUnread(shared.document, shared.problems, shared.shown);
  if (!fiche) throw new Error(`${shown} reads without a problem and without a fiche`);
  const signature = signer(fiche, shared.partage);
  const edited = applyEdits(document.text, ecrireRevue(document, { date, par, signature }));
  verify(edited, found, { date, par, signature });
  return { found, fiche, signature, text: raw.startsWith('\ufeff') ? `\ufeff${edited}` : edited };
}

const hidesAnswers = new Set(lecture.flatMap((rule) => (isLocked(rule) && 'code' in rule ? rule.code : [])));

/** Nobody signs what cannot be read: a fact may be there that the fingerprint would not hold. */
function refuseUnread(document: SourceDocument, problems: readonly Problem[], shown: string): void {
  const problem = problems.find(({ code }) => hidesAnswers.has(code));
  if (!problem) return;
  const { message, remedy } = inWords(problem, { document, shown }, lecture);
  throw new UsageError(`Rien n’est signé, car tout ne se lit pas. ${message}`, remedy);
}

/** The file must say what it said, and the review: YAML has forms that no one foresees. */
function verify(
  text: string,
  { document, shared, shown }: FoundFiche,
  { date, par, signature }: { date: string; par: string; signature: Signature },
): void {
  const again = readDocument(document.path, text);
  const { fiche } = lireFiche(again, shared.partage);
  const written = isTreeMap(again.root) && isTreeMap(again.root.revue) ? again.root.revue : {};
  const same = fiche && signer(fiche, shared.partage).empreinte === signature.empreinte;
  const said = written.date === date && written.par === par && written.empreinte === signature.empreinte;
  if (same && said && withoutReview(again) === withoutReview(document)) return;
  throw new UsageError(
    `Rien n’est signé : la revue ne s’écrit pas sans risque dans ${shown}, dont la forme est inhabituelle.`,
    `Écrivez vous-même : revue: { date: ${date}, par: ${JSON.stringify(par)}, empreinte: ${signature.empreinte} }`,
  );
}

const withoutReview = ({ root }: SourceDocument): string =>
  JSON.stringify(isTreeMap(root) ? { ...root, revue: undefined } : root);

/** The errors that lint finds in each file once signed. */
function errorsIn(signed: readonly Signed[], context: CliContext): ReadonlyMap<string, number> {
  const texts = new Map(signed.map(({ found, text }) => [found.file, text]));
  const errors = new Map<string, number>();
  for (const register of new Set(signed.map(({ found }) => found.register))) {
    const nameOf = (file: string) => path.join(register.root, file);
    const { files, config } = openFound(register, context);
    const fiches = files.fiches.map((file) => ({
      path: file.path,
      read: () => texts.get(nameOf(file.path)) ?? file.read(),
    }));
    const { preset = 'recommande', overrides, settings } = loadConfig(config, rules, context);
    const only = new Set(register.fiches.filter((file) => texts.has(nameOf(file))));
    const levels = { preset, overrides };
    const options = { rules, levels, today: context.today, settings, only };
    const { findings } = lintRegister({ registre: files.registre, fiches }, options);
    for (const { file, severity } of active(findings)) {
      if (severity === 'error') errors.set(nameOf(file), (errors.get(nameOf(file)) ?? 0) + 1);
    }
  }
  return errors;
}
