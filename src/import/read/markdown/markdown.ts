import type { SourceFile } from '../../grid.ts';
import { readHtml } from '../html/html.ts';
import { markdownToHtml } from './to-html.ts';

/** Reads a Markdown text, with the HTML that it may hold. */
export function readMarkdown(name: string, text: string): SourceFile {
  return readHtml(name, markdownToHtml(text), 'markdown');
}
