import type { RegisterPair } from '../io/git.ts';
import type { ConfigText } from '../register/exclusion.ts';

export interface Configs {
  readonly before: ConfigText | undefined;
  readonly after: ConfigText | undefined;
}

/** Two states of some registers, read as far as they differ. */
export interface Compared {
  /** What the states are called. */
  readonly from: string;
  readonly to: string;
  readonly pairs: readonly RegisterPair[];
  /** The configuration of a register in each state; its path is the one to show. */
  configsOf(pair: RegisterPair): Configs;
  /** A file, named from the root of its side, as the user sees it. */
  show(side: 'before' | 'after', file: string): string;
  /** Whether a file, named from the root, is among those asked for. */
  isAsked(file: string): boolean;
  /** The one fiche of each side is the same one, whatever it holds. */
  readonly paired: boolean;
  /** What was left out, one sentence each. */
  readonly notes: readonly string[];
  readonly links: readonly string[];
}
