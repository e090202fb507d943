import type { TemplateLimits } from './limits.ts';
import { type Place, TemplateError } from './problem.ts';

/** Where a call stands, for the message of a rendering that stops. */
export interface CallSite extends Place {
  readonly template: string;
  /** what the author wrote there */
  readonly written: string;
}

/** What one rendering has spent. */
export class Budget {
  private readonly limits: TemplateLimits;
  private steps = 0;
  private output = 0;

  constructor(limits: TemplateLimits) {
    this.limits = limits;
  }

  spend(site: CallSite, steps: number): void {
    this.steps += steps;
    if (this.steps > this.limits.steps) {
      stop(site, 'ce modèle tourne trop longtemps : des {{#each}} imbriqués multiplient les répétitions.');
    }
  }

  /** Counts characters written by an expression. */
  write(site: CallSite, characters: number): void {
    this.output += characters;
    this.measure(site, this.output);
  }

  /** Checks the length of what a block has gathered, fixed text included. */
  measure(site: CallSite, characters: number): void {
    if (characters > this.limits.output) {
      stop(site, `ce modèle écrit plus de ${this.limits.output} caractères.`);
    }
  }
}

/** Stops the rendering at a call. */
export function stop({ template, line, column, cell }: CallSite, message: string): never {
  const place = cell === undefined ? { line, column } : { line, column, cell };
  throw new TemplateError([{ template, ...place, message }]);
}
