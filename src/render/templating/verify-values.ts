import { plusProche } from '../../model/proche.ts';
import type { Helper } from './aides.ts';
import { type Call, type Expression, type HashPair, type Path, plainName } from './ast.ts';
import type { Located } from './source.ts';

/** What is refused, and the node that shows it; undefined when nothing is. */
export type Refusal = { readonly node: Located; readonly message: string } | undefined;

export type Helpers = ReadonlyMap<string, Helper>;

/** Parts of a path, or named values of a call: more is no template that someone wrote. */
const MOST_PARTS = 32;

const FORBIDDEN = /^(?:__.*__|constructor|prototype)$/;
const DATA = new Set(['root', 'index', 'key', 'first', 'last']);

/** Names that lead out of the data, in JavaScript. */
export function isForbidden(name: string): boolean {
  return FORBIDDEN.test(name);
}

/** Checks a value handed to a block, a helper or a partial. */
export function valueRefusal(expression: Expression, helpers: Helpers): Refusal {
  if (expression.type === 'SubExpression') return callRefusal(expression, helpers);
  return expression.type === 'PathExpression' ? pathRefusal(expression) : undefined;
}

/** Checks a helper call: the helper exists, its values are as many as it takes. */
export function callRefusal(call: Call, helpers: Helpers): Refusal {
  const name = plainName(call.path);
  const helper = helpers.get(name ?? '');
  if (!helper) return { node: call, message: unknownHelper(call.path, [...helpers.keys()]) };
  const [least, most] = helper.values;
  if (call.params.length < least || call.params.length > most) {
    const field = call.params.length === 0 ? ` ; pour le champ de ce nom, écrivez {{this.${name}}}` : '';
    return { node: call, message: `« ${name} » s’écrit ${helper.usage}${field}.` };
  }
  const unknown = call.hash?.pairs.find(({ key }) => !helper.named?.includes(key));
  if (unknown) {
    return { node: call, message: `« ${name} » ne connaît pas « ${unknown.key}= » : ${helper.usage}.` };
  }
  return valuesRefusal(call, helpers);
}

/** Checks the values of a call, in order. */
export function valuesRefusal(
  call: Located & {
    readonly params: readonly Expression[];
    readonly hash?: { readonly pairs: readonly HashPair[] };
  },
  helpers: Helpers,
): Refusal {
  const pairs = call.hash?.pairs ?? [];
  if (pairs.length > MOST_PARTS) return { node: call, message: `plus de ${MOST_PARTS} valeurs nommées.` };
  const bad = pairs.find(({ key }) => isForbidden(key));
  if (bad) return { node: bad, message: `le nom « ${bad.key} » est interdit.` };
  return firstOf([...call.params, ...pairs.map(({ value }) => value)], (value) =>
    valueRefusal(value, helpers),
  );
}

/** The first refusal that a check finds in a list. */
function firstOf<T>(items: readonly T[], check: (item: T) => Refusal): Refusal {
  for (const item of items) {
    const refusal = check(item);
    if (refusal) return refusal;
  }
  return undefined;
}

function pathRefusal(path: Path): Refusal {
  if (path.parts.length > MOST_PARTS) {
    return { node: path, message: `ce chemin a plus de ${MOST_PARTS} parties.` };
  }
  const bad = path.parts.find(isForbidden);
  if (bad !== undefined) {
    return {
      node: path,
      message: `« ${bad} » ne désigne aucun champ : un modèle ne lit que les données du registre.`,
    };
  }
  const [first = ''] = path.parts;
  if (!path.data || (DATA.has(first) && (first === 'root' || path.parts.length === 1))) return undefined;
  return {
    node: path,
    message: `« @${path.parts.join('.')} » n’existe pas : restent @root, @index, @key, @first et @last.`,
  };
}

function unknownHelper(path: Call['path'], helpers: readonly string[]): string {
  const written = path.type === 'PathExpression' ? path.original : String(path.value);
  return `« ${written} » n’est pas une aide connue${suggestion(written, helpers)}`;
}

/** The end of a sentence about an unknown name: the nearest known one, else all of them. */
export function suggestion(written: string, known: readonly string[]): string {
  const near = plusProche(written, known);
  if (near !== undefined) return ` ; vouliez-vous écrire « ${near} » ?`;
  return known.length === 0 ? ' : il n’y en a aucun.' : ` : il y a ${known.join(', ')}.`;
}
