import { groupBy } from '../model/group-by.ts';
import type { Pointeur } from '../model/origine.ts';
import { plier } from '../model/pliage.ts';
import { isTreeMap, type Tree } from '../source/tree.ts';

/** Keys that name an element of a list, best first. */
const NAMES = ['id', 'reference', 'acteur', 'service', 'nom', 'categorie', 'type', 'socle'] as const;
const TEXTS = ['libelle', 'description', 'precisions', 'destinataire', 'cas', 'vers'] as const;

/**
 * The pointer with list elements named by what they are rather than by their rank:
 * `/donnees/categorie=identite/conservation`. Equal names are told apart by their text, else by their rank.
 */
export function namedPointer(root: Tree, pointeur: Pointeur): string {
  let node: Tree | undefined = root;
  let named = '';
  for (const step of pointeur) {
    if (Array.isArray(node) && typeof step === 'number') {
      named += `/${elementName(node, step)}`;
      node = node[step];
    } else {
      named += `/${step}`;
      node = isTreeMap(node) ? node[String(step)] : undefined;
    }
  }
  return named;
}

const namesOf = new WeakMap<readonly Tree[], readonly string[]>();

function elementName(list: readonly Tree[], index: number): string {
  const names = namesOf.get(list) ?? nameAll(list);
  return names[index] ?? '~';
}

/** The names of all elements at once: one pass, however many findings stand in the list. */
function nameAll(list: readonly Tree[]): readonly string[] {
  const plain = list.map(nameOf);
  const counts = groupBy(plain, (name) => name);
  const seen = new Map<string, number>();
  const names = list.map((element, index) => {
    const own = plain[index]!;
    const name = counts.get(own)!.length > 1 ? own + textOf(element) : own;
    const rank = seen.get(name) ?? 0;
    seen.set(name, rank + 1);
    return rank === 0 ? name : `${name}#${rank}`;
  });
  namesOf.set(list, names);
  return names;
}

function nameOf(element: Tree | undefined): string {
  if (typeof element === 'string') return `~${hash(plier(element))}`;
  if (!isTreeMap(element)) return '~';
  for (const key of NAMES) {
    const value = element[key];
    if (typeof value === 'string') return `${key}=${value.slice(0, 60)}`;
  }
  return textOf(element) || '~';
}

function textOf(element: Tree | undefined): string {
  const key = isTreeMap(element) && TEXTS.find((one) => typeof element[one] === 'string');
  return key ? `~${hash(plier(String(element[key])))}` : '';
}

/** FNV-1a on 32 bits: names an element, protects nothing. */
export function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  }
  return value.toString(16).padStart(8, '0');
}
