/** Which top keys of a fiche were read. */
export class Lectures {
  #cles = new Set<string>();
  #tout = false;

  /** In the order of their first reading, until they are forgotten; `undefined` when the fiche was read as a whole. */
  get cles(): ReadonlySet<string> | undefined {
    return this.#tout ? undefined : this.#cles;
  }

  noter(cle: string): void {
    this.#cles.add(cle);
  }

  noterToutes(cles: Iterable<string>): void {
    for (const cle of cles) this.#cles.add(cle);
  }

  noterTout(): void {
    this.#tout = true;
  }

  oublier(): void {
    this.#cles.clear();
    this.#tout = false;
  }

  /** What a reading gives, and the keys it goes through; they are not noted. */
  pendant<T>(lire: () => T): { readonly valeur: T; readonly cles: ReadonlySet<string> } {
    const autour = this.#cles;
    const cles = new Set<string>();
    this.#cles = cles;
    const valeur = lire();
    this.#cles = autour;
    return { valeur, cles };
  }
}
