import { type Program, prints, statements } from './ast.ts';
import type { TemplateProblem } from './problem.ts';
import { problemAt, type TemplateSource } from './source.ts';

/** Where Markdown reads an address: `](`, `<`, a definition, an attribute of embedded HTML. */
const ADDRESS = /(?:\]\(\s*<?|<|\]:\s*<?|=\s*["']?)$/;

/** In Markdown an expression written where an address stands goes through `lien`. */
export function markdownProblems(source: TemplateSource, program: Program): TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  let before = '';
  for (const statement of statements(program)) {
    if (statement.type === 'MustacheStatement' && ADDRESS.test(before) && !prints(statement, 'lien')) {
      problems.push(
        problemAt(source, statement, 'une adresse s’écrit {{lien …}}, qui n’admet que http(s) et mailto.'),
      );
    }
    if (statement.type === 'ContentStatement') before = statement.value.slice(-80);
    if (statement.type === 'MustacheStatement') before = '';
  }
  return problems;
}
