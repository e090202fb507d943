import { addRun, type Run } from '../content.ts';
import { linkTarget } from '../link-target.ts';
import type { XmlElement } from '../xml.ts';
import type { OdsStyles } from './styles.ts';

/** More spaces than any text needs are one hostile `text:s`. */
const MOST_SPACES = 1_000;

/** Collects the paragraphs inside a cell, an annotation or a shape, as runs. */
export class TextCollector {
  readonly #styles: OdsStyles;
  readonly #spans: { readonly strong: boolean; readonly struck: boolean }[] = [];
  #runs: Run[] = [];
  #links: string[] = [];
  #paragraphs = 0;
  #inParagraph = 0;
  /** What was last written ends a line or is a space: the next blank of the file shows nothing. */
  #afterSpace = true;

  constructor(styles: OdsStyles) {
    this.#styles = styles;
  }

  open(element: XmlElement): void {
    if (element.name === 'text:p' || element.name === 'text:h') this.#openParagraph();
    else if (element.name === 'text:span') this.#openSpan(element.attribute('text:style-name'));
    else if (element.name === 'text:a') this.#openLink(element.attribute('xlink:href'));
    else if (element.name === 'text:s') this.#write(' '.repeat(spaces(element.attribute('text:c'))));
    else if (element.name === 'text:tab') this.#write('\t');
    else if (element.name === 'text:line-break') this.#write('\n');
  }

  close(name: string): void {
    if (name === 'text:p' || name === 'text:h') this.#inParagraph -= 1;
    else if (name === 'text:span') this.#spans.pop();
  }

  /** White space of the file collapses, as in HTML. */
  text(text: string): void {
    if (this.#inParagraph === 0) return;
    const collapsed = text.replace(/[ \t\r\n]+/g, ' ');
    const shown = this.#afterSpace && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
    if (shown === '') return;
    this.#write(shown);
    this.#afterSpace = shown.endsWith(' ');
  }

  /** What was collected; starts anew. */
  take(): { runs: Run[]; links: string[] } {
    const taken = { runs: this.#runs, links: this.#links };
    this.#runs = [];
    this.#links = [];
    this.#paragraphs = 0;
    return taken;
  }

  #openParagraph(): void {
    if (this.#paragraphs > 0) this.#write('\n');
    this.#paragraphs += 1;
    this.#inParagraph += 1;
    this.#afterSpace = true;
  }

  #openSpan(style: string | undefined): void {
    const { strong, struck } = this.#spans.at(-1) ?? { strong: false, struck: false };
    this.#spans.push({
      strong: strong || this.#styles.isStrong(style),
      struck: struck || this.#styles.isStruck(style),
    });
  }

  #openLink(href: string | undefined): void {
    const target = linkTarget(href);
    if (target !== undefined) this.#links.push(target);
  }

  #write(text: string): void {
    addRun(this.#runs, { text, ...this.#spans.at(-1) });
    this.#afterSpace = false;
  }
}

const spaces = (count: string | undefined) =>
  Math.min(MOST_SPACES, /^\d{1,9}$/.test(count ?? '') ? Number(count) : 1);
