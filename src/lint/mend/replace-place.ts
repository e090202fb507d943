import type { Edit } from '../../source/edit.ts';
import type { Spot } from '../fix.ts';

/** Replaces the signs that a finding shows by what they should have been. */
export const replacePlace =
  (mended: (written: string) => string) =>
  ({ document, place }: Spot): readonly Edit[] | undefined => {
    if (!('start' in place)) return undefined;
    const { start, end } = place;
    return [{ start, end, text: mended(document.text.slice(start, end)) }];
  };
