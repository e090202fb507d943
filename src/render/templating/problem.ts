/** A place in a template: 1-based line and column; for a workbook, those of the cell that `cell` names. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly cell?: string;
}

/** One thing that is wrong in a template, where, and what to write instead. */
export interface TemplateProblem extends Place {
  readonly template: string;
  readonly message: string;
}

/** Thrown for a template that is refused: the caller shows `problems`, in the order of the template. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
  readonly problems: readonly TemplateProblem[];

  constructor(problems: readonly TemplateProblem[]) {
    super(problems.map(sentence).join('\n'));
    this.problems = problems;
  }
}

function sentence({ template, line, column, cell, message }: TemplateProblem): string {
  const where = cell === undefined ? `${template}:${line}:${column}` : `${template}, ${cell}`;
  return `${where} : ${message}`;
}
