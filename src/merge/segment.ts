import { isCollection, isMap, isScalar, type Node, type Pair } from 'yaml';
import type { Tree } from '../source/tree.ts';
import { cutFlow } from './cut-flow.ts';
import { type Block, type Entry, LEAF } from './entry.ts';
import { childOf, contentEndOf, endOf, isBlock, startOf } from './node.ts';

/**
 * Cuts a YAML text into entries. `undefined` where the text is laid out in a way that lines do not follow
 * (explicit keys, several keys on a line): it can only be merged as text.
 */
export function segment(contents: Node, text: string, tree: Tree): Block | undefined {
  return cutBlock(contents, { text, from: 0, to: text.length, compact: false }, tree);
}

interface Area {
  readonly text: string;
  /** Where the first line starts; in a compact map, where the first key stands. */
  readonly from: number;
  readonly to: number;
  readonly compact: boolean;
}

/** Where an entry stands. */
interface Span {
  readonly node: Node | null;
  readonly key: string;
  readonly start: number;
  readonly lineStart: number;
  /** Just after the colon or the dash. */
  readonly headEnd: number;
  readonly contentEnd: number;
  /** After the line feed of its last line of content. */
  readonly lineEnd: number;
}

function cutBlock(node: Node, area: Area, tree: Tree): Block | undefined {
  if (!isCollection(node) || node.flow === true || node.items.length === 0) return undefined;
  const { text, compact } = area;
  const spans: Span[] = [];
  for (const item of node.items as (Pair<Node, Node | null> | Node)[]) {
    const first = compact && spans.length === 0;
    const cursor = spans.at(-1)?.lineEnd ?? area.from;
    const span = spanOf(item, { ...area, from: cursor }, first);
    if (!span) return undefined;
    spans.push(span);
  }
  const column = spans[0]!.start - spans[0]!.lineStart;
  if (spans.some(({ start, lineStart }) => start - lineStart !== column)) return undefined;
  const ends = spans.map((span, index) => {
    const limit = spans[index + 1]?.lineStart ?? area.to;
    return isBlock(span.node)
      ? span.lineEnd + ownTrivia(text.slice(span.lineEnd, limit), column)
      : span.lineEnd;
  });
  const entries = spans.map((span, index) => {
    const from = index === 0 ? (compact ? span.lineStart : area.from) : ends[index - 1]!;
    const indent = compact && index === 0 ? ' '.repeat(column) : undefined;
    return cutEntry(span, { text, from, to: ends[index]!, column, indent }, childOf(tree, span.key, index));
  });
  const of = isMap(node) ? 'map' : 'list';
  return { kind: 'block', of, column, compact, entries, footer: text.slice(ends.at(-1)!, area.to) };
}

function spanOf(item: Pair<Node, Node | null> | Node, area: Area, onDashLine: boolean): Span | undefined {
  const { text, from } = area;
  const pair = 'key' in item ? (item as Pair<Node, Node | null>) : undefined;
  const node = pair ? pair.value : (item as Node | null);
  const start = pair ? startOf(pair.key) : dashBefore(text, from, node ? startOf(node) : area.to);
  if (start === undefined) return undefined;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  if (!onDashLine && (lineStart < from || !/^ *$/.test(text.slice(lineStart, start)))) return undefined;
  const colon = pair ? text.indexOf(':', endOf(pair.key)) : start;
  if (pair && !/^[ \t]*$/.test(text.slice(endOf(pair.key), colon))) return undefined;
  const headEnd = colon + 1;
  const contentEnd = Math.max(headEnd, contentEndOf(node, text));
  const feed = text.indexOf('\n', contentEnd);
  const lineEnd = feed === -1 ? text.length : feed + 1;
  if (!REST.test(text.slice(contentEnd, lineEnd))) return undefined;
  const key = pair && isScalar(pair.key) ? String(pair.key.value ?? '') : '';
  return { node, key, start, lineStart, headEnd, contentEnd, lineEnd };
}

/** What may follow a value on its line: nothing, or a comment. */
const REST = /^[ \t]*(?:[ \t]#[^\n]*)?\r?\n?$/;
const DASH = /^ *(?=-(?:[ \t\r]|$))/m;

function dashBefore(text: string, from: number, to: number): number | undefined {
  const match = DASH.exec(text.slice(from, to));
  return match ? from + match.index + match[0].length : undefined;
}

interface Cut {
  readonly text: string;
  /** Where the lines above it start. */
  readonly from: number;
  readonly to: number;
  readonly column: number;
  /** Stands for the dash, so that a first key is written as the others are. */
  readonly indent: string | undefined;
}

function cutEntry(span: Span, { text, from, to, column, indent }: Cut, tree: Tree): Entry {
  const { node, key, start, lineStart, headEnd, contentEnd } = span;
  const leading = indent === undefined ? text.slice(from, lineStart) : '';
  const margin = indent ?? text.slice(lineStart, start);
  const common: Pick<Entry, 'key' | 'column' | 'leading' | 'tree'> = { key, column, leading, tree };
  const block = isBlock(node) ? cutNested(span, text, to, tree) : undefined;
  if (block) {
    const inner = block.compact ? startOf(node!) : text.indexOf('\n', headEnd) + 1;
    const head = margin + text.slice(start, block.compact ? inner : headEnd);
    const after = block.compact ? '' : text.slice(headEnd, inner);
    return { ...common, head, after, value: text.slice(inner, to), tail: '', shape: block };
  }
  return {
    ...common,
    head: margin + text.slice(start, headEnd),
    after: '',
    value: text.slice(headEnd, contentEnd),
    tail: text.slice(contentEnd, to),
    shape: cutFlow(node, text, headEnd, tree) ?? LEAF,
  };
}

function cutNested({ node, headEnd }: Span, text: string, to: number, tree: Tree): Block | undefined {
  const start = startOf(node!);
  const between = text.slice(headEnd, start);
  if (/^ +$/.test(between) && isMap(node))
    return cutBlock(node, { text, from: start, to, compact: true }, tree);
  const feed = text.indexOf('\n', headEnd);
  if (feed === -1 || feed >= start || !REST.test(text.slice(headEnd, feed + 1))) return undefined;
  return cutBlock(node!, { text, from: feed + 1, to, compact: false }, tree);
}

/** How much of the lines after a block belongs to it: up to the last comment that stands further right. */
function ownTrivia(lines: string, column: number): number {
  let [own, offset] = [0, 0];
  for (const line of lines.split(/(?<=\n)/)) {
    offset += line.length;
    if (/^ *#/.test(line) && line.indexOf('#') > column) own = offset;
  }
  return own;
}
