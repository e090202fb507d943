import { isCollection, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Pointeur } from '../model/origine.ts';
import type { SourceDocument } from './document.ts';

/** A node of a document, with what an edit must know of its surroundings. */
export interface Place {
  readonly node: Node | null;
  /** The key and its map, when the node is the value of one. */
  readonly pair: Pair<Node, Node | null> | undefined;
  readonly map: YAMLMap<Node, Node | null> | undefined;
  /** Somewhere between braces or brackets. */
  readonly flow: boolean;
}

/**
 * The node at a pointer; `undefined` when nothing is written there. Of a file read quickly its section alone is parsed:
 * the map of a top key does not hold the others.
 */
export function nodeAt(document: SourceDocument, pointeur: Pointeur): Place | undefined {
  const node = document.nodesUnder?.(String(pointeur[0])) ?? document.contents;
  let place: Place = { node, pair: undefined, map: undefined, flow: false };
  for (const step of pointeur) {
    const next = stepInto(place, step);
    if (!next) return undefined;
    place = next;
  }
  return place;
}

function stepInto({ node, flow }: Place, step: string | number): Place | undefined {
  const inFlow = flow || (isCollection(node) && node.flow === true);
  if (isMap<Node, Node | null>(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value ?? '') === String(step));
    return pair && { node: pair.value, pair: pair as Pair<Node, Node | null>, map: node, flow: inFlow };
  }
  const item = isSeq<Node>(node) ? node.items[Number(step)] : undefined;
  return item && { node: item, pair: undefined, map: undefined, flow: inFlow };
}

/** Where a node begins and ends; the line ends and spaces after its last sign are not its own. */
export function spanOf(node: Node, text: string): { start: number; end: number } {
  const [start, end] = node.range ?? [0, 0];
  return { start, end: start + text.slice(start, end).trimEnd().length };
}
