import type { Block, Sheet, TextBlock } from '../../grid.ts';
import type { Budget } from '../budget.ts';
import type { ContentMaker } from '../content.ts';
import { Flow } from './flow.ts';
import { GridBuilder, type GridPlace } from './grid-builder.ts';

interface ListItem {
  readonly number: number | undefined;
  /** Its first text was made: what follows in it are paragraphs. */
  used: boolean;
}

interface List {
  readonly ordered: boolean;
  next: number;
}

/** Where texts go: the page, or the cell of a table. Lists and headings of a cell are lines of it. */
interface Context {
  readonly flow: Flow;
  readonly lists: List[];
  readonly items: ListItem[];
  readonly cell: { readonly grid: GridBuilder; readonly place: GridPlace } | undefined;
}

/** Builds blocks and tables, in reading order, from what an HTML parser meets. */
export class DocumentBuilder {
  readonly #budget: Budget;
  readonly #maker: ContentMaker;
  /** A table takes its place when it opens, and its content when it closes. */
  readonly #blocks: (TextBlock | { readonly grid: GridBuilder })[] = [];
  readonly #contexts: Context[] = [contextOf(undefined)];
  readonly #grids: GridBuilder[] = [];
  #heading = 0;
  #strong = 0;
  #struck = 0;

  constructor(budget: Budget, maker: ContentMaker) {
    this.#budget = budget;
    this.#maker = maker;
  }

  text(text: string, line: number): void {
    this.#context().flow.write(text, line, { strong: this.#strong > 0, struck: this.#struck > 0 });
  }

  exactText(text: string, line: number): void {
    this.#context().flow.writeExact(text, line);
  }

  lineBreak(): void {
    this.#context().flow.hardBreak();
  }

  link(target: string): void {
    this.#context().flow.link(target);
  }

  /** What a field of a form holds, after its label. */
  fieldValue(value: string, line: number): void {
    this.#context().flow.writeValue(value.trim(), line);
  }

  mark(what: 'strong' | 'struck'): () => void {
    const add = (count: number) => {
      if (what === 'strong') this.#strong += count;
      else this.#struck += count;
    };
    add(1);
    return () => add(-1);
  }

  /** Ends the current text: what comes next is another block, or another line of the cell. */
  boundary(): void {
    const { flow, cell, items } = this.#context();
    if (cell !== undefined) {
      flow.softBreak();
      return;
    }
    const content = flow.take(this.#maker);
    if (content === undefined) return;
    this.#blocks.push({ ...content, ...this.#role(items.at(-1)), line: content.line ?? 1 });
  }

  heading(level: number): () => void {
    this.boundary();
    const before = this.#heading;
    this.#heading = level;
    return () => {
      this.boundary();
      this.#heading = before;
    };
  }

  list(ordered: boolean, start: number): () => void {
    this.boundary();
    const { lists } = this.#context();
    lists.push({ ordered, next: start });
    return () => {
      this.boundary();
      lists.pop();
    };
  }

  item(): () => void {
    this.boundary();
    const { lists, items } = this.#context();
    const list = lists.at(-1);
    items.push({ number: list?.ordered ? list.next : undefined, used: false });
    if (list !== undefined) list.next += 1;
    return () => {
      this.boundary();
      items.pop();
    };
  }

  table(line: number): () => void {
    this.boundary();
    this.#budget.area();
    const grid = new GridBuilder('', line, this.#budget);
    this.#grids.push(grid);
    this.#blocks.push({ grid });
    return () => {
      this.#grids.pop();
    };
  }

  row(): void {
    this.#grids.at(-1)?.openRow();
  }

  cell(rows: number, cols: number): () => void {
    const grid = this.#grids.at(-1);
    if (grid === undefined) {
      this.boundary();
      return () => this.boundary();
    }
    const context = contextOf({ grid, place: grid.openCell(rows, cols) });
    this.#contexts.push(context);
    return () => {
      this.#contexts.pop();
      const content = context.flow.take(this.#maker);
      if (content !== undefined) grid.fill(context.cell!.place, content);
    };
  }

  /** The title of the table that is open. */
  caption(text: string): void {
    const grid = this.#grids.at(-1);
    if (grid !== undefined) grid.name ||= text.trim().replace(/\s+/g, ' ').slice(0, 200);
  }

  build(): { sheets: Sheet[]; blocks: Block[] } {
    this.boundary();
    const sheets: Sheet[] = [];
    const blocks: Block[] = [];
    for (const block of this.#blocks) {
      if (!('grid' in block)) blocks.push(block);
      else if (!block.grid.isEmpty()) {
        block.grid.name ||= `Tableau ${sheets.length + 1}`;
        const sheet = block.grid.sheet();
        sheets.push(sheet);
        blocks.push({ kind: 'table', sheet, line: block.grid.line });
      }
    }
    return { sheets, blocks };
  }

  #context(): Context {
    return this.#contexts.at(-1)!;
  }

  #role(item: ListItem | undefined): Pick<TextBlock, 'kind' | 'level' | 'number'> {
    if (this.#heading > 0) return { kind: 'heading', level: this.#heading };
    if (item === undefined || item.used) return { kind: 'paragraph', level: 0 };
    item.used = true;
    const level = Math.max(1, this.#context().lists.length);
    return { kind: 'item', level, ...(item.number !== undefined && { number: item.number }) };
  }
}

const contextOf = (cell: Context['cell']): Context => ({ flow: new Flow(), lists: [], items: [], cell });
