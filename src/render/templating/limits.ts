/** What one template may cost. Counted, never timed: the same template stops at the same place everywhere. */
export interface TemplateLimits {
  /** characters of the source, each partial apart */
  readonly source: number;
  /** blocks, calls and expressions inside one another */
  readonly depth: number;
  /** block tags in one source, and as many comments: Handlebars compares them two by two */
  readonly blocks: number;
  /** pairs of braces in one source */
  readonly tags: number;
  /** partials, once each call is replaced by what it calls */
  readonly expansions: number;
  /** turns of `each`, helper calls and expressions printed */
  readonly steps: number;
  /** characters printed */
  readonly output: number;
}

export const DEFAULT_LIMITS: TemplateLimits = {
  source: 1_000_000,
  depth: 32,
  blocks: 4_000,
  tags: 20_000,
  expansions: 1_000,
  steps: 5_000_000,
  output: 100_000_000,
};
