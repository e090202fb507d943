import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { readDocument, type SourceDocument } from '../source/document.ts';
import type { Edit } from '../source/edit.ts';
import { sameFacts } from './same-facts.ts';

interface Rewriting {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  /** Offsets in `before`, in order. */
  readonly edits: readonly Edit[];
  /** Then the facts stay the same too, what was unreadable aside. */
  readonly safe: boolean;
}

/** Whether an edited text reads as the old one everywhere but where it was edited. */
export function keepsReading({ path, before, after, edits, safe }: Rewriting): boolean {
  if (before === after) return false;
  const [old, now] = [readDocument(path, before), readDocument(path, after)];
  if (!old.contents) return goesFurther(old, now);
  if (!now.contents || now.problems.length > old.problems.length) return false;
  return alike(old.contents, now.contents, edits) && (!safe || sameFacts(old, now));
}

/** Of a file that could not be read, an edit must mend something: it reads now, or its first fault comes later. */
function goesFurther(old: SourceDocument, now: SourceDocument): boolean {
  if (now.contents) return true;
  const [first, next] = [old.problems[0]?.place, now.problems[0]?.place];
  return (
    first !== undefined &&
    next !== undefined &&
    'start' in first &&
    'start' in next &&
    next.start > first.start
  );
}

/** Same shapes, same texts; where an edit falls a text, a name or a list with one word may differ. */
function alike(old: Node | null, now: Node | null, edits: readonly Edit[]): boolean {
  if (!old || !now) return old === now;
  if (isMap(old) && isMap(now)) {
    if (old.items.length !== now.items.length) return touched(old, edits) && old.flow === true;
    return old.items.every((pair, rank) => alikePairs(pair as NodePair, now.items[rank] as NodePair, edits));
  }
  if (isSeq(old) && isSeq(now)) {
    if (old.items.length !== now.items.length) return false;
    return old.items.every((item, rank) => alike(item as Node, now.items[rank] as Node, edits));
  }
  if (isScalar(old) && isScalar(now) && old.value === now.value) return true;
  return (isScalar(now) || isExpanded(old, now)) && touched(old, edits);
}

/** The same text, put under the key it stood for. */
function isExpanded(old: Node, now: Node): boolean {
  if (!isScalar(old) || !isMap(now) || now.items.length !== 1) return false;
  const value = now.items[0]!.value;
  return isScalar(value) && String(value.value).trim() === String(old.value).trim();
}

type NodePair = Pair<Node, Node | null>;

const alikePairs = (old: NodePair, now: NodePair, edits: readonly Edit[]): boolean =>
  alike(old.key, now.key, edits) && alike(old.value, now.value, edits);

/** The end of a node may be where a text that YAML cut goes on. */
function touched(node: Node, edits: readonly Edit[]): boolean {
  const [start, end] = node.range ?? [0, 0];
  let [low, high] = [0, edits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (edits[middle]!.start <= end) low = middle + 1;
    else high = middle;
  }
  const last = edits[low - 1];
  return last !== undefined && last.end >= start;
}
