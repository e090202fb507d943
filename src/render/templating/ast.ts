/** The part of Handlebars's syntax tree that the checks read, as discriminated unions (its own types are not). */
interface Located {
  readonly loc: { readonly start: { readonly line: number; readonly column: number } };
}

export interface Path extends Located {
  readonly type: 'PathExpression';
  readonly data: boolean;
  readonly depth: number;
  readonly parts: readonly string[];
  readonly original: string;
}

export interface Literal extends Located {
  readonly type: 'StringLiteral' | 'NumberLiteral' | 'BooleanLiteral' | 'UndefinedLiteral' | 'NullLiteral';
  readonly value?: string | number | boolean;
}

export interface HashPair extends Located {
  readonly type: 'HashPair';
  readonly key: string;
  readonly value: Expression;
}

export interface Call extends Located {
  path: Path | Literal;
  params: Expression[];
  hash?: { pairs: HashPair[] };
}

export interface SubExpression extends Call {
  readonly type: 'SubExpression';
}

export interface Mustache extends Call {
  readonly type: 'MustacheStatement';
  readonly escaped: boolean;
}

export interface Block extends Call {
  readonly type: 'BlockStatement';
  readonly program?: Program;
  readonly inverse?: Program;
}

export interface InlineBlock extends Call {
  readonly type: 'DecoratorBlock';
  readonly program: Program;
}

export interface PartialCall extends Located {
  readonly type: 'PartialStatement';
  readonly name: Expression;
  readonly params: Expression[];
  readonly hash?: { pairs: HashPair[] };
}

export interface Content extends Located {
  readonly type: 'ContentStatement';
  readonly value: string;
}

interface Refused extends Located {
  readonly type: 'Decorator' | 'PartialBlockStatement';
  readonly program?: Program;
}

interface Comment extends Located {
  readonly type: 'CommentStatement';
}

export type Expression = Path | Literal | SubExpression;
export type Statement = Mustache | Block | InlineBlock | PartialCall | Content | Refused | Comment;

export interface Program extends Located {
  readonly type: 'Program';
  readonly body: Statement[];
  readonly blockParams?: readonly string[];
}

/** The programs directly below a statement. */
export function branches(statement: Statement): Program[] {
  if (statement.type === 'BlockStatement') {
    return [statement.program, statement.inverse].filter((p) => p !== undefined);
  }
  if (statement.type === 'DecoratorBlock') return [statement.program];
  return [];
}

/** Every statement of a program, outer before inner, in the order of the source. */
export function* statements(program: Program): Generator<Statement> {
  for (const statement of program.body) {
    yield statement;
    for (const branch of branches(statement)) yield* statements(branch);
  }
}

/** The name a call or a partial is written with, when it is a plain name. */
export function plainName(expression: Expression): string | undefined {
  if (expression.type === 'StringLiteral') return String(expression.value);
  if (expression.type !== 'PathExpression') return undefined;
  const { parts, depth, data, original } = expression;
  return parts.length === 1 && depth === 0 && !data && !/^(?:this|\.)/.test(original) ? parts[0] : undefined;
}

/** True for a statement that prints the result of the helper `name`. */
export function prints(statement: Mustache, name: string): boolean {
  return plainName(statement.path) === name;
}
