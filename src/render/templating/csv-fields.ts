import { branches, type Mustache, type Program, statements } from './ast.ts';
import type { TemplateProblem } from './problem.ts';
import { problemAt, type TemplateSource } from './source.ts';

/** In CSV an expression prints a whole quoted field: nothing else may share the field with it. */
export function csvProblems(source: TemplateSource, program: Program): TemplateProblem[] {
  return [program, ...[...statements(program)].flatMap(branches)].flatMap((body) => inBody(source, body));
}

function inBody(source: TemplateSource, { body }: Program): TemplateProblem[] {
  const shared = body.filter((statement, index): statement is Mustache => {
    if (statement.type !== 'MustacheStatement') return false;
    return !(endsField(body[index - 1], 'before') && endsField(body[index + 1], 'after'));
  });
  return shared.map((statement) =>
    problemAt(
      source,
      statement,
      'en CSV, une expression écrit un champ entier, guillemets compris : mettez un séparateur avant et après, sans guillemets ; pour réunir plusieurs valeurs dans un champ, écrivez {{liste …}}.',
    ),
  );
}

function endsField(neighbour: Program['body'][number] | undefined, side: 'before' | 'after'): boolean {
  if (neighbour === undefined) return true;
  if (neighbour.type === 'MustacheStatement') return false;
  if (neighbour.type !== 'ContentStatement') return true;
  return side === 'before' ? /[;,\t\n]$/.test(neighbour.value) : /^[;,\t\r\n]/.test(neighbour.value);
}
