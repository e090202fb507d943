import type { Requirement } from './change.ts';
import type { Difference, Operation, Scope } from './difference.ts';
import type { Level } from './level.ts';

/** YAML laid over a complete register, before and after: keys replace those of the base, `sans` takes some out. */
export interface ExampleSide {
  readonly fiche?: string;
  readonly registre?: string;
  readonly sans?: readonly string[];
  /** The fiche is not there. */
  readonly absente?: true;
  /** Neither is `registre.yaml`. */
  readonly sansRegistre?: true;
}

/** A difference that has a consequence, or a comparison, of its own. One object says all of it. */
export interface ChangeKind {
  readonly id: string;
  readonly level: Level;
  /** What happened, in one sentence. */
  readonly what: string;
  readonly why: string;
  readonly requires: readonly Requirement[];
  /** The differences it refines. */
  readonly paths: readonly string[];
  readonly operations: readonly Operation[];
  /** Whether this difference is of that kind, where the path does not say it all. */
  when?(difference: Difference, scope: Scope): boolean;
  /** What is asked beside `requires`, given the values. */
  also?(difference: Difference, scope: Scope): readonly Requirement[];
  readonly examples: {
    readonly before: ExampleSide;
    readonly after: ExampleSide;
    readonly role?: 'sous-traitant';
  };
}

/** Declares a kind of change. */
export const changeKind = (kind: ChangeKind): ChangeKind => kind;
