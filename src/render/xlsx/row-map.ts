import { type Area, LAST_ROW } from './reference.ts';

/** Consecutive rows, bounds included. */
export interface Rows {
  readonly first: number;
  readonly last: number;
}

/** Where the rows of a template sheet have gone in the rendered sheet. */
export class RowMap {
  private readonly rendered = new Map<number, number[]>();
  private readonly lastRow: number;
  private readonly shift: number;

  /** `order` gives the template row of each rendered row; rows past `lastRow` follow the last one. */
  constructor(order: readonly number[], lastRow: number) {
    this.lastRow = lastRow;
    this.shift = order.length - lastRow;
    for (const [index, row] of order.entries()) {
      const known = this.rendered.get(row);
      if (known) known.push(index + 1);
      else this.rendered.set(row, [index + 1]);
    }
  }

  /** Every rendered row of some template rows, as runs in order. */
  runs(top: number, bottom: number): Rows[] {
    const rows: number[] = [];
    for (let row = top; row <= Math.min(bottom, this.lastRow); row++) {
      rows.push(...(this.rendered.get(row) ?? []));
    }
    rows.sort((a, b) => a - b);
    const runs: { first: number; last: number }[] = [];
    for (const row of rows) {
      const run = runs.at(-1);
      if (run && row === run.last + 1) run.last = row;
      else runs.push({ first: row, last: row });
    }
    if (bottom > this.lastRow) this.addTail(runs, Math.max(top, this.lastRow + 1), bottom);
    return runs;
  }

  /** From the first to the last rendered row of some template rows; undefined when none is left. */
  span(top: number, bottom: number): Rows | undefined {
    const runs = this.runs(top, bottom);
    return runs.length === 0 ? undefined : { first: runs[0]!.first, last: runs.at(-1)!.last };
  }

  /** The first rendered row of a template row, or of the first one after it that is left. */
  row(row: number): number {
    for (let next = row; next <= this.lastRow; next++) {
      const rendered = this.rendered.get(next);
      if (rendered) return rendered[0]!;
    }
    return Math.min(Math.max(row, this.lastRow + 1) + this.shift, LAST_ROW);
  }

  /** Every rendered area of a template area. */
  areas(area: Area): Area[] {
    if (area.top === 1 && area.bottom === LAST_ROW) return [area];
    return this.runs(area.top, area.bottom).map(({ first, last }) => ({ ...area, top: first, bottom: last }));
  }

  private addTail(runs: { first: number; last: number }[], from: number, to: number): void {
    const first = from + this.shift;
    const last = to === LAST_ROW ? LAST_ROW : Math.min(to + this.shift, LAST_ROW);
    const run = runs.at(-1);
    if (first > last) return;
    if (run && run.last + 1 === first) run.last = last;
    else runs.push({ first, last });
  }
}
