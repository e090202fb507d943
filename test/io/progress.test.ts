import { expect, it } from 'vitest';
import { progressOn } from '../../src/io/progress.ts';

/** What is written when a file is read every 60 milliseconds. */
function written(isTTY: boolean, count: number): string[] {
  const said: string[] = [];
  let clock = 0;
  const progress = progressOn({ isTTY, write: (text) => said.push(text) }, () => clock);
  for (let rank = 1; rank <= count; rank++) {
    clock += 60;
    progress.tick(`${rank}/${count}`);
  }
  progress.end();
  return said.map((text) => text.replace('\r\u001b[2K', ''));
}

it('says how far a long run is, on a terminal, and leaves nothing behind', () => {
  expect(written(true, 12)).toEqual(['9/12', '11/12', '']);
});

it('says nothing of a short run, nor anywhere but on a terminal', () => {
  expect(written(true, 8)).toEqual([]);
  expect(written(false, 100)).toEqual([]);
});
