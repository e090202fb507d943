import { isAlias, isCollection, isMap, isScalar, type Node, type Pair, Scalar } from 'yaml';
import { LIMITES } from '../model/limites.ts';
import type { Pointeur } from '../model/origine.ts';
import { known } from './known.ts';
import type { Problem, ProblemCode } from './problem.ts';

/** Stands in a tree for a value that was written and cannot be read. */
export const ILLISIBLE = Symbol('illisible');

/**
 * Longest value read, in UTF-16 units: three pages. Rules look for words in every value, some in a time that
 * grows as the square of its length.
 */
export const MAX_TEXT = LIMITES.texte;

/** A YAML value: every scalar is its source text; `null` is an element left empty. */
export type Tree = string | null | typeof ILLISIBLE | Tree[] | TreeMap;
export interface TreeMap {
  [key: string]: Tree;
}

class Bare {
  [key: string]: Tree;
}
Reflect.deleteProperty(Bare.prototype, 'constructor');
Object.setPrototypeOf(Bare.prototype, null);

/** A map that inherits nothing. Made by a class: the engine fills it three times as quickly as `Object.create(null)`. */
export const emptyMap = (): TreeMap => new Bare();

export const isTreeMap = (tree: Tree | undefined): tree is TreeMap =>
  typeof tree === 'object' && tree !== null && !Array.isArray(tree);

export interface TreeReading {
  readonly root: Tree;
  readonly problems: Problem[];
}

/**
 * Turns a composed document into a plain tree. What the model does not accept (aliases, tags, anchors,
 * merge keys, keys that are not words) is reported and replaced by `ILLISIBLE`; an empty value is `null`.
 */
export function readTree(contents: Node, text: string): TreeReading {
  const problems: Problem[] = [];
  const report = (code: ProblemCode, node: Node, data: Record<string, string>, message?: string) => {
    const [start, end] = node.range ?? [0, 0];
    problems.push({ code, place: { start, end }, data, ...(message ? { message } : {}) });
  };

  const read = (node: unknown, path: Pointeur): Tree => {
    const refusal = refused(node as Node);
    if (refusal) {
      const place = signOf(node as Node, text);
      problems.push({ code: 'yaml-non-permis', place, data: { quoi: refusal } });
      return ILLISIBLE;
    }
    if (isScalar(node)) return readScalar(node);
    if (isMap(node)) return readMap(node.items as Pair[], path);
    if (isCollection(node)) return node.items.map((item, index) => read(item, [...path, index]));
    return null;
  };

  const readScalar = (node: Scalar): Tree => {
    const source = String(node.value ?? '');
    if (source.length > MAX_TEXT) {
      report('fichier-illisible', node, {}, 'texte');
      return ILLISIBLE;
    }
    const cut = cutComment(node, text);
    if (cut) problems.push({ code: 'texte-tronque', place: cut.place, data: { reste: cut.rest } });
    const plain = node.type === Scalar.PLAIN || node.type === undefined;
    if (source === '' || (plain && /^(?:~|null|Null|NULL)$/.test(source))) return null;
    return known(source);
  };

  const readMap = (pairs: readonly Pair[], path: Pointeur): TreeMap => {
    const map: TreeMap = Object.create(null);
    for (const { key, value } of pairs) {
      const name = isScalar(key) ? String(key.value ?? '') : undefined;
      if (name === undefined || name === '<<' || refused(key as Node)) {
        report('yaml-non-permis', key as Node, {
          quoi: name === '<<' ? 'La fusion « << »' : 'Une clé qui n’est pas un mot',
        });
      } else if (Object.hasOwn(map, name)) {
        report('cle-dupliquee', key as Node, { cle: name });
      } else if (value === null) {
        // Between braces, « precisions: spectateurs, abonnés » reads as two keys.
        report('texte-virgule', key as Node, { texte: name });
      } else {
        map[name] = read(value, [...path, name]);
      }
    }
    return map;
  };

  return { root: read(contents, []), problems };
}

function refused(node: Node | null | undefined): string | undefined {
  if (isAlias(node)) return `Le renvoi « *${node.source} »`;
  if (!isScalar(node) && !isCollection(node)) return undefined;
  if (node.anchor) return `L’ancre « &${node.anchor} »`;
  if (node.tag) return `L’étiquette « ${node.tag.replace('tag:yaml.org,2002:', '!!')} »`;
  return undefined;
}

/** An anchor or a tag stands before the node it marks. */
function signOf(node: Node, text: string): { start: number; end: number } {
  const [start, end] = node.range ?? [0, 0];
  const before = /[&!][^\s]*(?=\s*$)/.exec(text.slice(Math.max(0, start - 200), start));
  if (isAlias(node) || !before) return { start, end };
  const from = Math.max(0, start - 200) + before.index;
  return { start: from, end: from + before[0].length };
}

/** « Réponse au ticket #1 »: YAML takes `#1` for a comment and drops it without a word. */
function cutComment(node: Scalar, text: string) {
  if (node.type !== Scalar.PLAIN || !node.range) return undefined;
  const [, valueEnd, nodeEnd] = node.range;
  const tail = /^[ \t]+#(?=[\p{L}\p{N}])[^\r\n]*/u.exec(
    text.slice(valueEnd, Math.min(nodeEnd, valueEnd + 400)),
  );
  if (!tail) return undefined;
  const rest = tail[0].trim();
  const start = valueEnd + tail[0].indexOf('#');
  return { rest, place: { start, end: start + rest.length } };
}
