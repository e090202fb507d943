import type { Place, TemplateProblem } from './problem.ts';

/** A template's text, its name for messages, and where a position of the text is for its author. */
export interface TemplateSource {
  readonly name: string;
  readonly text: string;
  readonly place?: (line: number, column: number) => Place;
}

/** Anything that stands somewhere in a template. */
export interface Located {
  readonly loc: { readonly start: { readonly line: number; readonly column: number } };
}

/** The author's place of a node: Handlebars counts columns from 0, people from 1. */
export function placeOf(source: TemplateSource, node: Located): Place {
  const { line, column } = node.loc.start;
  return source.place?.(line, column + 1) ?? { line, column: column + 1 };
}

/** A problem at a node of a source. */
export function problemAt(source: TemplateSource, node: Located, message: string): TemplateProblem {
  return { template: source.name, ...placeOf(source, node), message };
}
