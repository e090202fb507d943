import { TemplateError } from '../templating/problem.ts';
import type { Book, BookSheet } from './book.ts';
import { CellFormats } from './cell-formats.ts';
import { renderedHeaders } from './header-footer.ts';
import { LIMITS } from './limits.ts';
import type { RenderedSheet } from './loaded.ts';
import { refuseBook } from './refusal.ts';
import { type RenderedText, readRendered } from './rendered-rows.ts';
import { type FirstDay, renderedPictures, renderedRows } from './rendered-sheet.ts';
import { RowMap } from './row-map.ts';
import { legalSheetName } from './sheet-name.ts';
import { SheetProblems } from './sheet-problems.ts';
import { completeSheet } from './sheet-xml.ts';
import { foldName, type StretchedSheet, type Stretching } from './stretch.ts';
import { childOf } from './xml.ts';

/** A rendered sheet, and what completes its XML once exceljs has written it. */
export interface FinishedSheet {
  /** rank of the template sheet it comes from */
  readonly template: number;
  readonly sheet: RenderedSheet;
  readonly others: Stretching['others'];
  readonly complete: (xml: string, isFirst: boolean) => string;
}

/** The sheets of a rendered workbook, and those of the template that any formula may name. */
interface FinishedSheets {
  readonly sheets: readonly FinishedSheet[];
  readonly others: Stretching['others'];
}

/** Renders every sheet of a template, in order; those named by an expression once for each item. */
export function renderSheets(book: Book, view: object, repeat: string): FinishedSheets {
  const fixed = new Map(
    book.sheets.flatMap((sheet, index) =>
      sheet.title ? [] : [[index, draw(book.name, sheet, view)] as const],
    ),
  );
  const others = sheetsByName(book, fixed);
  const formats = new CellFormats(book.pack.styles);
  const firstDay = firstDayOf(book);
  const taken = new Set(book.sheets.filter(({ title }) => !title).map(({ page }) => page.name.toLowerCase()));
  const finished: FinishedSheet[] = [];
  let cells = 0;
  const add = (sheet: FinishedSheet) => {
    cells += sheet.sheet.rows.reduce((count, row) => count + row.cells.length, 0);
    finished.push(sheet);
    if (cells > LIMITS.renderedCells) {
      refuseBook(book.name, `le résultat dépasserait ${LIMITS.renderedCells} cellules.`);
    }
    if (finished.length > LIMITS.renderedSheets) {
      refuseBook(book.name, `le résultat dépasserait ${LIMITS.renderedSheets} feuilles.`);
    }
  };
  for (const [template, sheet] of book.sheets.entries()) {
    const drawn = fixed.get(template);
    if (drawn) {
      add(finish(book.name, sheet, drawn, { template, name: sheet.page.name, others, formats, firstDay }));
      continue;
    }
    for (const item of itemsOf(book, view, repeat)) {
      const context = { ...view, ...item };
      const name = legalSheetName(sheet.title!.render(context), taken);
      const copy = draw(book.name, sheet, context);
      const own = new Map([...others, [foldName(sheet.page.name), copy.stretched]]);
      add(finish(book.name, sheet, copy, { template, name, others: own, formats, firstDay }));
    }
  }
  return { sheets: finished, others };
}

/** Some workbooks count their days from 1904. */
export function firstDayOf({ pack }: Book): FirstDay {
  const flag = childOf(pack.workbook, 'workbookPr')?.attributes.get('date1904') ?? '';
  return ['1', 'true'].includes(flag) ? 1904 : 1900;
}

/** The sheets that formulas may name; those that are repeated have no single place. */
function sheetsByName(book: Book, fixed: ReadonlyMap<number, Drawn>): Stretching['others'] {
  return new Map(book.sheets.map(({ page }, index) => [foldName(page.name), fixed.get(index)?.stretched]));
}

function itemsOf(book: Book, view: object, repeat: string): object[] {
  const items: unknown = Object.hasOwn(view, repeat) ? view[repeat as never] : undefined;
  if (!Array.isArray(items)) {
    refuseBook(
      book.name,
      `une feuille de ce modèle se répète, mais les données n’ont pas de liste « ${repeat} ».`,
    );
  }
  return items as object[];
}

interface Drawn {
  readonly text: RenderedText;
  readonly stretched: StretchedSheet;
}

function draw(template: string, { cells, source, values, page }: BookSheet, view: object): Drawn {
  values.clear();
  const text = readRendered(cells.render(view));
  if (text.rows.length > LIMITS.renderedCells) {
    refuseBook(template, `la feuille ${page.name} aurait trop de lignes.`);
  }
  const { lastRow, blocks, tagRows } = source;
  const map = new RowMap(
    text.rows.map(({ row }) => row),
    lastRow,
  );
  return { text, stretched: { name: page.name, lastRow, blocks, tagRows, rows: text.rows, map } };
}

interface Finishing {
  readonly template: number;
  readonly name: string;
  readonly others: Stretching['others'];
  readonly formats: CellFormats;
  readonly firstDay: FirstDay;
}

function finish(
  book: string,
  { page, loaded, loose, source, values }: BookSheet,
  { text, stretched }: Drawn,
  { template, name, others, formats, firstDay }: Finishing,
): FinishedSheet {
  const problems = new SheetProblems(book, page.name);
  const stretching: Stretching = { own: stretched, others, problem: problems.add };
  const rows = renderedRows(text.rows, source.rows, stretching, { values, formats, firstDay });
  const pictures = renderedPictures(loaded, stretching);
  const headers = renderedHeaders(page.root, { template: book, loose, values, texts: text.loose });
  if (headers.problems.length > 0) throw new TemplateError(headers.problems);
  problems.throwIfAny();
  const complete = (xml: string, isFirst: boolean) => {
    const completed = completeSheet(xml, page.root, stretching, { isFirst, headerFooter: headers.element });
    problems.throwIfAny();
    return completed;
  };
  return {
    template,
    sheet: { name, state: page.state, rows, columns: loaded.columns, pictures },
    others,
    complete,
  };
}
