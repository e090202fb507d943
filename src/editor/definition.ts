import type { Pointeur } from '../model/origine.ts';
import type { SourceDocument } from '../source/document.ts';
import { isTreeMap, type Tree } from '../source/tree.ts';
import type { Word } from './node-at.ts';

/** A place where something is defined: a file of the register, and what to show there. */
export interface Definition {
  readonly file: string;
  readonly pointeur: Pointeur;
  readonly part: 'key' | 'value';
}

/** What a register knows, for a word to be found in it. */
export interface Definitions {
  readonly registre: SourceDocument;
  readonly fiche: SourceDocument;
  /** Files of fiches, by reference. */
  readonly references: ReadonlyMap<string, string>;
}

const SHARED = ['acteurs', 'services', 'socles'];

/** Where the actor, service, shared measure, item or fiche that a text names is defined; no text names itself. */
export function definitionsOf({ part, text, pointeur }: Word, known: Definitions): Definition[] {
  if (part === 'key' || text === '') return [];
  const { registre, fiche, references } = known;
  const shared = SHARED.flatMap((key): Definition[] => {
    const entries = isTreeMap(registre.root) ? registre.root[key] : undefined;
    const there = isTreeMap(entries) && Object.hasOwn(entries, text);
    return there ? [{ file: registre.path, pointeur: [key, text], part: 'key' }] : [];
  });
  const items = idsIn(fiche.root, text, []).map((one) => ({
    file: fiche.path,
    pointeur: one,
    part: 'value' as const,
  }));
  const named = pointeur[0] === 'fiches_liees' || pointeur[0] === 'liste' ? references.get(text) : undefined;
  const linked: Definition[] = named ? [{ file: named, pointeur: ['reference'], part: 'value' }] : [];
  const same = (one: Definition) => one.file === fiche.path && String(one.pointeur) === String(pointeur);
  return [...shared, ...items, ...linked].filter((one) => !same(one));
}

/** Pointers to the `id` of the items that bear this one. */
function idsIn(tree: Tree, id: string, pointeur: Pointeur): Pointeur[] {
  if (Array.isArray(tree)) return tree.flatMap((item, index) => idsIn(item, id, [...pointeur, index]));
  if (!isTreeMap(tree)) return [];
  const own = tree.id === id ? [[...pointeur, 'id']] : [];
  return [...own, ...Object.entries(tree).flatMap(([key, value]) => idsIn(value, id, [...pointeur, key]))];
}
