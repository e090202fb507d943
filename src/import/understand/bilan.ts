import { type SourceFile, type Unit, unitsOf } from '../grid.ts';
import type { Place } from './place.ts';

/** What became of one cell or paragraph. */
export type Sort =
  | { readonly sort: 'importe'; readonly cibles: readonly string[] }
  | { readonly sort: 'libelle' }
  | { readonly sort: 'reste'; readonly raison: string };

/**
 * The account of a file: every cell, comment and paragraph is imported, known as a label or help of a model, or
 * left over with a reason. What is partly left over is left over: it must be seen.
 */
export class Bilan {
  readonly #sorts = new Map<Unit['content'], Sort>();

  importer({ unite }: Place, cible: string): void {
    const avant = this.#sorts.get(unite.content);
    if (avant?.sort === 'reste') return;
    const cibles = avant?.sort === 'importe' ? avant.cibles : [];
    if (cibles.includes(cible)) return;
    this.#sorts.set(unite.content, { sort: 'importe', cibles: [...cibles, cible] });
  }

  libelle({ unite }: Place): void {
    if (!this.#sorts.has(unite.content)) this.#sorts.set(unite.content, { sort: 'libelle' });
  }

  reste({ unite }: Place, raison: string): void {
    this.#sorts.set(unite.content, { sort: 'reste', raison });
  }

  /** Takes back what was imported for a fiche that turned out to be none. */
  oublier(unite: Unit): void {
    this.#sorts.delete(unite.content);
  }

  connait(unite: Unit): boolean {
    return this.#sorts.has(unite.content);
  }

  /** The account of every unit of the file, in its order. */
  clore(file: SourceFile): readonly (Sort & { readonly unite: Unit })[] {
    return unitsOf(file).map((unite) => {
      const sort = this.#sorts.get(unite.content) ?? {
        sort: 'reste' as const,
        raison: 'hors de ce qui est reconnu',
      };
      return { ...sort, unite };
    });
  }
}
