import { plusProche } from '../../model/proche.ts';
import type { Model } from '../make-documents.ts';
import type { TemplatePath } from '../templating/paths.ts';
import { TemplateError, type TemplateProblem } from '../templating/problem.ts';
import { type Unknown, unknownStep } from './view-tree.ts';
import { viewTree } from './whole-view.ts';

/** Throws a `TemplateError` when a template names fields that do not exist: they would print as nothing. */
export function verifyPaths(model: Pick<Model, 'par' | 'roles'>, paths: readonly TemplatePath[]): void {
  const problems = pathProblems(model, paths);
  if (problems.length > 0) throw new TemplateError(problems);
}

/** The paths that name nothing, each once where it is first written. */
export function pathProblems(
  { par, roles }: Pick<Model, 'par' | 'roles'>,
  paths: readonly TemplatePath[],
): TemplateProblem[] {
  const tree = viewTree(par, roles);
  const seen = new Set<string>();
  const named = new Set<string>();
  return paths.flatMap(({ path, use: _, ...place }) => {
    const unknown = unknownStep(tree, path);
    const key = JSON.stringify(place);
    if (!unknown || seen.has(key)) return [];
    seen.add(key);
    // What is inside a list or a group that does not exist says nothing more than its name did.
    const step = `${unknown.holder}.${unknown.name}`;
    if (named.has(step) && path !== unknown.name && !path.endsWith(`.${unknown.name}`)) return [];
    named.add(step);
    // A document of the user, for both roles, may choose to be of the whole register; a layout may not.
    const chooses = par === 'fiche' && roles.length > 1;
    const other = chooses && unknownStep(viewTree('registre', roles), path) === undefined;
    return [{ ...place, message: other ? forRegister(path) : inWords(unknown, par) }];
  });
}

const forRegister = (path: string) =>
  `« ${path} » est un champ du registre entier, et ce modèle fait un document par fiche : commencez-le par {{!-- registre : un document par registre --}}.`;

function inWords({ name, holder, known }: Unknown, par: Model['par']): string {
  if (name === '[]') return `« ${holder} » n’est pas une liste : écrivez {{${holder}}}.`;
  const where =
    holder === '' ? `dans ${par === 'fiche' ? 'une fiche' : 'un registre'}` : `dans « ${holder} »`;
  const near = plusProche(name, known);
  const remedy =
    near !== undefined
      ? `vouliez-vous écrire « ${near} » ?`
      : known.length === 0
        ? `« ${holder} » est une valeur ou une liste, sans champ de ce nom.`
        : `il y a ${known.slice(0, SHOWN).join(', ')}${known.length > SHOWN ? '…' : '.'}`;
  return `le champ « ${name} » n’existe pas ${where} : ${remedy}`;
}

const SHOWN = 12;
