import type { CST } from 'yaml';
import { LIMITES } from '../model/limites.ts';

/** Deepest nesting accepted. A fiche needs six levels; the composer recurses, so this guards its stack. */
export const MAX_DEPTH = LIMITES.profondeur;

/** Offset of the first collection nested deeper than a limit, found without recursion. */
export function tooDeepAt(tokens: readonly CST.Token[], limit = MAX_DEPTH): number | undefined {
  const stack = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { token, depth } = next;
    if (depth > limit) return token.offset;
    for (const child of children(token)) stack.push({ token: child, depth: depth + 1 });
  }
  return undefined;
}

function children(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : [];
  if (!('items' in token)) return [];
  return token.items.flatMap((item) => {
    const key = 'key' in item && item.key ? [item.key] : [];
    return item.value ? [...key, item.value] : key;
  });
}
