import type { Sheet } from '../grid.ts';
import { type Place, placeDe } from './place.ts';

/** The cells of a sheet by row, in order, as places to understand. Comments stay aside. */
export class Grille {
  readonly feuille: Sheet;
  readonly rangs: readonly number[];
  readonly #parRang = new Map<number, Place[]>();

  constructor(feuille: Sheet) {
    this.feuille = feuille;
    for (const content of feuille.cells) {
      const place = placeDe({ kind: 'cell', sheet: feuille, content }, content.row, content.col);
      const ligne = this.#parRang.get(content.row);
      if (ligne) ligne.push(place);
      else this.#parRang.set(content.row, [place]);
    }
    this.rangs = [...this.#parRang.keys()];
  }

  ligne(row: number): readonly Place[] {
    return this.#parRang.get(row) ?? [];
  }

  /** Takes places out: another reader has them. */
  retirer(places: readonly Place[]): void {
    const pris = new Set(places);
    for (const row of new Set(places.map((place) => place.row))) {
      this.#parRang.set(
        row,
        this.ligne(row).filter((place) => !pris.has(place)),
      );
    }
  }

  toutes(): Place[] {
    return this.rangs.flatMap((row) => this.ligne(row));
  }
}
