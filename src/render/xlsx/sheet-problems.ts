import { TemplateError, type TemplateProblem } from '../templating/problem.ts';
import { cellPlace, cellProblem } from './refusal.ts';

/** Gathers the problems met in a sheet, each once, and throws them together. */
export class SheetProblems {
  private readonly problems = new Map<string, TemplateProblem>();
  private readonly template: string;
  private readonly sheet: string;

  constructor(template: string, sheet: string) {
    this.template = template;
    this.sheet = sheet;
  }

  readonly add = (row: number, column: number, message: string): void => {
    const problem = cellProblem(this.template, cellPlace(this.sheet, row, column), message);
    this.problems.set(`${row}:${column}:${message}`, problem);
  };

  throwIfAny(): void {
    if (this.problems.size > 0) throw new TemplateError([...this.problems.values()]);
  }
}
