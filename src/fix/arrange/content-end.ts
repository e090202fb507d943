import { spanOf } from '../../source/node-at.ts';
import type { NodePair } from './maps.ts';

/** Where what a key says ends: its value, else its colon. */
export function contentEnd({ key, value }: NodePair, text: string): number {
  const afterKey = key.range?.[1] ?? 0;
  const end = value ? spanOf(value, text).end : 0;
  return end > afterKey ? end : text.indexOf(':', afterKey) + 1;
}
