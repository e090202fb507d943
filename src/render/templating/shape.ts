import type { TemplateLimits } from './limits.ts';

/** Where a text is too much for Handlebars's parser, and why. */
interface Excess {
  readonly index: number;
  readonly message: string;
}

const TAG = /\{\{~?(?:(!--)|([#^])|(\/)|(else\s+\w)|(!))?/g;

/**
 * Counts tags, nesting and comments before parsing: Handlebars's parser takes a time that grows with
 * the square of the depth and of the number of comments (minutes for a text of 300 kB).
 */
export function excessOf(text: string, limits: TemplateLimits): Excess | undefined {
  const open: number[] = [];
  let counts = { depth: 0, blocks: 0, comments: 0, tags: 0 };
  TAG.lastIndex = 0;
  for (let tag = TAG.exec(text); tag; tag = TAG.exec(text)) {
    const [, longComment, opening, closing, chained, comment] = tag;
    counts = { ...counts, tags: counts.tags + 1 };
    if (longComment || comment) counts.comments++;
    if (longComment) TAG.lastIndex = Math.max(TAG.lastIndex, text.indexOf('--}}', TAG.lastIndex));
    if (opening) open.push(0);
    if (opening || chained) counts.blocks++;
    if (chained && open.length > 0) open[open.length - 1]!++;
    if (opening || chained) counts.depth++;
    if (closing) counts.depth -= 1 + (open.pop() ?? -1);
    const message = excessMessage({ ...counts, calls: callDepth(text, TAG.lastIndex, limits.depth) }, limits);
    if (message) return { index: tag.index, message };
  }
  return undefined;
}

interface Counts {
  readonly depth: number;
  readonly calls: number;
  readonly blocks: number;
  readonly comments: number;
  readonly tags: number;
}

function excessMessage(
  { depth, calls, blocks, comments, tags }: Counts,
  limits: TemplateLimits,
): string | undefined {
  if (depth > limits.depth || calls > limits.depth) {
    return `plus de ${limits.depth} blocs ou appels imbriqués.`;
  }
  if (blocks > limits.blocks) return `plus de ${limits.blocks} blocs : découpez ce modèle en fragments.`;
  if (comments > limits.blocks) return `plus de ${limits.blocks} commentaires : retirez-en.`;
  if (tags > limits.tags) return `plus de ${limits.tags} expressions : découpez ce modèle en fragments.`;
  return undefined;
}

/** How deep the parentheses of the tag that starts at `from` go; stops counting past `limit`. */
function callDepth(text: string, from: number, limit: number): number {
  let [depth, deepest] = [0, 0];
  for (let index = from; index < text.length && deepest <= limit; index++) {
    const sign = text[index];
    if (sign === '}' || sign === '{') break;
    if (sign === '(') deepest = Math.max(deepest, ++depth);
    if (sign === ')') depth--;
  }
  return deepest;
}
