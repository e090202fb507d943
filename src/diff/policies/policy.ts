import type { Candidate } from '../candidate.ts';
import type { Level } from '../level.ts';

/** What a policy settles on, and why. */
export interface Judgement {
  readonly to: Level;
  readonly reason: string;
  /** In this context the kind’s own reason and everything it asks for do not hold. */
  readonly moot?: true;
}

/** A change whose context makes it matter more, or less, than others of its kind. */
export interface Policy {
  readonly id: string;
  /** What it looks at and what it does, in one sentence. */
  readonly what: string;
  /** `undefined` when it has nothing to say. */
  judge(candidate: Candidate): Judgement | undefined;
}
