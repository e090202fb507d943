import { type Area, addressOf, type Validation } from '../../grid.ts';
import { areaOf, placeOf } from '../area.ts';
import type { Budget } from '../budget.ts';
import type { Run } from '../content.ts';
import { ImportError } from '../import-error.ts';
import { LIMITS } from '../limits.ts';
import type { XmlElement, XmlHandler } from '../xml.ts';
import { RichText } from './rich-text.ts';

/** A cell as the part writes it: values are still numbers in text, or numbers of shared strings. */
export interface RawCell {
  readonly row: number;
  readonly col: number;
  readonly type: string;
  readonly style: number;
  readonly value: string | undefined;
  readonly runs: readonly Run[];
  readonly formula: boolean;
  readonly hidden: boolean;
}

/** Gathers what one worksheet part holds, before styles and shared strings give it its meaning. */
export class RawSheet implements XmlHandler {
  readonly cells: RawCell[] = [];
  readonly merges: Area[] = [];
  readonly validations: Validation[] = [];
  /** The address of a cell, and the relation that its hyperlink names. */
  readonly links: { readonly row: number; readonly col: number; readonly relation: string }[] = [];

  readonly #budget: Budget;
  readonly #inline = new RichText();
  readonly #hiddenCols = new Uint8Array(LIMITS.cols);
  #row = { index: -1, hidden: false };
  /** The cell that is open: its address, or its column when it has none. */
  #address: string | undefined;
  #col = -1;
  #type = 'n';
  #style = '0';
  #formula = false;
  #value: string | undefined;
  #validation: { areas: Area[]; kind: 'list' | 'other'; source: string } | undefined;
  #reading: 'value' | 'inline' | 'source' | undefined;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  open(element: XmlElement): void {
    if (this.#reading === 'inline') this.#inline.open(element);
    else this.#opened.get(element.name)?.(element);
  }

  text(text: string): void {
    if (this.#reading === 'inline') this.#inline.text(text);
    else if (this.#reading === 'value') this.#value += text;
    else if (this.#reading === 'source' && this.#validation) this.#validation.source += text;
  }

  close(name: string): void {
    if (name === 'c') this.#closeCell();
    else if (name === 'dataValidation') this.#closeValidation();
    else if (name === 'v' || name === 'is' || name === 'formula1') this.#reading = undefined;
    else if (this.#reading === 'inline') this.#inline.close(name);
  }

  readonly #opened: ReadonlyMap<string, (element: XmlElement) => void> = new Map([
    ['col', (element) => this.#openColumns(element)],
    ['row', (element) => this.#openRow(element)],
    ['c', (element) => this.#openCell(element)],
    ['f', () => this.#openFormula()],
    ['v', () => this.#openValue()],
    ['is', () => this.#read('inline')],
    ['mergeCell', (element) => this.#area(this.merges, element.attribute('ref'))],
    ['hyperlink', (element) => this.#openLink(element)],
    ['dataValidation', (element) => this.#openValidation(element)],
    ['formula1', () => this.#read('source')],
  ] satisfies [string, (element: XmlElement) => void][]);

  #openColumns(element: XmlElement): void {
    if (!isOn(element.attribute('hidden'))) return;
    const from = Number(element.attribute('min') ?? 1) - 1;
    const to = Number(element.attribute('max') ?? 1);
    if (from >= 0 && to >= from) this.#hiddenCols.fill(1, from, to);
  }

  #openRow(element: XmlElement): void {
    const index = Number(element.attribute('r') ?? this.#row.index + 2) - 1;
    this.#row = { index, hidden: isOn(element.attribute('hidden')) };
    this.#col = -1;
    this.#address = undefined;
  }

  #openFormula(): void {
    this.#formula = true;
  }

  #openValue(): void {
    this.#value = '';
    this.#read('value');
  }

  #read(what: 'value' | 'inline' | 'source'): void {
    this.#reading = what;
  }

  #openLink(element: XmlElement): void {
    const place = areaOf(element.attribute('ref') ?? '');
    const relation = element.attribute('r:id');
    if (place === undefined || relation === undefined) return;
    this.#budget.area();
    this.links.push({ row: place.row, col: place.col, relation });
  }

  #openValidation(element: XmlElement): void {
    const kind = element.attribute('type') === 'list' ? 'list' : 'other';
    this.#validation = { areas: [], kind, source: '' };
    const ranges = (element.attribute('sqref') ?? '').split(/\s+/);
    for (const range of ranges) this.#area(this.#validation.areas, range);
  }

  /** Most cells of a sheet are empty: where they stand is worked out only for the others. */
  #openCell(element: XmlElement): void {
    const given = element.attribute('r');
    if (given === undefined) this.#col = this.#column() + 1;
    this.#address = given;
    this.#type = element.attribute('t') ?? 'n';
    this.#style = element.attribute('s') ?? '0';
    this.#formula = false;
    this.#value = undefined;
  }

  #column(): number {
    return this.#address === undefined ? this.#col : (placeOf(this.#address)?.col ?? this.#col);
  }

  #closeCell(): void {
    const runs = this.#inline.take();
    if (!this.#formula && !this.#value && runs.length === 0) return;
    this.#budget.stored();
    const address = this.#address ?? addressOf(this.#row.index, this.#col);
    const place = placeOf(address);
    if (place === undefined) throw outside(address);
    const hidden = this.#row.hidden || this.#hiddenCols[place.col] === 1;
    this.cells.push({
      row: place.row,
      col: place.col,
      type: this.#type,
      style: Number(this.#style),
      value: this.#value,
      runs,
      formula: this.#formula,
      hidden,
    });
  }

  #closeValidation(): void {
    if (this.#validation !== undefined && this.#validation.areas.length > 0)
      this.validations.push(this.#validation);
    this.#validation = undefined;
  }

  #area(areas: Area[], range: string | undefined): void {
    const area = areaOf(range ?? '');
    if (area === undefined) return;
    this.#budget.area();
    areas.push(area);
  }
}

const isOn = (value: string | undefined) => value === '1' || value === 'true';

function outside(address: string): ImportError {
  return new ImportError(
    'malforme',
    `Ce classeur place une cellule hors de sa feuille (« ${address.slice(0, 20)} »).`,
    'Ouvrez-le dans un tableur et enregistrez-le de nouveau.',
  );
}
