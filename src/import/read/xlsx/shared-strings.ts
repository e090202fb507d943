import type { Run } from '../content.ts';
import { LIMITS } from '../limits.ts';
import { readXml } from '../xml.ts';
import { refuseBeyond } from './refuse-beyond.ts';
import { RichText } from './rich-text.ts';

/** The texts that the cells of a workbook share, by index. */
export function readSharedStrings(chunks: Iterable<Uint8Array>, part: string): Run[][] {
  const strings: Run[][] = [];
  const text = new RichText();
  readXml(chunks, part, {
    open: (element) => text.open(element),
    text: (data) => text.text(data),
    close: (name) => {
      if (name !== 'si') {
        text.close(name);
        return;
      }
      refuseBeyond(strings.length, LIMITS.units, part);
      strings.push(text.take());
    },
  });
  return strings;
}
