import type { Champ } from '../../model/champs.ts';
import { MAX_DEPTH } from '../../source/depth.ts';
import { readDocument, type SourceDocument } from '../../source/document.ts';
import { applyEdits, type Edit } from '../../source/edit.ts';
import { schemaOf } from '../schema-of.ts';
import { moveInBlock } from './block-map.ts';
import { moveInFlow } from './flow-map.ts';
import { type KnownMap, knownMaps, type NodePair } from './maps.ts';
import { isSorted, orderOf } from './order.ts';
import { saysTheSame } from './says-the-same.ts';

export interface Arranged {
  readonly text: string;
  /** Some keys could not be moved without changing what the file says: they stay where they are. */
  readonly partial: boolean;
}

/**
 * A file of a register with its keys in the order of the model, at every level. Comments and blank lines move with
 * their key; no other byte changes. `undefined` when the file cannot be read. `path` is relative to the register.
 */
export function arrange(path: string, raw: string): Arranged | undefined {
  const mark = raw.startsWith('\uFEFF') ? '\uFEFF' : '';
  let text = raw.slice(mark.length);
  let document = readDocument(path, text);
  if (!document.contents) return undefined;
  // One level a pass, from the outside: what was inside is found again at its new place.
  for (let level = 0; level <= MAX_DEPTH; level++) {
    const edits = movesOf(document, schemaOf(path));
    if (edits.length === 0) return { text: mark + text, partial: false };
    const moved = applyEdits(text, edits);
    const read = readDocument(path, moved);
    if (!saysTheSame(document, read)) return { text: mark + text, partial: true };
    [text, document] = [moved, read];
  }
  return { text: mark + text, partial: true };
}

/** Moves in the outermost maps that are out of order. */
function movesOf({ contents, text }: SourceDocument, schema: Champ<unknown>): Edit[] {
  const edits: Edit[] = [];
  if (!contents) return edits;
  knownMaps(contents, schema, (one) => {
    const moves = movesWithin(one, text);
    for (const move of moves) edits.push(move);
    return moves.length === 0;
  });
  return edits;
}

function movesWithin({ map, names, known, root }: KnownMap, text: string): readonly Edit[] {
  const order = orderOf(names, known);
  if (isSorted(order)) return [];
  const pairs = map.items as NodePair[];
  return (map.flow ? moveInFlow(pairs, order, text) : moveInBlock(pairs, order, { text, root })) ?? [];
}
