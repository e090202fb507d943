import { Parser } from 'yaml';
import { LIMITES, type Limites } from '../model/limites.ts';
import { tooDeepAt } from '../source/depth.ts';

/** What a text has too much of, beside the limits that every reading keeps; `undefined` when it has not. */
export function depassement(text: string, limites: Limites): keyof Limites | undefined {
  if (text.length > limites.caracteres) return 'caracteres';
  const isUsual = limites.profondeur === LIMITES.profondeur && limites.texte === LIMITES.texte;
  if (isUsual) return undefined;
  const tokens = [...new Parser().parse(text)];
  if (tooDeepAt(tokens, limites.profondeur) !== undefined) return 'profondeur';
  // No value is longer than the file: most are settled at a glance.
  if (text.length <= limites.texte) return undefined;
  return [...new Parser().parse(text)].some((token) => longValue(token, limites.texte)) ? 'texte' : undefined;
}

/** Whether a value of the document is written longer than the limit. Depth is bounded when this is asked. */
function longValue(token: unknown, limit: number): boolean {
  if (typeof token !== 'object' || token === null) return false;
  if ('source' in token && typeof token.source === 'string' && token.source.length > limit) return true;
  return Object.values(token).some((part) =>
    Array.isArray(part) ? part.some((one) => longValue(one, limit)) : longValue(part, limit),
  );
}
