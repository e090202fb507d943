import type { Edit } from '../../source/edit.ts';
import type { Spot } from '../fix.ts';

/** Takes out a comment: its whole line when it is alone there, else with the spaces before it. */
export function removeComment({ document: { text }, place }: Spot): readonly Edit[] | undefined {
  if (!('start' in place)) return undefined;
  const line = text.slice(text.lastIndexOf('\n', place.start) + 1, place.start);
  const before = line.slice(line.lastIndexOf('\r') + 1);
  if (before.trim() !== '') {
    return [{ start: place.start - (before.length - before.trimEnd().length), end: place.end, text: '' }];
  }
  const after = /^[ \t]*(?:\r\n|\r|\n)?/.exec(text.slice(place.end, place.end + 400))![0];
  return [{ start: place.start - before.length, end: place.end + after.length, text: '' }];
}
