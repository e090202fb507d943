import { placeOf } from '../area.ts';
import type { Budget } from '../budget.ts';
import type { Run } from '../content.ts';
import { readXml } from '../xml.ts';
import { RichText } from './rich-text.ts';

export interface RawComment {
  readonly row: number;
  readonly col: number;
  readonly runs: readonly Run[];
}

/** The notes that a comments part pins to cells. */
export function readComments(chunks: Iterable<Uint8Array>, part: string, budget: Budget): RawComment[] {
  const comments: RawComment[] = [];
  const text = new RichText();
  let place = placeOf('A1')!;
  readXml(chunks, part, {
    open: (element) => {
      if (element.name === 'comment') place = placeOf(element.attribute('ref') ?? '') ?? place;
      else text.open(element);
    },
    text: (data) => text.text(data),
    close: (name) => {
      text.close(name);
      if (name !== 'comment') return;
      budget.stored();
      comments.push({ ...place, runs: text.take() });
    },
  });
  return comments;
}
