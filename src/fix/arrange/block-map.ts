import type { Edit } from '../../source/edit.ts';
import { type Chunk, cutChunks, lineStart, speaksToTool } from './chunks.ts';
import type { NodePair } from './maps.ts';
import { isSorted } from './order.ts';

interface Surroundings {
  readonly text: string;
  /** The whole file: what stands above its first key stays at its top. */
  readonly root: boolean;
}

/**
 * Puts the keys of a map, one a line, in another order, each with the comments above it and at the end of its
 * lines. `undefined` when nothing has to move, or nothing can.
 */
export function moveInBlock(
  pairs: readonly NodePair[],
  order: readonly number[],
  { text, root }: Surroundings,
): Edit[] | undefined {
  const key = pairs[0]!.key.range?.[0] ?? 0;
  const line = lineStart(text, key);
  const before = text.slice(line, key);
  if (!/^ *(?:- +)*$/.test(before)) return undefined;
  const dash = before.includes('-');
  const start = root || dash ? line : aboveComments(text, line);
  const cut = cutChunks(pairs, text, { start, column: before.length });
  if (!cut) return undefined;
  const { chunks, end } = cut;
  const wanted = mustStayFirst(chunks, order, { root, dash })
    ? [0, ...order.filter((from) => from > 0)]
    : order;
  if (isSorted(wanted)) return undefined;
  const lines = swapBlanks(chunks, wanted).map((chunk, rank) => {
    const body = chunk.body.endsWith('\n')
      ? chunk.body
      : chunk.body + (text.includes('\r\n') ? '\r\n' : '\n');
    if (dash && rank === 0) return aboveDash(chunk.comments, before) + before + body;
    return chunk.blank + chunk.comments + ' '.repeat(before.length) + body;
  });
  return [{ start, end, text: lines.join('') }];
}

/**
 * A comment that accepts a finding covers what comes next: above the first key it would cover the whole file, on
 * the line of a dash the whole item.
 */
function mustStayFirst(
  chunks: readonly Chunk[],
  [first = 0]: readonly number[],
  { root, dash }: { readonly root: boolean; readonly dash: boolean },
): boolean {
  const [old, now] = [chunks[0]!, chunks[first]!];
  if (speaksToTool(now.comments)) return root || dash;
  return (
    dash && [old, now].some(({ body }) => speaksToTool(body.slice(0, body.indexOf('\n') + 1 || undefined)))
  );
}

/** The blank line above a key that comes first separates, from then on, the one whose place it takes. */
function swapBlanks(chunks: readonly Chunk[], order: readonly number[]): Chunk[] {
  const [old, now] = [chunks[0]!, chunks[order[0]!]!];
  return order.map((from) => {
    const chunk = chunks[from]!;
    if (chunk === now) return { ...chunk, blank: old.blank };
    return chunk === old ? { ...chunk, blank: now.blank } : chunk;
  });
}

/** Comments of a key that comes first in an item stand above its dash, at its margin. */
function aboveDash(comments: string, before: string): string {
  const margin = before.slice(0, before.indexOf('-'));
  return comments.replace(/^[ \t]*(?=#)/gm, margin);
}

/** Where the comment and blank lines right above a line begin. */
function aboveComments(text: string, line: number): number {
  let start = line;
  while (start > 0) {
    const above = lineStart(text, start - 1);
    if (!/^[ \t]*(?:#.*)?$/.test(text.slice(above, start).trimEnd())) return start;
    start = above;
  }
  return start;
}
