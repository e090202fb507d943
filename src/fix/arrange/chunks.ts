import { contentEnd } from './content-end.ts';
import type { NodePair } from './maps.ts';

/** A key with all that moves with it. */
export interface Chunk {
  /** Blank lines above. */
  readonly blank: string;
  /** Comment lines above, whole. */
  readonly comments: string;
  /** From the key to the end of its last line. */
  readonly body: string;
}

export interface Chunks {
  readonly chunks: readonly Chunk[];
  readonly end: number;
}

/**
 * Cuts the lines of a map into its keys. `start`: where the lines above the first key begin, or its own line.
 * `undefined` when two keys share a line.
 */
export function cutChunks(
  pairs: readonly NodePair[],
  text: string,
  { start, column }: { readonly start: number; readonly column: number },
): Chunks | undefined {
  const chunks: Chunk[] = [];
  let end = start;
  for (const pair of pairs) {
    const key = pair.key.range?.[0] ?? 0;
    const line = lineStart(text, key);
    if (line < end || key - line !== column) return undefined;
    const above = text.slice(end, line);
    const blank = /^(?:[ \t]*\r?\n)*/.exec(above)![0];
    end = afterOwnComments(text, lineEnd(text, contentEnd(pair, text)), column);
    chunks.push({ blank, comments: above.slice(blank.length), body: text.slice(key, end) });
  }
  return { chunks, end };
}

/** A comment addressed to the tool covers what follows it, wherever it is indented. */
export const speaksToTool = (lines: string): boolean => /^[^\r\n]*#[ \t]*registre[ \t]*:/im.test(lines);

/** Comments set deeper than the keys, right under a value, are about that value. */
function afterOwnComments(text: string, from: number, column: number): number {
  for (let end = from; ; ) {
    const line = text.slice(end, lineEnd(text, end));
    const indent = /^ *(?=#)/.exec(line)?.[0].length ?? 0;
    if (indent <= column || speaksToTool(line)) return end;
    end += line.length;
  }
}

export const lineStart = (text: string, offset: number): number =>
  offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;

/** After the line end, or at the end of the text. */
function lineEnd(text: string, offset: number): number {
  const found = text.indexOf('\n', offset);
  return found === -1 ? text.length : found + 1;
}
