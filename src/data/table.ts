const DEBUT = '\n{"id":"';

/**
 * A list of the data, as `tools/generate-data.js` writes it: an entry a line, in JSON, its identifier first. An entry is
 * read when it is asked for: of the five hundred that `lint` comes with, one run asks for a dozen.
 */
export class Table<E extends { readonly id: string }> {
  readonly #lignes: string;
  readonly #lues = new Map<string, E>();
  #ids: readonly E['id'][] | undefined;
  #entrees: readonly E[] | undefined;

  /** `lignes`: after a line end each, and one at the end. */
  constructor(lignes: string) {
    this.#lignes = lignes;
  }

  /** The identifiers, in order. */
  get ids(): readonly E['id'][] {
    this.#ids ??= this.#lignes
      .slice(1, -1)
      .split('\n')
      .map((ligne) => ligne.slice(DEBUT.length - 1, ligne.indexOf('"', DEBUT.length - 1)));
    return this.#ids;
  }

  /** The entry with this identifier. */
  entree(id: string | undefined): E | undefined {
    if (id === undefined) return undefined;
    const lue = this.#lues.get(id);
    if (lue) return lue;
    const debut = this.#lignes.indexOf(`${DEBUT}${id}"`);
    if (debut === -1) return undefined;
    const entree = JSON.parse(this.#lignes.slice(debut, this.#lignes.indexOf('\n', debut + 1))) as E;
    // What a fiche writes for an identifier may hold quotes.
    if (entree.id !== id) return undefined;
    this.#lues.set(id, entree);
    return entree;
  }

  /** All of them, in order. */
  get entrees(): readonly E[] {
    this.#entrees ??= this.ids.map((id) => this.entree(id)!);
    return this.#entrees;
  }
}
