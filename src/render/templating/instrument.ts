import type { Call, Expression, Literal, Mustache, PartialCall, Program } from './ast.ts';
import { plainName, statements } from './ast.ts';
import type { CallSite } from './budget.ts';
import { placeOf, type TemplateSource } from './source.ts';

/** The internal helper that prints: its name cannot be written in a template. */
export const PRINT = '$print';

/**
 * Rewrites a checked syntax tree so that nothing is printed or called without passing by us: each
 * expression becomes the argument of `$print`, and each call ends with the number of its site.
 */
export function instrument(
  source: TemplateSource,
  program: Program,
  sites: CallSite[],
  helpers: ReadonlySet<string>,
): void {
  const site = (call: Call | PartialCall, written: string): Literal => {
    sites.push({ template: source.name, ...placeOf(source, call), written });
    return { type: 'NumberLiteral', value: sites.length - 1, loc: call.loc };
  };
  const visit = (call: Call | PartialCall): void => {
    for (const expression of [...call.params, ...(call.hash?.pairs ?? []).map(({ value }) => value)]) {
      if (expression.type !== 'SubExpression') continue;
      visit(expression);
      expression.params.push(site(expression, plainName(expression.path) ?? ''));
    }
  };
  for (const statement of statements(program)) {
    if (statement.type === 'PartialStatement') visit(statement);
    if (statement.type === 'BlockStatement') {
      visit(statement);
      statement.params.push(site(statement, plainName(statement.path) ?? ''));
    }
    if (statement.type === 'MustacheStatement') {
      visit(statement);
      const written = statement.path.type === 'PathExpression' ? statement.path.original : '';
      const printed = printedBy(statement, helpers);
      if (printed.type === 'SubExpression') printed.params.push(site(statement, written));
      statement.path = {
        type: 'PathExpression',
        data: false,
        depth: 0,
        parts: [PRINT],
        original: PRINT,
        loc: statement.loc,
      };
      statement.params = [printed, site(statement, written)];
      delete statement.hash;
    }
  }
}

function printedBy(statement: Mustache, helpers: ReadonlySet<string>): Expression {
  const { path, params, hash, loc } = statement;
  const called = params.length > 0 || helpers.has(plainName(path) ?? '');
  if (!called) return path;
  return { type: 'SubExpression', path, params, loc, ...(hash ? { hash } : {}) };
}
