import { MAIN } from './namespaces.ts';
import { richText } from './rich-text.ts';
import { type Element, element, PROLOGUE, spacedText, writeXml } from './xml.ts';

/** The texts of a workbook: each is written once, and cells cite its rank. */
export class SharedStrings {
  private readonly ranks = new Map<string, number>();
  private readonly items: string[] = [];
  private uses = 0;

  /** The rank of a text; of its formatted runs, when it has some. */
  rank(text: string, runs?: readonly object[]): number {
    this.uses++;
    if (runs) return this.ranked(`\0${JSON.stringify(runs)}`, () => richText(runs));
    return this.ranked(text, () => [spacedText(text)]);
  }

  private ranked(key: string, content: () => Element[]): number {
    const known = this.ranks.get(key);
    if (known !== undefined) return known;
    this.ranks.set(key, this.items.length);
    return this.items.push(writeXml(element('si', {}, content()))) - 1;
  }

  /** The part that holds them. */
  part(): string {
    const counts = `count="${this.uses}" uniqueCount="${this.items.length}"`;
    return `${PROLOGUE}<sst xmlns="${MAIN}" ${counts}>${this.items.join('')}</sst>`;
  }
}
