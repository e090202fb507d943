import type { SourceFile } from '../../grid.ts';
import type { Budget } from '../budget.ts';
import { readHtml } from '../html/html.ts';
import type { NamedText } from '../named-text.ts';
import { markdownToHtml } from './to-html.ts';

/** Reads a Markdown text, with the HTML that it may hold. */
export function readMarkdown({ name, text }: NamedText, budget: Budget): SourceFile {
  return readHtml({ name, text: markdownToHtml(text) }, budget, 'markdown');
}
