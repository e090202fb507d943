import { type PartialCall, type Program, plainName, statements } from './ast.ts';
import type { TemplateLimits } from './limits.ts';
import type { TemplateProblem } from './problem.ts';
import { problemAt, type TemplateSource } from './source.ts';
import { inlineName } from './verify.ts';

/** A source and its syntax tree. */
export interface ParsedTemplate {
  readonly source: TemplateSource;
  readonly program: Program;
}

export type Partials = ReadonlyMap<string, ParsedTemplate>;

/** A body that runs, and the template it is written in. */
export interface Body {
  readonly owner: ParsedTemplate;
  readonly program: Program;
}

/** What `{{> name}}` calls from a template: its own inline partials, else a partial file. */
export function calledBy(owner: ParsedTemplate, call: PartialCall, partials: Partials): Body | undefined {
  const name = plainName(call.name) ?? '';
  for (const statement of owner.program.body) {
    if (statement.type === 'DecoratorBlock' && inlineName(statement) === name) {
      return { owner, program: statement.program };
    }
  }
  const partial = partials.get(name);
  return partial && { owner: partial, program: partial.program };
}

/** Refuses partials that call themselves, and those whose text multiplies out of measure. */
export function expansionProblems(
  main: ParsedTemplate,
  partials: Partials,
  limits: TemplateLimits,
): TemplateProblem[] {
  const expansion = new Expansion(partials, limits);
  const { calls, output } = expansion.measure({ owner: main, program: main.program }, []);
  if (expansion.problems.length > 0 || (calls <= limits.expansions && output <= limits.output)) {
    return expansion.problems;
  }
  return [problemAt(main.source, main.program, 'les fragments s’appellent les uns les autres trop de fois.')];
}

interface Measure {
  readonly calls: number;
  readonly output: number;
}

class Expansion {
  readonly problems: TemplateProblem[] = [];
  private readonly partials: Partials;
  private readonly limits: TemplateLimits;
  private readonly known = new Map<Program, Measure>();

  constructor(partials: Partials, limits: TemplateLimits) {
    this.partials = partials;
    this.limits = limits;
  }

  measure(body: Body, callers: readonly Program[]): Measure {
    const known = this.known.get(body.program);
    if (known) return known;
    let total: Measure = { calls: 1, output: 0 };
    for (const statement of statements(body.program)) {
      if (statement.type === 'ContentStatement') {
        total = { ...total, output: total.output + statement.value.length };
      }
      if (statement.type !== 'PartialStatement') continue;
      const { calls, output } = this.called(body, statement, [...callers, body.program]);
      total = { calls: total.calls + calls, output: total.output + output };
    }
    this.known.set(body.program, total);
    return total;
  }

  private called(body: Body, call: PartialCall, callers: readonly Program[]): Measure {
    const target = calledBy(body.owner, call, this.partials);
    if (!target) return { calls: 0, output: 0 };
    const name = plainName(call.name);
    if (callers.includes(target.program)) {
      this.problems.push(
        problemAt(
          body.owner.source,
          call,
          `le fragment « ${name} » s’appelle lui-même : il n’en finirait pas.`,
        ),
      );
    } else if (callers.length > this.limits.depth) {
      this.problems.push(
        problemAt(
          body.owner.source,
          call,
          `plus de ${this.limits.depth} fragments appelés l’un dans l’autre.`,
        ),
      );
    } else {
      return this.measure(target, callers);
    }
    return { calls: 0, output: 0 };
  }
}
