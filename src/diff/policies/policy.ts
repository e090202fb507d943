import type { Candidate } from '../candidate.ts';
import type { Level } from '../level.ts';

/** A change whose context makes it matter more, or less, than others of its kind. */
export interface Policy {
  readonly id: string;
  /** What it looks at and what it does, in one sentence. */
  readonly what: string;
  /** The level it settles on and why; `undefined` when it has nothing to say. */
  judge(candidate: Candidate): { readonly to: Level; readonly reason: string } | undefined;
}
