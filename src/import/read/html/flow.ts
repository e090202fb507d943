import type { Content } from '../../grid.ts';
import { addRun, type ContentMaker, type Run } from '../content.ts';

interface Marks {
  readonly strong: boolean;
  readonly struck: boolean;
}

const PLAIN: Marks = { strong: false, struck: false };

/** The text being read between two block boundaries, in the page or in one cell. White space collapses. */
export class Flow {
  #runs: Run[] = [];
  #links: string[] = [];
  #line: number | undefined;
  #lastChar = '';
  /** At the beginning, and after a line break, white space shows nothing. */
  #fresh = true;
  /** Shown only if text follows on the same line. */
  #space = false;
  #breakBefore = false;

  /** `line` is where this text begins. */
  write(text: string, line: number, marks: Marks): void {
    const collapsed = text.replace(/[ \t\r\n\f]+/g, ' ');
    const body = collapsed.replace(/^ | $/g, '');
    this.#space ||= collapsed.startsWith(' ') && !this.#fresh;
    if (body === '') return;
    const lead = /^\s*/.exec(text)![0];
    this.#add(body, line + lead.split('\n').length - 1, marks);
    this.#space = collapsed.endsWith(' ');
  }

  /** Text whose white space counts. */
  writeExact(text: string, line: number): void {
    if (text !== '') this.#add(text, line, PLAIN);
  }

  /** A line break that shows only between two texts. */
  softBreak(): void {
    this.#breakBefore ||= this.#runs.length > 0;
    this.#startLine();
  }

  hardBreak(): void {
    if (this.#runs.length > 0) addRun(this.#runs, { text: '\n' });
    this.#startLine();
  }

  link(target: string): void {
    this.#links.push(target);
  }

  /** What a field of a form holds, set apart from its label. */
  writeValue(value: string, line: number): void {
    const joint = this.#lastChar === '' || this.#fresh ? '' : this.#lastChar === ':' ? ' ' : '\u00a0: ';
    this.#space = false;
    this.#add(joint + value, line, PLAIN);
    this.#space = value !== '';
  }

  /** The content written so far; starts anew. */
  take(maker: ContentMaker): Content | undefined {
    const content = maker.make(trimmed(this.#runs), this.#links);
    const line = this.#line;
    this.#runs = [];
    this.#links = [];
    this.#line = undefined;
    this.#lastChar = '';
    this.#breakBefore = false;
    this.#startLine();
    return content === undefined ? undefined : { ...content, ...(line !== undefined && { line }) };
  }

  #startLine(): void {
    this.#fresh = true;
    this.#space = false;
  }

  #add(text: string, line: number, { strong, struck }: Marks): void {
    this.#line ??= line;
    if (this.#breakBefore) addRun(this.#runs, { text: '\n' });
    addRun(this.#runs, { text: this.#space ? ` ${text}` : text, strong, struck });
    this.#lastChar = text.trimEnd().slice(-1) || this.#lastChar;
    this.#breakBefore = false;
    this.#fresh = false;
    this.#space = false;
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
