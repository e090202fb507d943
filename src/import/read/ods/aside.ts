import type { Run } from '../content.ts';
import type { XmlElement } from '../xml.ts';
import type { OdsStyles } from './styles.ts';
import { TextCollector } from './text-collector.ts';

/** Subtrees whose texts are not what the sheet shows. */
const SKIPPED = new Set([
  'table:tracked-changes',
  'table:named-expressions',
  'table:database-ranges',
  'table:data-pilot-tables',
  'table:dde-links',
  'office:forms',
  'office:scripts',
]);

/** Subtrees whose texts belong to no cell: comments and shapes. */
const APART = /^(?:office:annotation$|table:shapes$|draw:)/;

/** Sets aside, while a table is read, the subtrees that are not its cells. */
export class Aside {
  readonly #text: TextCollector;
  #name = '';
  /** How many elements of that name are open. */
  #depth = 0;

  constructor(styles: OdsStyles) {
    this.#text = new TextCollector(styles);
  }

  isOpen(): boolean {
    return this.#depth > 0;
  }

  /** Does this element begin a subtree to set aside, or stand in one? */
  open(element: XmlElement): boolean {
    if (this.isOpen()) this.#openInside(element);
    else if (SKIPPED.has(element.name) || APART.test(element.name)) {
      this.#name = element.name;
      this.#depth = 1;
    }
    return this.isOpen();
  }

  text(text: string): void {
    this.#text.text(text);
  }

  /** The text of the subtree, when this ends it and it has one. */
  close(name: string): readonly Run[] | undefined {
    if (name === this.#name) this.#depth -= 1;
    if (this.isOpen()) {
      if (!SKIPPED.has(this.#name)) this.#text.close(name);
      return undefined;
    }
    const { runs } = this.#text.take();
    return runs.length === 0 ? undefined : runs;
  }

  #openInside(element: XmlElement): void {
    if (element.name === this.#name) this.#depth += 1;
    if (!SKIPPED.has(this.#name)) this.#text.open(element);
  }
}
