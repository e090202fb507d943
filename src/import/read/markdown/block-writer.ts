import { inlineHtml } from './inline.ts';
import type { ItemLine } from './line-kinds.ts';

interface OpenList {
  readonly indent: number;
  readonly tag: 'ul' | 'ol';
}

/** Writes each block on the lines of its source, closing the lists and paragraphs that are open. */
export class BlockWriter {
  readonly lines: string[];
  readonly #lists: OpenList[] = [];
  #paragraph: { readonly at: number; readonly texts: string[] } | undefined;
  #afterBlank = false;
  /** Tags that close or open before the next thing written. */
  #pending = '';

  constructor(count: number) {
    this.lines = Array.from({ length: count }, () => '');
  }

  inList(): boolean {
    return this.#lists.length > 0;
  }

  paragraphLength(): number {
    return this.#paragraph?.texts.length ?? 0;
  }

  blank(): void {
    this.endParagraph();
    this.#afterBlank = true;
  }

  rule(): void {
    this.endParagraph();
    this.#closeLists(0);
  }

  heading(at: number, level: number, text: string): void {
    this.endParagraph();
    this.#closeLists(0);
    this.#write(at, `<h${level}>${inlineHtml(text)}</h${level}>`);
  }

  /** Makes a heading of the paragraph that an underline follows. */
  headParagraph(level: number): void {
    this.#flush(`h${level}`);
  }

  item(at: number, item: ItemLine): void {
    this.endParagraph();
    const tag = item.ordered ? 'ol' : 'ul';
    while (this.#lists.length > 0 && this.#lists.at(-1)!.indent > item.indent + 1) this.#closeList();
    if (this.#lists.at(-1)?.tag !== tag && this.#isSibling(item.indent)) this.#closeList();
    if (this.#isSibling(item.indent)) this.#pending += '</li><li>';
    else this.#openList(item, tag);
    this.#write(at, '');
    this.#afterBlank = false;
    this.paragraphLine(at, item.text);
  }

  paragraphLine(at: number, text: string): void {
    // After a blank line, what is not indented is no more in the list.
    if (this.#afterBlank && !/^(?: {2,}|\t)/.test(text)) this.#closeLists(0);
    this.#afterBlank = false;
    this.#paragraph ??= { at, texts: [] };
    this.#paragraph.texts.push(text.trim());
  }

  endParagraph(): void {
    this.#flush('p');
  }

  table(at: number, rows: readonly (readonly string[] | null)[]): void {
    this.endParagraph();
    if (this.#afterBlank) this.#closeLists(0);
    rows.forEach((cells, index) => {
      const html = cells?.map((cell) => `<td>${inlineHtml(cell.trim())}</td>`).join('') ?? '';
      const [before, after] = [index === 0 ? '<table>' : '', index === rows.length - 1 ? '</table>' : ''];
      this.#write(at + index, `${before}${cells === null ? '' : `<tr>${html}</tr>`}${after}`);
    });
  }

  /** HTML as it stands. */
  raw(at: number, html: string): void {
    if (this.#afterBlank && !/^\s/.test(html)) this.#closeLists(0);
    this.#afterBlank = false;
    this.#write(at, html);
  }

  end(): void {
    this.endParagraph();
    this.#closeLists(0);
    this.lines.push(this.#pending);
  }

  #write(at: number, html: string): void {
    this.lines[at] += this.#pending + html;
    this.#pending = '';
  }

  #flush(tag: string): void {
    const paragraph = this.#paragraph;
    this.#paragraph = undefined;
    if (paragraph === undefined) return;
    const parts = inlineHtml(paragraph.texts.join('\n')).split('\n');
    parts.forEach((part, index) => {
      const [before, after] = [
        index === 0 ? `<${tag}>` : '<br>',
        index === parts.length - 1 ? `</${tag}>` : '',
      ];
      this.#write(paragraph.at + index, before + part + after);
    });
  }

  #isSibling(indent: number): boolean {
    const top = this.#lists.at(-1);
    return top !== undefined && Math.abs(top.indent - indent) <= 1;
  }

  #openList({ indent, number }: ItemLine, tag: 'ul' | 'ol'): void {
    // Deeper lists than anyone reads are siblings of the deepest.
    if (this.#lists.length >= DEEPEST) {
      this.#pending += '</li><li>';
      return;
    }
    this.#lists.push({ indent, tag });
    this.#pending += tag === 'ol' ? `<ol start="${number}"><li>` : '<ul><li>';
  }

  #closeList(): void {
    this.#pending += `</li></${this.#lists.pop()!.tag}>`;
  }

  #closeLists(kept: number): void {
    while (this.#lists.length > kept) this.#closeList();
  }
}

const DEEPEST = 50;
