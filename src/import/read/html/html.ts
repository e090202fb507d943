import { Parser } from 'htmlparser2';
import type { SourceFile, SourceKind } from '../../grid.ts';
import type { Budget } from '../budget.ts';
import { ContentMaker } from '../content.ts';
import { ImportError } from '../import-error.ts';
import { LIMITS } from '../limits.ts';
import type { NamedText } from '../named-text.ts';
import { DocumentBuilder } from './document-builder.ts';
import { LineCounter } from './line-counter.ts';
import { type Close, type Page, TAGS } from './tags.ts';

/** Pieces given to the parser at once: a refusal stops soon after its cause. */
const SLICE = 1 << 16;

/** Reads an HTML page: headings, paragraphs, list items and tables, in order. Scripts and styles are skipped. */
export function readHtml({ name, text }: NamedText, budget: Budget, kind: SourceKind = 'html'): SourceFile {
  const maker = new ContentMaker(budget);
  const builder = new DocumentBuilder(budget, maker);
  const page: Page = { builder, title: '', skipped: 0, exact: 0, caption: undefined, line: 1 };
  parse(text, page);
  const title = page.title.trim().replace(/\s+/g, ' ');
  return { name, kind, ...(title !== '' && { title }), ...builder.build(), notices: maker.notices() };
}

function parse(text: string, page: Page): void {
  const lines = new LineCounter(text);
  const closers: (Close | undefined)[] = [];
  const parser = new Parser({
    onopentag: (tag, attributes) => {
      if (closers.length >= LIMITS.htmlDepth) throw tooDeep();
      page.line = lines.at(parser.startIndex);
      closers.push(TAGS.get(tag)?.(page, attributes));
    },
    onclosetag: () => closers.pop()?.(),
    ontext: (data) => {
      page.line = lines.at(parser.startIndex);
      writeText(page, data);
    },
  });
  for (let at = 0; at < text.length; at += SLICE) parser.write(text.slice(at, at + SLICE));
  parser.end();
}

function writeText(page: Page, data: string): void {
  if (page.inTitle) page.title += data;
  else if (page.skipped > 0) return;
  else if (page.exact > 0) page.builder.exactText(data, page.line);
  else page.builder.text(data, page.line);
  if (page.caption !== undefined) page.caption += data;
}

function tooDeep(): ImportError {
  return new ImportError(
    'limite',
    `Ce fichier HTML imbrique plus de ${LIMITS.htmlDepth} balises.`,
    'Ouvrez-le dans un traitement de texte et enregistrez-le de nouveau au format HTML.',
  );
}
