import { type Node, Scalar, visit } from 'yaml';
import type { Edit } from '../../source/edit.ts';
import type { Spot } from '../fix.ts';

/** Puts between double quotes a text and the « #… » that YAML took for a comment. */
export function quoteCutText({ document, place }: Spot): readonly Edit[] | undefined {
  const { contents, text } = document;
  if (!contents || !('start' in place)) return undefined;
  const cut = plainBefore(contents, place.start);
  const rest = text.slice(place.start, place.end);
  if (!cut?.range || /^#[ \t]*registre[ \t]*:/i.test(rest)) return undefined;
  const [start, end] = cut.range;
  const whole = String(cut.value) + text.slice(end, place.end);
  return [{ start, end: place.end, text: JSON.stringify(whole) }];
}

/** The plain text that ends last before an offset. */
function plainBefore(contents: Node, offset: number): Scalar | undefined {
  let found: Scalar | undefined;
  visit(contents, {
    Scalar(_, node) {
      const end = node.range?.[1] ?? 0;
      if (node.type === Scalar.PLAIN && end <= offset && end > (found?.range?.[1] ?? -1)) found = node;
    },
  });
  return found;
}
