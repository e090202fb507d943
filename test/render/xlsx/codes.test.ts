import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unescaped } from '../../../src/import/read/xlsx/rich-text.ts';
import { parseXml, spacedText, writeXml } from '../../../src/render/xlsx/xml.ts';

const unit = fc.constantFrom('_', '_x', 'x', '0041', '005F', '_x0041_', '_x005F_', '_x005f_', 'A', 'é', '&');

/** As a spreadsheet program reads the text of a cell. */
function read(xml: string): string {
  const { children } = parseXml(xml, (message) => expect.fail(message));
  return unescaped(children.join(''));
}

it('a text that looks like the code of a character comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 12 }), (text) => {
      expect(read(writeXml(spacedText(text)))).toBe(text);
    }),
    { numRuns: 2000 },
  );
  expect(writeXml(spacedText('_x0041_'))).toBe('<t>_x005F_x0041_</t>');
});
