import type { XmlElement } from '../xml.ts';

/** The few properties of styles that change what a table says. Fed with every element before the tables. */
export class OdsStyles {
  readonly #hiddenTables = new Set<string>();
  readonly #strong = new Set<string>();
  readonly #struck = new Set<string>();
  #current = '';

  open(element: XmlElement): void {
    if (element.name === 'style:style') this.#current = element.attribute('style:name') ?? '';
    if (element.name === 'style:table-properties' && element.attribute('table:display') === 'false') {
      this.#hiddenTables.add(this.#current);
    }
    if (element.name === 'style:text-properties') this.#openText(element);
  }

  isHiddenTable = (style: string | undefined) => style !== undefined && this.#hiddenTables.has(style);
  isStrong = (style: string | undefined) => style !== undefined && this.#strong.has(style);
  isStruck = (style: string | undefined) => style !== undefined && this.#struck.has(style);

  #openText(element: XmlElement): void {
    const weight = element.attribute('fo:font-weight') ?? '';
    if (weight === 'bold' || Number(weight) >= 600) this.#strong.add(this.#current);
    const line = element.attribute('style:text-line-through-style');
    if (line !== undefined && line !== 'none') this.#struck.add(this.#current);
  }
}
