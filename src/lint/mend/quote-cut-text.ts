import { type Node, Scalar, visit } from 'yaml';
import type { Edit } from '../../source/edit.ts';
import type { Spot } from '../fix.ts';
import { MENTION } from '../suppressions.ts';

/** Puts between double quotes a text and the « #… » that YAML took for a comment. */
export function quoteCutText({ document, place }: Spot): readonly Edit[] | undefined {
  const { contents, text } = document;
  if (!contents || !('start' in place)) return undefined;
  const cut = endingBefore(plainTexts(contents), place.start);
  if (!cut?.range || MENTION.test(text.slice(place.start, place.end))) return undefined;
  const [start, end] = cut.range;
  const whole = String(cut.value) + text.slice(end, place.end);
  return [{ start, end: place.end, text: JSON.stringify(whole) }];
}

const known = new WeakMap<Node, readonly Scalar[]>();

/** The plain texts of a document in their order, found once however many of them are cut. */
function plainTexts(contents: Node): readonly Scalar[] {
  const found = known.get(contents);
  if (found) return found;
  const list: Scalar[] = [];
  visit(contents, {
    Scalar(_, node) {
      if (node.type === Scalar.PLAIN && node.range) list.push(node);
    },
  });
  known.set(contents, list);
  return list;
}

/** The last that ends before an offset. */
function endingBefore(texts: readonly Scalar[], offset: number): Scalar | undefined {
  let [low, high] = [0, texts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (texts[middle]!.range![1] <= offset) low = middle + 1;
    else high = middle;
  }
  return texts[low - 1];
}
