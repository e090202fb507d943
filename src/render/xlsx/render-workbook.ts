import type { TemplatePath } from '../templating/paths.ts';
import { TemplateError } from '../templating/problem.ts';
import { type Book, openBook, type WorkbookOptions } from './book.ts';
import { LIMITS } from './limits.ts';
import { WorkbookNames } from './names.ts';
import { bookProblem, refuseBook } from './refusal.ts';
import { drawFixedSheets, type FixedSheets, renderSheets } from './render-sheets.ts';
import { WorkbookWriter } from './workbook-writer.ts';
import { childOf, elementsOf } from './xml.ts';

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
  const fixed = drawFixedSheets(book, view);
  const writer = new WorkbookWriter(book);
  const names = namesOf(book, fixed);
  for (const sheet of renderSheets(book, view, { ...fixed, repeat: options.repeat ?? 'fiches' })) {
    writer.add(sheet);
    names.add(sheet);
  }
  if (!writer.isShown) {
    refuseBook(
      book.name,
      'ce classeur n’aurait aucune feuille visible : ajoutez-en une qui ne soit pas répétée.',
    );
  }
  const messages: string[] = [];
  const elements = names.elements((message) => messages.push(message));
  if (messages.length > 0) {
    throw new TemplateError(messages.map((message) => bookProblem(book.name, message)));
  }
  return writer.bytes(elements, options.title);
}

/** Every path that a workbook template reads, with the cell that reads it. */
export async function workbookPaths(template: Uint8Array, options: WorkbookOptions): Promise<WorkbookPath[]> {
  const book = await openBook(template, options);
  return book.sheets.flatMap(({ cells, title }) => {
    const isRepeated = title !== undefined;
    return [...(title?.paths ?? []), ...cells.paths].map((path) => ({ ...path, isRepeated }));
  });
}

function namesOf({ name, pack, sheets }: Book, { others }: FixedSheets): WorkbookNames {
  const definedNames = childOf(pack.workbook, 'definedNames');
  if (elementsOf(definedNames).length > LIMITS.ranges) {
    refuseBook(name, 'ce classeur a trop de noms définis.');
  }
  const templateNames = sheets.map(({ page }) => page.name);
  return new WorkbookNames(definedNames, templateNames, others);
}
