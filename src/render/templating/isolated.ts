import Handlebars from 'handlebars';
import type { Helper } from './aides.ts';
import type { Program } from './ast.ts';
import { Budget, type CallSite, stop } from './budget.ts';
import type { Format } from './formats.ts';
import { PRINT } from './instrument.ts';
import type { TemplateLimits } from './limits.ts';
import { CalendarDay, isTrue, Lines, Link, type Printable } from './values.ts';

interface Isolation {
  readonly format: Format;
  readonly helpers: ReadonlyMap<string, Helper>;
  readonly partials: ReadonlyMap<string, Program>;
  readonly sites: readonly CallSite[];
  readonly limits: TemplateLimits;
  /** keeps the line breaks around block tags; by default a tag alone on its line takes the line with it */
  readonly keepLines: boolean;
}

/** A Handlebars of its own that knows our helpers only and counts what it does. Trees come checked and instrumented. */
export function isolate(main: Program, isolation: Isolation): (view: object) => string {
  const env = Handlebars.create();
  const run = new Run(isolation);
  for (const name of Object.keys(env.helpers)) env.unregisterHelper(name);
  const known = { ...run.blocks(), ...run.helpers() };
  env.registerHelper(known as Handlebars.HelperDeclareSpec);
  const options = {
    noEscape: true,
    knownHelpersOnly: true,
    knownHelpers: Object.fromEntries(Object.keys(known).map((name) => [name, true])) as KnownHelpers,
    preventIndent: true,
    ignoreStandalone: isolation.keepLines,
  };
  for (const [name, program] of isolation.partials) env.registerPartial(name, env.compile(program, options));
  const render = env.compile(main, options);
  return (view) => {
    run.start();
    return render(view, { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false });
  };
}

interface BlockOptions {
  readonly fn: (context: unknown, options?: object) => string;
  readonly inverse: (context: unknown) => string;
  readonly data: { readonly index?: number };
  readonly hash: Record<string, unknown>;
}

type BlockHelper = (this: unknown, value: unknown, site: number, options: BlockOptions) => string;

class Run {
  private readonly isolation: Isolation;
  private budget: Budget;

  constructor(isolation: Isolation) {
    this.isolation = isolation;
    this.budget = new Budget(isolation.limits);
  }

  start(): void {
    this.budget = new Budget(this.isolation.limits);
  }

  blocks(): Record<string, BlockHelper> {
    const run = this;
    return {
      if: function ifTrue(value, _site, options) {
        return isTrue(value) ? options.fn(this) : options.inverse(this);
      },
      unless: function unlessTrue(value, _site, options) {
        return isTrue(value) ? options.inverse(this) : options.fn(this);
      },
      with: function withValue(value, _site, options) {
        return isTrue(value)
          ? options.fn(value, { data: options.data, blockParams: [value] })
          : options.inverse(this);
      },
      each: function eachItem(value, site, options) {
        const entries = run.entries(value, run.isolation.sites[site]!);
        return entries.length > 0
          ? run.repeat(entries, run.isolation.sites[site]!, options)
          : options.inverse(this);
      },
    };
  }

  /** `$print` and the allowed helpers; the last number of every call is its site. */
  helpers(): Record<string, (...all: unknown[]) => unknown> {
    const print = (value: unknown, site: unknown) => this.print(value, this.isolation.sites[site as number]!);
    const entries = [...this.isolation.helpers].map(
      ([name, helper]) => [name, (...all: unknown[]) => this.call(helper, all)] as const,
    );
    return { [PRINT]: print, ...Object.fromEntries(entries) };
  }

  private entries(
    value: unknown,
    site: CallSite,
  ): readonly (readonly [key: string | number, item: unknown])[] {
    if (value === undefined || value === null || value === false || value === '') return [];
    if (Array.isArray(value)) return value.map((item, index) => [index, item]);
    if (typeof value === 'object') return Object.entries(value);
    return stop(site, `{{#each}} attend une liste, et trouve le texte « ${String(value).slice(0, 60)} ».`);
  }

  private repeat(
    entries: readonly (readonly [string | number, unknown])[],
    site: CallSite,
    options: BlockOptions,
  ): string {
    let text = '';
    const frame = Handlebars.createFrame(options.data);
    for (const [index, [key, item]] of entries.entries()) {
      this.budget.spend(site, 1);
      const data = Object.assign(frame, {
        key,
        index,
        first: index === 0,
        last: index === entries.length - 1,
      });
      text += options.fn(item, { data, blockParams: [item, key] });
      this.budget.measure(site, text.length);
    }
    return text;
  }

  private call(helper: Helper, all: unknown[]): unknown {
    const options = all.pop() as BlockOptions;
    const site = this.isolation.sites[all.pop() as number]!;
    const [first] = all;
    this.budget.spend(site, Array.isArray(first) ? 1 + first.length : 1);
    return helper.run(all, {
      named: new Map(Object.entries(options.hash)),
      rank: options.data.index,
      fail: (message) => stop(site, message),
    });
  }

  private print(value: unknown, site: CallSite): string {
    this.budget.spend(site, 1);
    if (value === undefined || value === null) return '';
    const text = this.isolation.format.print(this.printable(value, site));
    this.budget.write(site, text.length);
    return text;
  }

  private printable(value: unknown, site: CallSite): Printable {
    if (value instanceof CalendarDay || value instanceof Link || value instanceof Lines) return value;
    if (value instanceof Date) return new CalendarDay(value.toISOString().slice(0, 10), 'court');
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
    const what = Array.isArray(value)
      ? 'une liste : écrivez {{#each}} ou {{liste …}}'
      : 'un groupe de champs : écrivez le champ voulu';
    return stop(site, `« ${site.written} » est ${what}.`);
  }
}
