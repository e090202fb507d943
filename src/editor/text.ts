import type { Position, Range, TextEdit } from 'vscode-languageserver';
import type { Edit } from '../source/edit.ts';
import { lineStarts, positionAt, type Range as SourceRange } from '../source/position.ts';

/**
 * A text as an editor sends it, and its places as the protocol counts them: from zero, in UTF-16 units. Our own
 * offsets leave out the byte order mark, which some editors send.
 */
export class EditorText {
  readonly text: string;
  readonly #starts: readonly number[];
  readonly #mark: number;

  constructor(sent: string) {
    this.#mark = sent.startsWith('\uFEFF') ? 1 : 0;
    this.text = sent.slice(this.#mark);
    this.#starts = lineStarts(this.text);
  }

  range({ start, end }: SourceRange): Range {
    return { start: this.#place(start.line, start.column), end: this.#place(end.line, end.column) };
  }

  /** The place of an offset. */
  position(offset: number): Position {
    const { line, column } = positionAt(this.#starts, offset);
    return this.#place(line, column);
  }

  /** The offset of a place; one beyond the line or the text is brought back to its end. */
  offset({ line, character }: Position): number {
    const start = this.#starts[line];
    if (start === undefined) return this.text.length;
    const end = this.#starts[line + 1] ?? this.text.length;
    return Math.min(start + Math.max(0, character - (line === 0 ? this.#mark : 0)), end);
  }

  edit({ start, end, text }: Edit): TextEdit {
    return { range: { start: this.position(start), end: this.position(end) }, newText: text };
  }

  #place(line: number, column: number): Position {
    return { line: line - 1, character: column - 1 + (line === 1 ? this.#mark : 0) };
  }
}
