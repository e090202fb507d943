import type { Helper } from './aides.ts';
import type { Block, Call, Expression, Mustache, PartialCall, Path, Program, Statement } from './ast.ts';
import { plainName } from './ast.ts';
import { type Body, calledBy, type ParsedTemplate, type Partials } from './expansion.ts';
import type { Place, TemplateProblem } from './problem.ts';
import { placeOf, problemAt } from './source.ts';

/** One field that a template reads: `fiche.finalites[].libelle`. */
export interface TemplatePath extends Place {
  readonly path: string;
  readonly template: string;
  /** `output`: printed; `condition`: tested by a block; `scope`: opened by each, with or a partial */
  readonly use: 'output' | 'condition' | 'scope';
}

/** The names a place can see: the context, the names given by `as`, the values handed to a partial. */
interface Frame {
  readonly context: Target;
  readonly given: ReadonlyMap<string, Target>;
}

/** A path from the root of the view; undefined for what is no field: a literal, a key, a rank. */
type Target = string | undefined;

const NO_NAME: ReadonlyMap<string, Target> = new Map();

/** Every path of a checked template with its scope resolved, partials followed; problems for `../` that go nowhere. */
export function resolvePaths(
  main: ParsedTemplate,
  partials: Partials,
  helpers: ReadonlyMap<string, Helper>,
): { paths: TemplatePath[]; problems: TemplateProblem[] } {
  const reader = new PathReader(partials, helpers);
  reader.body({ owner: main, program: main.program }, [{ context: '', given: NO_NAME }]);
  return reader;
}

class PathReader {
  readonly paths: TemplatePath[] = [];
  readonly problems: TemplateProblem[] = [];
  private readonly partials: Partials;
  private readonly helpers: ReadonlyMap<string, Helper>;
  private owner!: ParsedTemplate;

  constructor(partials: Partials, helpers: ReadonlyMap<string, Helper>) {
    this.partials = partials;
    this.helpers = helpers;
  }

  body({ owner, program }: Body, frames: readonly Frame[]): void {
    const caller = this.owner;
    this.owner = owner;
    this.program(program, frames);
    this.owner = caller;
  }

  private program(program: Program | undefined, frames: readonly Frame[]): void {
    for (const statement of program?.body ?? []) this.statement(statement, frames);
  }

  private statement(statement: Statement, frames: readonly Frame[]): void {
    if (statement.type === 'MustacheStatement') this.mustache(statement, frames);
    if (statement.type === 'BlockStatement') this.block(statement, frames);
    if (statement.type === 'PartialStatement') this.partial(statement, frames);
  }

  private mustache(statement: Mustache, frames: readonly Frame[]): void {
    const name = plainName(statement.path);
    const called =
      statement.params.length > 0 || (name !== undefined && this.helpers.has(name) && !given(frames, name));
    if (called) this.call(statement, frames, 'output');
    else this.expression(statement.path, frames, 'output');
  }

  private call(call: Call, frames: readonly Frame[], use: TemplatePath['use']): void {
    for (const { value } of call.hash?.pairs ?? []) this.expression(value, frames, use);
    const [items, field] = call.params;
    const readsItems = this.helpers.get(plainName(call.path) ?? '')?.readsItems === true;
    if (readsItems && items?.type === 'PathExpression' && field?.type === 'StringLiteral') {
      const list = this.resolve(items, frames);
      this.add(
        list === undefined ? undefined : join(`${list}[]`, String(field.value).split('.')),
        items,
        use,
      );
    } else {
      for (const param of call.params) this.expression(param, frames, use);
    }
  }

  private expression(expression: Expression, frames: readonly Frame[], use: TemplatePath['use']): Target {
    if (expression.type === 'SubExpression') this.call(expression, frames, use);
    if (expression.type !== 'PathExpression') return undefined;
    const target = this.resolve(expression, frames);
    this.add(target, expression, use);
    return target;
  }

  private block(block: Block, frames: readonly Frame[]): void {
    const name = plainName(block.path);
    const opens = name === 'each' || name === 'with';
    const target = this.expression(block.params[0]!, frames, opens ? 'scope' : 'condition');
    this.program(block.program, opens ? inside(block.program, target, name, frames) : frames);
    this.program(block.inverse, frames);
  }

  private partial(call: PartialCall, frames: readonly Frame[]): void {
    const [context] = call.params;
    const target = context ? this.expression(context, frames, 'scope') : frames[0]!.context;
    const values = (call.hash?.pairs ?? []).map(
      ({ key, value }) => [key, this.expression(value, frames, 'scope')] as const,
    );
    const body = calledBy(this.owner, call, this.partials);
    if (body) this.body(body, [{ context: target, given: new Map(values) }]);
  }

  private resolve(path: Path, frames: readonly Frame[]): Target {
    if (path.data) return path.parts[0] === 'root' ? join('', path.parts.slice(1)) : undefined;
    const frame = frames[path.depth];
    if (!frame) {
      this.problems.push(
        problemAt(
          this.owner.source,
          path,
          `« ${path.original} » remonte trop haut : il y a plus de « ../ » que de {{#each}} et {{#with}} ouverts, et un fragment reçoit ses valeurs par {{> nom champ=…}}.`,
        ),
      );
      return undefined;
    }
    const [first = '', ...rest] = path.parts;
    const scoped = /^(?:this|\.)/.test(path.original);
    if (!scoped && given(frames, first)) {
      return join(frames.find(({ given }) => given.has(first))!.given.get(first), rest);
    }
    return join(frame.context, path.parts);
  }

  private add(target: Target, node: Path, use: TemplatePath['use']): void {
    if (target === undefined) return;
    const path = target.replace(/(?:^|\.)length$/, '');
    if (path !== '') {
      this.paths.push({ path, template: this.owner.source.name, ...placeOf(this.owner.source, node), use });
    }
  }
}

function inside(
  program: Program | undefined,
  target: Target,
  block: string,
  frames: readonly Frame[],
): readonly Frame[] {
  const [first, second] = program?.blockParams ?? [];
  const context = block === 'each' && target !== undefined ? `${target}[]` : target;
  const names = new Map<string, Target>();
  if (first !== undefined) names.set(first, context);
  if (second !== undefined) names.set(second, undefined);
  return [{ context, given: names }, ...frames];
}

function given(frames: readonly Frame[], name: string): boolean {
  return frames.some((frame) => frame.given.has(name));
}

function join(base: Target, parts: readonly string[]): Target {
  if (base === undefined) return undefined;
  return parts.reduce(
    (path, part) => (/^\d+$/.test(part) ? `${path}[]` : path === '' ? part : `${path}.${part}`),
    base,
  );
}
