import fc from 'fast-check';
import { expect, it } from 'vitest';
import { garder, sansGarde } from '../../src/model/formule.ts';
import { formats } from '../../src/render/templating/formats.ts';
import { cellAt, read } from '../import/read/workbooks.ts';

const unit = fc.constantFrom('=', '+', '-', '@', "'", ' ', '\t', '\r', '\n', '\u00a0', '＝', 'a', '1', '"');
const texte = fc.string({ unit, maxLength: 8 });

it('a guarded text is no formula, whatever is trimmed before it is run, and comes back as it was', () => {
  fc.assert(
    fc.property(texte, (un) => {
      expect(garder(un)).not.toMatch(/^\s*[=+\-@\t\r＝＋－＠]/);
      expect(sansGarde(garder(un))).toBe(un);
    }),
    { numRuns: 2000 },
  );
});

it.each([' =1+1', '\t=1+1', '\r=1+1', '\u00a0-2', "' =1", "'=1", '  bonjour', '-2'])(
  '%j goes out in CSV and comes back',
  (un) => {
    const cellule = formats.csv.print(un);
    expect(cellule).not.toMatch(/^"\s*[=+\-@]/);
    const lue = cellAt(read(`Nom\r\n${cellule}\r\n`, 'registre.csv'), 'A2');
    expect(lue?.text.trim()).toBe(un.trim());
  },
);
