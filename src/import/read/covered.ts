import type { Area } from '../grid.ts';
import type { Place } from './area.ts';
import { ImportError } from './import-error.ts';
import { LIMITS } from './limits.ts';

/**
 * Answers, for places asked in row order, whether a merge covers them (its first cell shows, the others
 * do not). Only the merges that reach the current row are looked at.
 */
export class Covered {
  readonly #waiting: Area[];
  #active: Area[] = [];
  #row = -1;
  #steps = 0;

  constructor(merges: readonly Area[]) {
    this.#waiting = [...merges].sort((a, b) => b.row - a.row);
  }

  has({ row, col }: Place): boolean {
    if (row !== this.#row) this.#moveTo(row);
    this.#spend(this.#active.length);
    return this.#active.some(
      (merge) => col >= merge.col && col < merge.col + merge.cols && (row > merge.row || col > merge.col),
    );
  }

  #moveTo(row: number): void {
    this.#row = row;
    this.#spend(this.#active.length);
    this.#active = this.#active.filter((merge) => merge.row + merge.rows > row);
    while (this.#waiting.length > 0 && this.#waiting.at(-1)!.row <= row) {
      const merge = this.#waiting.pop()!;
      if (merge.row + merge.rows > row) this.#active.push(merge);
    }
  }

  #spend(steps: number): void {
    this.#steps += steps;
    if (this.#steps <= LIMITS.spanSteps) return;
    throw new ImportError(
      'limite',
      'Les cellules fusionnées d’une feuille sont trop nombreuses et se chevauchent.',
      'Défusionnez les cellules de cette feuille dans un tableur et enregistrez le fichier de nouveau.',
    );
  }
}
