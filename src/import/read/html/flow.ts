import type { Content } from '../../grid.ts';
import type { ContentMaker, Run } from '../content.ts';

/** The text being read between two block boundaries, in the page or in one cell. White space collapses. */
export class Flow {
  #runs: Run[] = [];
  #links: string[] = [];
  #line: number | undefined;
  #afterSpace = true;
  #breakBefore = false;

  /** `line` is where this text begins. */
  write(text: string, line: number, marks: { readonly strong: boolean; readonly struck: boolean }): void {
    const collapsed = text.replace(/[ \t\r\n\f]+/g, ' ');
    const shown = this.#afterSpace || this.#breakBefore ? collapsed.replace(/^ /, '') : collapsed;
    if (shown === '') return;
    const lead = /^\s*/.exec(text)![0];
    this.#line ??= line + lead.split('\n').length - 1;
    this.#endLine();
    this.#push(shown, marks);
    this.#afterSpace = shown.endsWith(' ');
  }

  /** Text whose white space counts. */
  writeExact(text: string, line: number): void {
    if (text === '') return;
    this.#line ??= line;
    this.#endLine();
    this.#push(text, { strong: false, struck: false });
    this.#afterSpace = /\s$/.test(text.slice(-1));
  }

  /** A line break that shows only between two texts. */
  softBreak(): void {
    this.#breakBefore ||= this.#runs.length > 0;
  }

  hardBreak(): void {
    if (this.#runs.length === 0) return;
    this.#runs.push({ text: '\n' });
    this.#afterSpace = true;
  }

  link(target: string): void {
    this.#links.push(target);
  }

  /** The end of what is written, to know how a field joins its label. */
  tail(): string {
    return this.#runs
      .slice(-3)
      .map((run) => run.text)
      .join('')
      .trimEnd()
      .slice(-1);
  }

  /** The content written so far; starts anew. */
  take(maker: ContentMaker): Content | undefined {
    const content = maker.make(trimmed(this.#runs), this.#links);
    const line = this.#line;
    this.#runs = [];
    this.#links = [];
    this.#line = undefined;
    this.#afterSpace = true;
    this.#breakBefore = false;
    return content === undefined ? undefined : { ...content, ...(line !== undefined && { line }) };
  }

  #endLine(): void {
    if (this.#breakBefore) this.#runs.push({ text: '\n' });
    this.#breakBefore = false;
  }

  #push(text: string, { strong, struck }: { readonly strong: boolean; readonly struck: boolean }): void {
    this.#runs.push({ text, strong, struck });
  }
}

/** Without the blanks around the whole text. */
function trimmed(runs: readonly Run[]): Run[] {
  const first = runs.findIndex(({ text }) => text.trim() !== '');
  const last = runs.findLastIndex(({ text }) => text.trim() !== '');
  if (first < 0) return [];
  const kept = runs.slice(first, last + 1);
  kept[0] = { ...kept[0]!, text: kept[0]!.text.trimStart() };
  kept.push({ ...kept.at(-1)!, text: kept.pop()!.text.trimEnd() });
  return kept;
}
