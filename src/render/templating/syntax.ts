import Handlebars from 'handlebars';
import type { Program } from './ast.ts';
import type { TemplateLimits } from './limits.ts';
import { TemplateError, type TemplateProblem } from './problem.ts';
import { excessOf } from './shape.ts';
import { problemAt, type TemplateSource } from './source.ts';

/** The syntax tree of a source, not yet stripped of standalone lines; throws a `TemplateError`. */
export function parseTemplate(source: TemplateSource, limits: TemplateLimits): Program {
  if (source.text.length > limits.source) {
    throw refused(source, 1, 0, `ce modèle dépasse ${limits.source} caractères : découpez-le en fragments.`);
  }
  const excess = excessOf(source.text, limits);
  if (excess) {
    const { line, column } = positionAt(source.text, excess.index);
    throw refused(source, line, column, excess.message);
  }
  return parse(source);
}

function parse(source: TemplateSource): Program {
  try {
    return Handlebars.parseWithoutProcessing(source.text) as unknown as Program;
  } catch (error) {
    throw new TemplateError([translated(source, error)]);
  }
}

/** What Handlebars's parser leaves of a failure: a position in its lexer, or on the exception itself. */
interface ParserState {
  readonly Parser?: {
    readonly lexer?: { readonly yylloc?: { readonly first_line: number; readonly first_column: number } };
  };
}

function translated(source: TemplateSource, error: unknown): TemplateProblem {
  const { message, lineNumber, column } = error as { message: string; lineNumber?: number; column?: number };
  if (lineNumber !== undefined) return problem(source, lineNumber, column ?? 0, semantic(message));
  const lexer = (Handlebars as unknown as ParserState).Parser?.lexer?.yylloc;
  const unclosed = /got 'EOF'/.test(message) ? lastUnclosed(source.text) : undefined;
  const line = unclosed?.line ?? lexer?.first_line ?? Number(/line (\d+)/.exec(message)?.[1] ?? 1);
  return problem(
    source,
    line,
    unclosed?.column ?? lexer?.first_column ?? 0,
    syntactic(message, unclosed?.name),
  );
}

function semantic(message: string): string {
  const mismatch = /^(.{1,80}?) doesn't match (.{1,80}?) - \d/.exec(message);
  if (mismatch) {
    return `le bloc {{#${mismatch[1]}}} est refermé par {{/${mismatch[2]}}} : écrivez {{/${mismatch[1]}}}.`;
  }
  if (message.startsWith('Invalid path')) {
    return '« this », « . » et « ../ » ne s’écrivent qu’au début d’un chemin.';
  }
  return 'cette expression ne se lit pas ; écrivez par exemple {{nom}}, {{#if nom}}…{{/if}} ou {{#each finalites}}…{{/each}}.';
}

function syntactic(message: string, unclosed: string | undefined): string {
  if (unclosed !== undefined) return `le bloc {{#${unclosed}}} n’est pas refermé : écrivez {{/${unclosed}}}.`;
  if (/got 'OPEN_ENDBLOCK'/.test(message)) return 'cette fermeture ne referme aucun bloc.';
  if (/got '(?:INVERSE|OPEN_INVERSE_CHAIN)'/.test(message)) {
    return '{{else}} s’écrit dans un bloc, une seule fois.';
  }
  if (/got 'CLOSE/.test(message)) {
    return 'il manque quelque chose avant ce signe : une expression s’écrit {{nom}} ou {{aide nom}}.';
  }
  return 'ce signe n’a pas sa place dans une expression : vérifiez les guillemets droits et les deux accolades fermantes.';
}

/** The innermost block tag that nothing closes: where the author has to look, rather than at the end of the file. */
function lastUnclosed(text: string): { name: string; line: number; column: number } | undefined {
  const open: { name: string; index: number }[] = [];
  const tags = /\{\{~?(?:!--[\s\S]*?--|([#^/])[*>]?\s*([^\s}~]{1,80}))/g;
  for (const tag of text.matchAll(tags)) {
    if (tag[1] === '/') open.pop();
    else if (tag[2]) open.push({ name: tag[2], index: tag.index });
  }
  const last = open.at(-1);
  if (!last) return undefined;
  return { name: last.name, ...positionAt(text, last.index) };
}

/** Line from 1 and column from 0, as Handlebars counts. */
function positionAt(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, column: before.at(-1)!.length };
}

function problem(source: TemplateSource, line: number, column: number, message: string): TemplateProblem {
  return problemAt(source, { loc: { start: { line, column } } }, message);
}

function refused(source: TemplateSource, line: number, column: number, message: string): TemplateError {
  return new TemplateError([problem(source, line, column, message)]);
}
