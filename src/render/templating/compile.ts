import { aides, type Helper } from './aides.ts';
import type { CallSite } from './budget.ts';
import { expansionProblems, type ParsedTemplate } from './expansion.ts';
import { type Format, type FormatName, formats } from './formats.ts';
import { instrument } from './instrument.ts';
import { isolate } from './isolated.ts';
import { DEFAULT_LIMITS, type TemplateLimits } from './limits.ts';
import { resolvePaths, type TemplatePath } from './paths.ts';
import { TemplateError, type TemplateProblem } from './problem.ts';
import type { TemplateSource } from './source.ts';
import { parseTemplate } from './syntax.ts';
import { verifyTemplate } from './verify.ts';

export interface TemplateOptions {
  /** how messages name the template: its file, as the user wrote it */
  readonly name: string;
  readonly format: FormatName;
  /** texts that `{{> name}}` may call */
  readonly partials?: Readonly<Record<string, string>>;
  /** helpers, instead of the usual ones */
  readonly helpers?: Readonly<Record<string, Helper>>;
  readonly limits?: Partial<TemplateLimits>;
}

/** Compiles a text template; throws a `TemplateError` that lists everything refused in it. */
export function compileTemplate(text: string, options: TemplateOptions): (view: object) => string {
  return prepareTemplate({ name: options.name, text }, { ...options, format: formats[options.format] })
    .render;
}

/** Every path that a template reads, partials followed, each with its scope resolved and its position. */
export function templatePaths(text: string, options: TemplateOptions): TemplatePath[] {
  return prepareTemplate({ name: options.name, text }, { ...options, format: formats[options.format] }).paths;
}

export interface PreparedTemplate {
  readonly paths: TemplatePath[];
  readonly render: (view: object) => string;
}

export interface PrepareOptions extends Omit<TemplateOptions, 'name' | 'format'> {
  readonly format: Format;
  /** keeps line breaks around block tags that stand alone on their line */
  readonly keepLines?: boolean;
}

/** Checks a source of any origin, then makes it ready to render. Nothing of it runs before every check has passed. */
export function prepareTemplate(source: TemplateSource, options: PrepareOptions): PreparedTemplate {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const helpers = new Map<string, Helper>(Object.entries(options.helpers ?? aides));
  const main = parsed(source, limits);
  const partials = new Map(
    Object.entries(options.partials ?? {}).map(([name, text]) => [name, parsed({ name, text }, limits)]),
  );
  const templates = [main, ...partials.values()];
  const allowed = { helpers, partials: new Set(partials.keys()) };
  throwIfAny(templates.flatMap(({ source, program }) => verifyTemplate(source, program, allowed)));
  throwIfAny(templates.flatMap(({ source, program }) => options.format.problems?.(source, program) ?? []));
  throwIfAny(expansionProblems(main, partials, limits));
  const { paths, problems } = resolvePaths(main, partials, helpers);
  throwIfAny(problems);

  const sites: CallSite[] = [];
  for (const { source, program } of templates) instrument(source, program, sites, new Set(helpers.keys()));
  const programs = new Map([...partials].map(([name, { program }]) => [name, program]));
  const render = isolate(main.program, {
    format: options.format,
    helpers,
    partials: programs,
    sites,
    limits,
    keepLines: options.keepLines === true,
  });
  return { paths, render };
}

function parsed(source: TemplateSource, limits: TemplateLimits): ParsedTemplate {
  const text = source.text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  return { source, program: parseTemplate({ ...source, text }, limits) };
}

function throwIfAny(problems: readonly TemplateProblem[]): void {
  if (problems.length > 0) throw new TemplateError(problems);
}
