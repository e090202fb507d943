import type { Area, Cell, Comment, Content, Sheet, Validation, Value } from '../../grid.ts';
import type { Budget } from '../budget.ts';
import { makeCell } from '../cell.ts';
import { ImportError } from '../import-error.ts';
import { LIMITS } from '../limits.ts';

/** A cell that shows something, at a column, so many columns wide. */
export interface BuiltCell {
  readonly col: number;
  readonly cols: number;
  readonly content: Content;
  readonly value: Value;
  readonly formula: boolean;
  readonly hidden: boolean;
}

/** Lays cells on a grid, rows and columns that repeat staying counts. */
export class TableBuilder {
  readonly merges: Area[] = [];
  readonly comments: Comment[] = [];
  /** Where the current row stands, and how many times it repeats. */
  row = 0;
  rows = 1;
  rowHidden = false;
  col = 0;

  readonly #budget: Budget;
  readonly #onRepeat: (address: string) => void;
  readonly #cells: Cell[] = [];
  readonly #hiddenCols = new Uint8Array(LIMITS.cols);
  readonly #validations = new Map<string, Area[]>();
  readonly #open = new Map<string, { row: number; col: number; rows: number; cols: number }>();
  #column = 0;
  #inRow: BuiltCell[] = [];

  constructor(budget: Budget, onRepeat: (address: string) => void) {
    this.#budget = budget;
    this.#onRepeat = onRepeat;
  }

  /** Describes the next columns. */
  columns(count: number, { hidden }: { readonly hidden: boolean }): void {
    if (hidden) this.#hiddenCols.fill(1, this.#column, this.#column + count);
    this.#column += count;
  }

  startRow(count: number, { hidden }: { readonly hidden: boolean }): void {
    this.rows = count;
    this.rowHidden = hidden;
    this.col = 0;
    this.#inRow = [];
  }

  isHidden(): boolean {
    return this.rowHidden || this.#hiddenCols[this.col] === 1;
  }

  cell(cell: BuiltCell): void {
    if (this.row >= LIMITS.rows || cell.col >= LIMITS.cols) throw outside();
    this.#inRow.push(cell);
  }

  merge(rows: number, cols: number): void {
    this.#budget.area();
    this.merges.push({
      row: this.row,
      col: this.col,
      rows: Math.min(rows, LIMITS.rows),
      cols: Math.min(cols, LIMITS.cols),
    });
  }

  /** A constraint on the next `cols` cells of the row; those of successive rows make one area. */
  validate(name: string, cols: number): void {
    const key = `${this.col} ${cols} ${name}`;
    const above = this.#open.get(key);
    if (above !== undefined && above.row + above.rows === this.row) {
      above.rows += this.rows;
      return;
    }
    this.#budget.area();
    const area = { row: this.row, col: this.col, rows: this.rows, cols };
    this.#open.set(key, area);
    const areas = this.#validations.get(name) ?? [];
    this.#validations.set(name, areas);
    areas.push(area);
  }

  endRow(): void {
    const cells = this.#inRow.map((cell) => ({ cell, expanded: this.#isExpanded(cell) }));
    this.#inRow = [];
    const written = cells.some(({ expanded }) => expanded) ? this.rows : Math.min(1, this.rows);
    for (let row = this.row; row < this.row + written; row++) {
      for (const { cell, expanded } of cells) {
        if (expanded) this.#expand(cell, row);
        else if (row === this.row) this.#keep(cell);
      }
    }
    this.row += this.rows;
  }

  sheet(name: string, hidden: boolean, conditions: ReadonlyMap<string, Omit<Validation, 'areas'>>): Sheet {
    const validations = [...this.#validations].flatMap(([key, areas]) => {
      const condition = conditions.get(key);
      return condition === undefined ? [] : [{ ...condition, areas }];
    });
    return { name, hidden, cells: this.#cells, merges: this.merges, validations, comments: this.comments };
  }

  #isExpanded({ cols }: BuiltCell): boolean {
    const count = this.rows * cols;
    return count === 1 || this.#budget.allowsRepeat(count);
  }

  #expand(cell: BuiltCell, row: number): void {
    for (let col = cell.col; col < cell.col + cell.cols; col++) {
      // The first of them was counted when its content was made.
      if (row !== this.row || col !== cell.col) this.#budget.unit(cell.content.text.length);
      this.#cells.push(
        makeCell(cell.content, { row, col, value: cell.value, formula: cell.formula, hidden: cell.hidden }),
      );
    }
  }

  #keep(cell: BuiltCell): void {
    const rows = Math.min(this.rows, LIMITS.rows - this.row);
    const cols = Math.min(cell.cols, LIMITS.cols - cell.col);
    const kept = makeCell(cell.content, { ...cell, row: this.row });
    this.#onRepeat(kept.address);
    this.#cells.push({ ...kept, repeat: { rows, cols } });
  }
}

function outside(): ImportError {
  return new ImportError(
    'limite',
    'Ce classeur place des cellules au-delà de ce qu’une feuille de tableur peut contenir.',
    'Gardez-en les feuilles du registre seules et enregistrez-le de nouveau.',
  );
}
