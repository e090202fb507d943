import type { SourceDocument } from '../source/document.ts';
import type { Edit } from '../source/edit.ts';
import type { ProblemPlace } from '../source/problem.ts';

/** What a finding can be mended with. Edits are offsets in the text of the file, without its byte order mark. */
export interface Fix {
  /** What it does, in the infinitive: « Écrire 2026-01-26 ». */
  readonly title: string;
  /** What could be read before reads the same after: `--fix` alone applies it. */
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

/** Where a finding stands and what it says: all that a fix is made from. */
export interface Spot {
  readonly document: SourceDocument;
  readonly place: ProblemPlace;
  readonly data: Readonly<Record<string, string | number>>;
}

/** How a rule mends what one of its messages says. `edits` is pure; `undefined`: not here, a person must. */
export interface FixDeclaration {
  readonly title: string;
  /** Whether `--fix` alone applies it; a function where that depends on what was written. */
  readonly safe: boolean | ((data: Spot['data']) => boolean);
  edits(spot: Spot): readonly Edit[] | undefined;
}
