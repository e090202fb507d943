/** What a view holds at a place, values forgotten: what a template may name there. */
export type ViewTree =
  | { readonly kind: 'value' }
  | { readonly kind: 'list'; readonly item: ViewTree }
  | { readonly kind: 'map'; readonly fields: ReadonlyMap<string, ViewTree> };

const VALUE: ViewTree = { kind: 'value' };

/** The tree of a view; items of a list are taken together. */
export function treeOf(value: unknown): ViewTree {
  if (Array.isArray(value)) return { kind: 'list', item: value.map(treeOf).reduce(merge, VALUE) };
  if (typeof value !== 'object' || value === null) return VALUE;
  return { kind: 'map', fields: new Map(Object.entries(value).map(([key, one]) => [key, treeOf(one)])) };
}

/** What either of two trees holds. */
export function merge(a: ViewTree, b: ViewTree): ViewTree {
  if (a.kind === 'value') return b;
  if (b.kind === 'value') return a;
  if (a.kind === 'list' && b.kind === 'list') return { kind: 'list', item: merge(a.item, b.item) };
  if (a.kind !== 'map' || b.kind !== 'map') return a;
  const fields = new Map(a.fields);
  for (const [key, tree] of b.fields) fields.set(key, merge(fields.get(key) ?? VALUE, tree));
  return { kind: 'map', fields };
}

/** The first step of a path that names nothing, and the names that stand there. */
export interface Unknown {
  readonly name: string;
  /** What holds it, as the author may write it; empty for the view itself. */
  readonly holder: string;
  readonly known: readonly string[];
}

/** Follows a path such as `fiches[].finalites[].libelle`; undefined when all of it exists. */
export function unknownStep(tree: ViewTree, path: string): Unknown | undefined {
  let here = tree;
  let holder = '';
  for (const step of path.split(/\.|(?=\[\])/)) {
    const next = stepInto(here, step);
    if (!next) return { name: step, holder, known: here.kind === 'map' ? [...here.fields.keys()] : [] };
    here = next;
    holder = step === '[]' ? `${holder}[]` : holder === '' ? step : `${holder}.${step}`;
  }
  return undefined;
}

function stepInto(tree: ViewTree, step: string): ViewTree | undefined {
  if (tree.kind === 'value') return undefined;
  if (tree.kind === 'list') return step === '[]' ? tree.item : undefined;
  // `each` over a group of fields goes through its values.
  return step === '[]' ? [...tree.fields.values()].reduce(merge, VALUE) : tree.fields.get(step);
}
