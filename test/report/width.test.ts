import stringWidth from 'string-width';
import { expect, it } from 'vitest';
import { widthOf } from '../../src/report/frame.ts';

it('is the width that terminals give, for every character and for what joins to it', () => {
  const odd: string[] = [];
  for (let point = 0x20; point < 0x3000; point++) {
    const letter = String.fromCharCode(point);
    for (const text of [letter, `a${letter}e`, `${letter}${letter}`, `${letter}\u0301`])
      if (widthOf(text) !== stringWidth(text)) odd.push(`U+${point.toString(16)} ${JSON.stringify(text)}`);
  }
  expect(odd).toEqual([]);
});
