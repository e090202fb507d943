import { isScalar, isSeq, type Node, type YAMLSeq } from 'yaml';
import type { Edit } from '../../source/edit.ts';
import { nodeAt, type Place, spanOf } from '../../source/node-at.ts';
import { scalarText } from '../../source/scalar-text.ts';
import { fill } from '../finding.ts';
import type { Spot } from '../fix.ts';

/** Writes a text in place of the value; `template` is filled with what the finding says. */
export const writeValue =
  (template: string) =>
  ({ document, place, data }: Spot): readonly Edit[] | undefined => {
    const here = 'pointeur' in place ? nodeAt(document, place.pointeur) : undefined;
    const value = fill(template, data);
    return here && replacement(here, value, document.text);
  };

function replacement({ node, pair, flow }: Place, value: string, text: string): readonly Edit[] | undefined {
  if (isScalar(node)) {
    const { start, end } = spanOf(node, text);
    // A comment after the « | » of a text on several lines would go with it.
    if (/^[|>][^\r\n]*#/.test(text.slice(start, end))) return undefined;
    return [{ start, end, text: scalarText(value, node.type, { flow }) }];
  }
  if (!isSeq<Node>(node)) return undefined;
  const { start, end } = node.flow ? spanOf(node, text) : afterColon(node, pair?.key, text);
  if (text.slice(start, end).includes('#')) return undefined;
  return [{ start, end, text: `${node.flow ? '' : ' '}${scalarText(value, 'PLAIN', { flow })}` }];
}

/** A list of one dash begins on the line after its key: a word in its place goes after the colon. */
function afterColon(
  list: YAMLSeq<Node>,
  key: Node | undefined,
  text: string,
): { start: number; end: number } {
  const start = key ? text.indexOf(':', key.range?.[1] ?? 0) + 1 : spanOf(list, text).start;
  return { start, end: spanOf(list.items.at(-1) ?? list, text).end };
}
