import { ImportError } from './import-error.ts';
import { LIMITS } from './limits.ts';

/** Counts what the reading of one file has produced, and stops it at the limits. */
export class Budget {
  #units = 0;
  #characters = 0;
  #stored = 0;
  #areas = 0;
  #repeats = 0;
  #spanSteps = 0;
  readonly #cells: number;

  /** `cells`: those that a configuration allows, never more than `LIMITS`. */
  constructor(cells: number = LIMITS.units) {
    this.#cells = Math.min(cells, LIMITS.units);
  }

  /** One more non-empty content of this length. */
  unit(length: number): void {
    this.#units += 1;
    this.#characters += length;
    if (this.#units > this.#cells)
      this.#refuse(`plus de ${thousands(this.#cells)} cellules ou paragraphes remplis`);
    if (this.#characters > LIMITS.characters)
      this.#refuse(`plus de ${thousands(LIMITS.characters)} caractères`);
  }

  /** One more cell kept until its meaning is known. */
  stored(): void {
    this.#stored += 1;
    if (this.#stored > this.#cells) this.#refuse(`plus de ${thousands(this.#cells)} cellules`);
  }

  /** One more merge, validated area, link or table. */
  area(): void {
    this.#areas += 1;
    if (this.#areas > LIMITS.areas)
      this.#refuse(`plus de ${thousands(LIMITS.areas)} plages fusionnées, validées ou liées, ou tableaux`);
  }

  /** May a cell repeated so many times be written out? */
  allowsRepeat(count: number): boolean {
    if (count > LIMITS.repeat || this.#repeats + count > LIMITS.repeats) return false;
    this.#repeats += count;
    return true;
  }

  /** Steps to place a cell around those that span its row. */
  spanSteps(count: number): void {
    this.#spanSteps += count;
    if (this.#spanSteps > LIMITS.spanSteps)
      this.#refuse('des tableaux dont les cellules fusionnées se chevauchent trop');
  }

  #refuse(what: string): never {
    throw new ImportError(
      'limite',
      `Ce fichier contient ${what}.`,
      'Gardez-en le registre seul, ou partagez-le en plusieurs fichiers.',
    );
  }
}

/** « 1 000 000 », with no-break spaces. */
export function thousands(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, '\u00a0');
}
