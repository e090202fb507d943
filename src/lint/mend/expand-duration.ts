import { isScalar } from 'yaml';
import { lireDuree } from '../../model/duree.ts';
import type { Edit } from '../../source/edit.ts';
import { nodeAt, spanOf } from '../../source/node-at.ts';
import { scalarText } from '../../source/scalar-text.ts';
import type { Spot } from '../fix.ts';

const DURATIONS = new Set(['conservation', 'archivage']);

/** « conservation: 5 ans » → `conservation: { duree: 5 ans }`: a length of time says under which key it goes. */
export function expandDuration({ document, place, data }: Spot): readonly Edit[] | undefined {
  if (!('pointeur' in place) || !DURATIONS.has(String(data.cle))) return undefined;
  const node = nodeAt(document, place.pointeur)?.node;
  if (!isScalar(node) || lireDuree(String(node.value)).forme !== 'chiffree') return undefined;
  const { start, end } = spanOf(node, document.text);
  const written = scalarText(String(node.value).trim(), 'PLAIN', { flow: true });
  return [{ start, end, text: `{ duree: ${written} }` }];
}
