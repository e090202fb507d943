import { overlay } from '../templating/overlay.ts';
import { TemplateError } from '../templating/problem.ts';
import type { Book, BookSheet } from './book.ts';
import { CellFormats } from './cell-formats.ts';
import { renderedHeaders } from './header-footer.ts';
import { LIMITS } from './limits.ts';
import type { Picture, SheetRow } from './loaded.ts';
import type { PackageSheet } from './package.ts';
import { refuseBook } from './refusal.ts';
import { type RenderedText, readRendered } from './rendered-rows.ts';
import { type FirstDay, renderedPictures, renderedRows } from './rendered-sheet.ts';
import { RowMap } from './row-map.ts';
import { legalSheetName } from './sheet-name.ts';
import { SheetProblems } from './sheet-problems.ts';
import { foldName, type StretchedSheet, type Stretching } from './stretch.ts';
import { childOf, type Element } from './xml.ts';

/** A rendered sheet, before it is written. */
export interface RenderedSheet {
  /** the template sheet it comes from, and its rank */
  readonly page: PackageSheet;
  readonly template: number;
  readonly name: string;
  readonly rows: readonly SheetRow[];
  readonly pictures: readonly Picture[];
  readonly headerFooter: Element | undefined;
  readonly stretching: Stretching;
  readonly problems: SheetProblems;
}

/** The sheets of a template that are there once, drawn: formulas of any sheet may name them. */
export interface FixedSheets {
  readonly drawn: ReadonlyMap<number, Drawn>;
  /** the sheets that any formula may name; those that are repeated have no single place */
  readonly others: Stretching['others'];
}

/** Draws the sheets that are there once. */
export function drawFixedSheets(book: Book, view: object): FixedSheets {
  const drawn = new Map(
    book.sheets.flatMap((sheet, index) =>
      sheet.title ? [] : [[index, draw(book.name, sheet, view)] as const],
    ),
  );
  const others = new Map(
    book.sheets.map(({ page }, index) => [foldName(page.name), drawn.get(index)?.stretched]),
  );
  return { drawn, others };
}

/**
 * Renders every sheet of a template, in order; those named by an expression once for each item. One at a time:
 * a sheet is written and forgotten before the next is rendered.
 */
export function* renderSheets(
  book: Book,
  view: object,
  { drawn, others, repeat }: FixedSheets & { readonly repeat: string },
): Generator<RenderedSheet> {
  const common = { formats: new CellFormats(book.pack.styles), firstDay: firstDayOf(book) };
  const taken = new Set(book.sheets.filter(({ title }) => !title).map(({ page }) => page.name.toLowerCase()));
  const room = new Room(book.name);
  for (const [template, sheet] of book.sheets.entries()) {
    const fixed = drawn.get(template);
    if (fixed) {
      yield room.take(
        finish(book.name, sheet, fixed, { ...common, template, name: sheet.page.name, others }),
      );
      continue;
    }
    for (const item of itemsOf(book, view, repeat)) {
      const context = overlay(view, item);
      const name = legalSheetName(sheet.title!.render(context), taken);
      const copy = draw(book.name, sheet, context);
      const own = new Map([...others, [foldName(sheet.page.name), copy.stretched]]);
      yield room.take(finish(book.name, sheet, copy, { ...common, template, name, others: own }));
    }
  }
}

/** How much a workbook may still grow. */
class Room {
  private readonly book: string;
  private cells = 0;
  private sheets = 0;

  constructor(book: string) {
    this.book = book;
  }

  /** Counts a sheet; refuses the one too many. */
  take(sheet: RenderedSheet): RenderedSheet {
    this.cells += sheet.rows.reduce((count, row) => count + row.cells.length, 0);
    this.sheets++;
    if (this.cells > LIMITS.renderedCells) {
      refuseBook(this.book, `le résultat dépasserait ${LIMITS.renderedCells} cellules.`);
    }
    if (this.sheets > LIMITS.renderedSheets) {
      refuseBook(this.book, `le résultat dépasserait ${LIMITS.renderedSheets} feuilles.`);
    }
    return sheet;
  }
}

/** Some workbooks count their days from 1904. */
export function firstDayOf({ pack }: Book): FirstDay {
  const flag = childOf(pack.workbook, 'workbookPr')?.attributes.get('date1904') ?? '';
  return ['1', 'true'].includes(flag) ? 1904 : 1900;
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
): RenderedSheet {
  const problems = new SheetProblems(book, page.name);
  const stretching: Stretching = { own: stretched, others, problem: problems.add };
  const rows = renderedRows(text.rows, source.rows, stretching, { values, formats, firstDay });
  const pictures = renderedPictures(loaded, stretching);
  const headers = renderedHeaders(page.root, { template: book, loose, values, texts: text.loose });
  if (headers.problems.length > 0) throw new TemplateError(headers.problems);
  problems.throwIfAny();
  return { page, template, name, rows, pictures, headerFooter: headers.element, stretching, problems };
}
