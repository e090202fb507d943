import { addressOf, type Sheet, type Validation } from '../../grid.ts';
import type { Budget } from '../budget.ts';
import type { ContentMaker, Run } from '../content.ts';
import { type NoticeMaker, placeName } from '../notices.ts';
import type { XmlElement, XmlHandler } from '../xml.ts';
import { Aside } from './aside.ts';
import { type DeclaredValue, declaredValue } from './cell-value.ts';
import { OdsStyles } from './styles.ts';
import { TableBuilder } from './table-builder.ts';
import { TextCollector } from './text-collector.ts';

interface OpenTable {
  readonly name: string;
  readonly hidden: boolean;
  readonly builder: TableBuilder;
  readonly drawn: string[];
  /** A copy of another file's sheet that the workbook keeps for its formulas. */
  external: boolean;
}

interface OpenCell {
  readonly declared: DeclaredValue;
  readonly cols: number;
  readonly formula: boolean;
  readonly covered: boolean;
  readonly struck: boolean;
  /** Cells of tables inside this one: their texts are lines of it. */
  inner: number;
}

/** Reads the content part of an OpenDocument spreadsheet. */
export class OdsContent implements XmlHandler {
  readonly sheets: Sheet[] = [];
  isSpreadsheet = false;
  external = false;

  readonly #budget: Budget;
  readonly #maker: ContentMaker;
  readonly #notices: NoticeMaker;
  readonly #styles = new OdsStyles();
  readonly #conditions = new Map<string, Omit<Validation, 'areas'>>();
  readonly #cellText = new TextCollector(this.#styles);
  readonly #aside = new Aside(this.#styles);
  #table: OpenTable | undefined;
  #cell: OpenCell | undefined;

  constructor(budget: Budget, maker: ContentMaker, notices: NoticeMaker) {
    this.#budget = budget;
    this.#maker = maker;
    this.#notices = notices;
  }

  open(element: XmlElement): void {
    if (this.#aside.open(element)) return;
    if (this.#cell !== undefined) this.#openInCell(element, this.#cell);
    else if (this.#table !== undefined) this.#openInTable(element, this.#table);
    else this.#openOutside(element);
  }

  text(text: string): void {
    if (this.#aside.isOpen()) this.#aside.text(text);
    else if (this.#cell !== undefined) this.#cellText.text(text);
  }

  close(name: string): void {
    if (this.#aside.isOpen()) this.#closeAside(name);
    else if (this.#cell !== undefined) this.#closeInCell(name, this.#cell, this.#table!);
    else if (name === 'table:table-row') this.#table?.builder.endRow();
    else if (name === 'table:table' && this.#table !== undefined) this.#closeTable(this.#table);
  }

  #openOutside(element: XmlElement): void {
    if (element.name === 'office:spreadsheet') this.isSpreadsheet = true;
    else if (element.name === 'table:table') this.#openTable(element);
    else if (element.name === 'table:content-validation') this.#openCondition(element);
    else this.#styles.open(element);
  }

  #openTable(element: XmlElement): void {
    const name = element.attribute('table:name') ?? '';
    const builder = new TableBuilder(this.#budget, (address) =>
      this.#notices.repeated(placeName(name, address)),
    );
    const hidden = this.#styles.isHiddenTable(element.attribute('table:style-name'));
    this.#table = { name, hidden, builder, drawn: [], external: false };
  }

  #openCondition(element: XmlElement): void {
    const source = element.attribute('table:condition') ?? '';
    const kind = source.includes('cell-content-is-in-list') ? 'list' : 'other';
    this.#conditions.set(element.attribute('table:name') ?? '', { kind, source });
  }

  #openInTable(element: XmlElement, table: OpenTable): void {
    const { builder } = table;
    const hidden = ['collapse', 'filter'].includes(element.attribute('table:visibility') ?? '');
    if (element.name === 'table:table-column') {
      builder.columns(countOf(element, 'table:number-columns-repeated'), { hidden });
    } else if (element.name === 'table:table-row') {
      builder.startRow(countOf(element, 'table:number-rows-repeated'), { hidden });
    } else if (isCell(element.name)) {
      this.#openCell(element, builder);
    } else if (element.name === 'table:table-source') {
      table.external = true;
    }
  }

  #openCell(element: XmlElement, builder: TableBuilder): void {
    const cols = countOf(element, 'table:number-columns-repeated');
    const [spannedRows, spannedCols] = [
      countOf(element, 'table:number-rows-spanned'),
      countOf(element, 'table:number-columns-spanned'),
    ];
    if (spannedRows > 1 || spannedCols > 1) builder.merge(spannedRows, spannedCols);
    const validation = element.attribute('table:content-validation-name');
    if (validation !== undefined) builder.validate(validation, cols);
    this.#cell = {
      declared: declaredValue(element),
      cols,
      formula: element.attribute('table:formula') !== undefined,
      covered: element.name === 'table:covered-table-cell',
      struck: this.#styles.isStruck(element.attribute('table:style-name')),
      inner: 0,
    };
  }

  #openInCell(element: XmlElement, cell: OpenCell): void {
    if (isCell(element.name)) cell.inner += 1;
    else this.#cellText.open(element);
  }

  #closeInCell(name: string, cell: OpenCell, table: OpenTable): void {
    if (!isCell(name)) {
      this.#cellText.close(name);
      return;
    }
    cell.inner -= 1;
    if (cell.inner >= 0) return;
    this.#cell = undefined;
    this.#finishCell(cell, table);
    table.builder.col += cell.cols;
  }

  #finishCell(cell: OpenCell, { name, builder }: OpenTable): void {
    const { declared, formula, cols } = cell;
    const { runs, links } = this.#cellText.take();
    const shown = runs.length > 0 ? runs : [{ text: declared.fallback }];
    const content = this.#maker.make(
      cell.struck ? shown.map((run) => ({ ...run, struck: true })) : shown,
      links,
    );
    const { row, col } = builder;
    if (content === undefined && formula && declared.absent) {
      this.#notices.withoutResult(placeName(name, addressOf(row, col)));
    }
    if (content === undefined) return;
    const hidden = cell.covered || builder.isHidden();
    builder.cell({ col, cols, content, value: declared.valueOf(content.text), formula, hidden });
  }

  #closeTable(table: OpenTable): void {
    this.#table = undefined;
    this.external ||= table.external;
    if (table.external) return;
    this.#notices.drawn(table.name, table.drawn);
    this.sheets.push(table.builder.sheet(table.name, table.hidden, this.#conditions));
  }

  #closeAside(name: string): void {
    const runs = this.#aside.close(name);
    if (runs === undefined || this.#table === undefined) return;
    if (name === 'office:annotation') this.#comment(runs, this.#table.builder);
    else this.#table.drawn.push(runs.map((run) => run.text).join(''));
  }

  #comment(runs: readonly Run[], { row, col, comments }: TableBuilder): void {
    const content = this.#maker.make(runs);
    if (content !== undefined) comments.push({ ...content, row, col, address: addressOf(row, col) });
  }
}

const isCell = (name: string) => name === 'table:table-cell' || name === 'table:covered-table-cell';

/** A count attribute, 1 when absent or senseless. */
function countOf(element: XmlElement, name: string): number {
  const written = element.attribute(name) ?? '';
  return /^\d{1,9}$/.test(written) ? Math.max(1, Number(written)) : 1;
}
