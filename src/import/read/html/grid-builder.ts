import type { Area, Cell, Content, Sheet } from '../../grid.ts';
import type { Budget } from '../budget.ts';
import { makeCell, PLAIN } from '../cell.ts';
import { ImportError } from '../import-error.ts';
import { LIMITS } from '../limits.ts';

export interface GridPlace {
  readonly row: number;
  readonly col: number;
}

/** Lays the cells of one HTML table on a grid, around those that span several rows. */
export class GridBuilder {
  name: string;
  readonly line: number;
  readonly #budget: Budget;
  readonly #cells: Cell[] = [];
  readonly #merges: Area[] = [];
  /** For each column, the first row that no span from above covers. */
  readonly #freeFrom: number[] = [];
  #row = -1;
  #col = 0;

  constructor(name: string, line: number, budget: Budget) {
    this.name = name;
    this.line = line;
    this.#budget = budget;
  }

  openRow(): void {
    this.#row += 1;
    this.#col = 0;
  }

  /** Takes the next free place of the row. A `rows` of 0 spans to the end of the table. */
  openCell(rows: number, cols: number): GridPlace {
    if (this.#row < 0) this.openRow();
    while ((this.#freeFrom[this.#col] ?? 0) > this.#row) {
      this.#budget.spanSteps(1);
      this.#col += 1;
    }
    const place = { row: this.#row, col: this.#col };
    if (place.row >= LIMITS.rows || place.col + cols > LIMITS.cols) throw tooWide();
    if (rows !== 1 || cols !== 1) this.#span(place, rows === 0 ? LIMITS.rows : rows, cols);
    this.#col += cols;
    return place;
  }

  fill({ row, col }: GridPlace, content: Content): void {
    this.#cells.push(makeCell(content, { row, col, ...PLAIN }));
  }

  isEmpty(): boolean {
    return this.#cells.length === 0;
  }

  /** A cell left open around another is filled after it: the order is made again. */
  sheet(): Sheet {
    const merges = this.#merges.map((area) => ({
      ...area,
      rows: Math.min(area.rows, this.#row + 1 - area.row),
    }));
    const cells = this.#cells.sort((a, b) => a.row - b.row || a.col - b.col);
    return { name: this.name, hidden: false, cells, merges, validations: [], comments: [], line: this.line };
  }

  #span({ row, col }: GridPlace, rows: number, cols: number): void {
    this.#budget.area();
    this.#budget.spanSteps(cols);
    this.#merges.push({ row, col, rows, cols });
    for (let index = col; rows > 1 && index < col + cols; index++) this.#freeFrom[index] = row + rows;
  }
}

function tooWide(): ImportError {
  return new ImportError(
    'limite',
    'Un tableau de ce fichier dépasse ce qu’une feuille de tableur peut contenir.',
    'Gardez-en le registre seul, ou partagez-le en plusieurs fichiers.',
  );
}
