import type { TemplatePath } from '../templating/paths.ts';
import { TemplateError } from '../templating/problem.ts';
import { assemble } from './assemble.ts';
import { type Book, openBook, type WorkbookOptions } from './book.ts';
import { LIMITS } from './limits.ts';
import type { RenderedSheet } from './loaded.ts';
import { renderedNames } from './names.ts';
import { bookProblem, refuseBook } from './refusal.ts';
import { type FinishedSheet, firstDayOf, renderSheets } from './render-sheets.ts';
import type { Stretching } from './stretch.ts';
import { writeWorkbook } from './write-workbook.ts';
import { childOf, type Element, elementsOf } from './xml.ts';

/** A path read by a workbook template; those of repeated sheets start from an item, or from the view. */
interface WorkbookPath extends TemplatePath {
  readonly isRepeated: boolean;
}

/**
 * Renders a workbook template (.xlsx). The same template and view give the same bytes everywhere. Throws a
 * `TemplateError` that names the cell of everything refused.
 */
export async function renderWorkbook(
  template: Uint8Array,
  view: object,
  options: WorkbookOptions,
): Promise<Uint8Array> {
  const book = await openBook(template, options);
  const { sheets: finished, others } = renderSheets(book, view, options.repeat ?? 'fiches');
  const sheets = finished.map(({ sheet }) => sheet);
  const first = sheets.findIndex(isShown);
  if (first < 0) {
    refuseBook(
      book.name,
      'ce classeur n’aurait aucune feuille visible : ajoutez-en une qui ne soit pas répétée.',
    );
  }
  const names = bookNames(book, finished, others);
  const written = await writeWorkbook(book.loaded, sheets);
  return assemble({
    written,
    sheets,
    styles: book.pack.styles,
    names,
    title: options.title,
    firstDay: firstDayOf(book),
    complete: (index, xml) => finished[index]!.complete(xml, index === first),
  });
}

/** Every path that a workbook template reads, with the cell that reads it. */
export async function workbookPaths(template: Uint8Array, options: WorkbookOptions): Promise<WorkbookPath[]> {
  const book = await openBook(template, options);
  return book.sheets.flatMap(({ cells, title }) => {
    const isRepeated = title !== undefined;
    return [...(title?.paths ?? []), ...cells.paths].map((path) => ({ ...path, isRepeated }));
  });
}

const isShown = ({ state }: RenderedSheet) => state === undefined || state === 'visible';

function bookNames(book: Book, finished: readonly FinishedSheet[], others: Stretching['others']): Element[] {
  const definedNames = childOf(book.pack.workbook, 'definedNames');
  if (elementsOf(definedNames).length > LIMITS.ranges) {
    refuseBook(book.name, 'ce classeur a trop de noms définis.');
  }
  const messages: string[] = [];
  const names = renderedNames(
    definedNames,
    book.sheets.map(({ page }) => page.name),
    finished.map((sheet) => ({ template: sheet.template, name: sheet.sheet.name, others: sheet.others })),
    others,
    (message) => messages.push(message),
  );
  if (messages.length > 0) {
    throw new TemplateError(messages.map((message) => bookProblem(book.name, message)));
  }
  return names;
}
