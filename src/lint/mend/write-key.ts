import { isScalar } from 'yaml';
import type { Edit } from '../../source/edit.ts';
import { nodeAt } from '../../source/node-at.ts';
import { scalarText } from '../../source/scalar-text.ts';
import { isTreeMap } from '../../source/tree.ts';
import { fill } from '../finding.ts';
import type { Spot } from '../fix.ts';

/** Writes another name for the key, unless that name already has its answer beside it. */
export const writeKey =
  (template: string) =>
  ({ document, place, data }: Spot): readonly Edit[] | undefined => {
    const here = 'pointeur' in place ? nodeAt(document, place.pointeur) : undefined;
    const key = here?.pair?.key;
    const name = fill(template, data);
    const isTop = 'pointeur' in place && place.pointeur.length === 1;
    const isTaken = here?.map?.has(name) || (isTop && isTreeMap(document.root) && name in document.root);
    if (!here?.map || !isScalar(key) || isTaken) return undefined;
    const [start, end] = key.range ?? [0, 0];
    return [{ start, end, text: scalarText(name, key.type, here) }];
  };
