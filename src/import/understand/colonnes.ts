import { type Role, SECTIONS, type Section } from './champs.ts';
import { role } from './libelle.ts';
import type { Place } from './place.ts';

/** The section that is open in a form, and what its columns hold once a line of heads has said it. */
export class Colonnes {
  #section: Section | undefined;
  #roles = new Map<number, Role>();

  get section(): Section | undefined {
    return this.#section;
  }

  /** Whether heads have been read since the section was opened. */
  get nommees(): boolean {
    return this.#roles.size > 0;
  }

  ouvrir(section: Section | undefined): void {
    this.#section = section;
    this.#roles = new Map();
  }

  /** Takes a line for heads when every text of it heads a column of the section, each another one. */
  nommer(places: readonly Place[]): boolean {
    if (!this.#section || places.length === 0) return false;
    const parmi: readonly Role[] = SECTIONS[this.#section];
    const lus = places.map((place) => role(place.texte, parmi));
    const connus = lus.filter((lu) => lu !== undefined);
    if (connus.length < places.length || new Set(connus).size < connus.length) return false;
    if (places.length === 1 && this.nommees) return false;
    this.#roles = new Map(places.map((place, rang) => [place.col, lus[rang]!]));
    return true;
  }

  /** The role whose head stands exactly above. */
  auDessus(col: number): Role | undefined {
    return this.#roles.get(col);
  }

  /** The role of a cell: its own column, or the nearest one on its left (merged cells). */
  roleDe({ col }: Place): Role | undefined {
    const gauche = [...this.#roles.keys()].filter((une) => une <= col);
    return this.#roles.get(gauche.length > 0 ? Math.max(...gauche) : Math.min(...this.#roles.keys()));
  }
}
