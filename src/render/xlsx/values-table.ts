import { imprimable } from '../../model/imprimable.ts';
import type { Format } from '../templating/formats.ts';
import { CalendarDay, Link, type Printable, plainText } from '../templating/values.ts';
import { readValueMarks, valueMark } from './markers.ts';

/** What a cell's text turns out to be. */
export type CellValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'day'; readonly iso: string }
  | { readonly kind: 'link'; readonly url: string };

/** Keeps the values that a rendering prints, so that a cell that is one expression keeps its value's type. */
export class ValuesTable {
  private values: Printable[] = [];

  readonly format: Format = {
    print: (value) => valueMark(this.values.push(value) - 1),
  };

  /** Forgets the values of the last rendering. */
  clear(): void {
    this.values = [];
  }

  /** The value of a cell's text; a text whatever it looks like, unless it is one expression. */
  cell(text: string): CellValue {
    const parts = readValueMarks(text);
    const [before, rank, after] = parts;
    const single = parts.length === 3 && typeof rank === 'number' && `${before}${after}`.trim() === '';
    const value = single ? this.values[rank] : undefined;
    if (typeof value === 'number' && Number.isFinite(value)) return { kind: 'number', value };
    // A date asked for in words is a text.
    if (value instanceof CalendarDay && value.style === 'court') return { kind: 'day', iso: value.iso };
    if (value instanceof Link) return { kind: 'link', url: value.url };
    return { kind: 'text', text: this.text(text) };
  }

  /** The text with its values written in, each passed through `protect`. */
  text(text: string, protect: (value: string) => string = (value) => value): string {
    const parts = readValueMarks(text);
    return parts
      .map((part) => (typeof part === 'number' ? protect(imprimable(plainText(this.values[part]!))) : part))
      .join('');
  }
}
