import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Pointeur } from '../model/origine.ts';
import type { SourceDocument } from '../source/document.ts';

/** The word under the cursor: a key, or a text. */
export interface Word {
  readonly pointeur: Pointeur;
  readonly part: 'key' | 'value';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The key or the text that holds an offset; `undefined` between words, or in a text that is no YAML. */
export function wordAt({ contents }: SourceDocument, offset: number): Word | undefined {
  let node: Node | null = contents;
  const pointeur: (string | number)[] = [];
  while (node) {
    if (isScalar(node)) return wordOf(node, pointeur, 'value', offset);
    const step: Step | undefined = isMap(node)
      ? inMap(node.items as Pair<Node, Node | null>[], offset)
      : isSeq(node)
        ? inSequence(node.items as Node[], offset)
        : undefined;
    if (!step) return undefined;
    pointeur.push(step.name);
    if (step.key) return wordOf(step.key, pointeur, 'key', offset);
    node = step.value;
  }
  return undefined;
}

interface Step {
  readonly name: string | number;
  /** The offset is in the key itself. */
  readonly key?: Node;
  readonly value: Node | null;
}

function inMap(pairs: readonly Pair<Node, Node | null>[], offset: number): Step | undefined {
  for (const { key, value } of pairs) {
    const name = isScalar(key) ? String(key.value ?? '') : '';
    if (holds(key, offset)) return { name, key, value };
    if (value && holds(value, offset)) return { name, value };
  }
  return undefined;
}

function inSequence(items: readonly Node[], offset: number): Step | undefined {
  const name = items.findIndex((item) => holds(item, offset));
  return name === -1 ? undefined : { name, value: items[name]! };
}

const holds = ({ range }: Node, offset: number) => !!range && range[0] <= offset && offset <= range[1];

function wordOf(node: Node, pointeur: Pointeur, part: Word['part'], offset: number): Word | undefined {
  if (!isScalar(node) || !node.range || !holds(node, offset)) return undefined;
  const [start, end] = node.range;
  return { pointeur, part, text: String(node.value ?? ''), start, end };
}
