import fc from 'fast-check';
import { expect, it } from 'vitest';
import { block, blockIn, isCreated, withBlock, withoutBlock } from '../../../src/cli/git/marked-block.ts';

const LINES = ['une ligne', '', '# une autre'];
const text = fc
  .array(fc.constantFrom('#!/bin/sh', 'echo a', '', '# >>> autre', '*.yaml diff', 'exit 0', '\ufeff'))
  .chain((lines) =>
    fc
      .constantFrom('\n', '\r\n')
      .chain((end) => fc.boolean().map((last) => lines.join(end) + (last && lines.length > 0 ? end : ''))),
  );

it('a block that is taken away leaves the very text it was put in', () => {
  const place = fc.constantFrom('top' as const, 'end' as const);
  fc.assert(
    fc.property(text, place, fc.boolean(), (before, where, created) => {
      const added = block(LINES, { created });
      const after = withBlock(before, added, where);
      expect(blockIn(after)).toBe(added);
      expect(isCreated(after)).toBe(created);
      expect(withoutBlock(after)).toBe(before);
    }),
    { numRuns: 500 },
  );
});

it('leaves alone a block without an end, and what is added around ours', () => {
  expect(withoutBlock('# >>> registre : coupé\nexit 0\n')).toBe('# >>> registre : coupé\nexit 0\n');
  const grown = `${withBlock('a\n', block(LINES, { created: false }), 'end')}b\n`;
  expect(withoutBlock(grown)).toBe('a\nb\n');
});
