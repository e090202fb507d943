import { posix } from '../../io/discovery.ts';
import type { OutputFile } from '../../io/write-files.ts';
import { leftOut } from '../../render/check/article-30.ts';
import { pathProblems } from '../../render/check/verify-paths.ts';
import type { Role } from '../../render/layouts/layout.ts';
import { type Model, pathsOf } from '../../render/make-documents.ts';
import type { TemplateProblem } from '../../render/templating/problem.ts';
import { compter } from '../../report/reporter.ts';
import type { CliContext } from '../context.ts';
import { type Place, stale } from './deliver.ts';

/** A template of the user, and whether it stands for one of ours. */
export interface OwnModel {
  readonly model: Model;
  readonly role: Role;
  readonly replaces: boolean;
}

/** « templates/fiche.html.hbs:12:4 the field … » */
export function placed({ template, line, column, cell, message }: TemplateProblem): string {
  return `${template}:${cell ?? `${line}:${column}`} ${message}`;
}

/** A list of the fiches is no register: nobody expects it to say everything. */
const LISTS = new Set(['csv', 'txt']);

/** What is wrong in the templates of the user: fields that do not exist, and what Article 30 asks and they leave out. */
export async function checkTemplates(models: readonly OwnModel[]) {
  const faults = new Set<string>();
  const remarks = new Set<string>();
  const refused = new Set<Model>();
  for (const { model, role, replaces } of models) {
    if (!model.template.own) continue;
    const paths = await pathsOf(model);
    const problems = pathProblems(model, paths);
    for (const problem of problems) faults.add(placed(problem));
    if (problems.length > 0) refused.add(model);
    const missing = leftOut(paths, role);
    if (missing.length === 0 || LISTS.has(model.format)) continue;
    (replaces ? faults : remarks).add(saysNot(model, missing));
  }
  return { faults: [...faults], remarks: [...remarks], refused };
}

/** Templates of the user that take the place of ours and say less than Article 30 asks. */
export async function sayLeftOut(models: readonly OwnModel[], context: CliContext): Promise<void> {
  for (const { model, replaces, role } of models) {
    if (!replaces || !model.template.own || LISTS.has(model.format)) continue;
    const missing = leftOut(await pathsOf(model), role);
    if (missing.length > 0) await context.say(saysNot(model, missing));
  }
}

/** What a template leaves out, at its beginning. */
function saysNot({ template, format }: Model, missing: readonly string[]): string {
  const start = format === 'xlsx' ? '' : ':1:1';
  return `${template.name}${start} ce modèle n’imprime pas ${missing.join(', ')}.`;
}

/** Says which documents are to be made again, and which `left` are to go; resolves to their number. */
export async function checkFiles(
  files: readonly OutputFile[],
  { place, left }: { readonly place: Place; readonly left: readonly string[] },
  context: CliContext,
): Promise<number> {
  const old = stale(files, place);
  for (const { path, absent } of old) {
    await context.out(
      `${posix(context.cwd, path)} : ${absent ? 'à imprimer, il n’existe pas' : 'à réimprimer, il ne dit plus la même chose'}\n`,
    );
  }
  for (const path of left) {
    await context.out(`${posix(context.cwd, path)} : en trop, aucune fiche de ce registre ne le donne\n`);
  }
  if (old.length + left.length === 0) {
    await context.say(`${compter(files.length, 'document à jour', 'documents à jour')}.`);
  }
  return old.length + left.length;
}
