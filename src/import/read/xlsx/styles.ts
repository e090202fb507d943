import { LIMITS } from '../limits.ts';
import { readXml, type XmlElement } from '../xml.ts';
import { type NumberFormat, numberFormat } from './number-format.ts';
import { refuseBeyond } from './refuse-beyond.ts';

/** What the style of a cell changes in what it says. */
export interface CellStyle {
  readonly format: NumberFormat;
  readonly struck: boolean;
}

/** Formats that a workbook names by number only, as a French Excel shows them. */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [0, 'General'],
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [14, 'dd/mm/yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'hh:mm'],
  [21, 'hh:mm:ss'],
  [22, 'dd/mm/yyyy hh:mm'],
  [37, '#,##0'],
  [38, '#,##0'],
  [39, '#,##0.00'],
  [40, '#,##0.00'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss'],
]);

/** 27–36 and 50–58 are dates in the languages of Asia. */
const isAsianDate = (id: number) => (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** The style of each `s` number of a workbook. */
export class Styles {
  readonly #codes = new Map<number, string>(BUILT_IN);
  readonly #formats = new Map<number, NumberFormat>();
  readonly #struckFonts: boolean[] = [];
  readonly #cells: { readonly format: number; readonly font: number }[] = [];
  #section = '';

  read(chunks: Iterable<Uint8Array>, part: string): void {
    const open = (element: XmlElement) => {
      this.#open(element);
      refuseBeyond(
        Math.max(this.#cells.length, this.#struckFonts.length, this.#codes.size),
        LIMITS.definitions,
        part,
      );
    };
    readXml(chunks, part, { open });
  }

  at(index: number): CellStyle {
    const { format = 0, font = 0 } = this.#cells[index] ?? {};
    return { format: this.#format(format), struck: this.#struckFonts[font] ?? false };
  }

  #open(element: XmlElement): void {
    const { name } = element;
    if (SECTIONS.has(name)) this.#section = name;
    else if (name === 'numFmt')
      this.#codes.set(numberOf(element, 'numFmtId'), element.attribute('formatCode') ?? '');
    else if (name === 'font' && this.#section === 'fonts') this.#struckFonts.push(false);
    else if (name === 'strike' && this.#section === 'fonts') this.#strike(element);
    else if (name === 'xf' && this.#section === 'cellXfs') {
      this.#cells.push({ format: numberOf(element, 'numFmtId'), font: numberOf(element, 'fontId') });
    }
  }

  #strike(element: XmlElement): void {
    this.#struckFonts[this.#struckFonts.length - 1] = !['0', 'false'].includes(
      element.attribute('val') ?? '1',
    );
  }

  #format(id: number): NumberFormat {
    const known = this.#formats.get(id);
    if (known !== undefined) return known;
    const format = numberFormat(this.#codes.get(id) ?? (isAsianDate(id) ? 'dd/mm/yyyy' : 'General'));
    this.#formats.set(id, format);
    return format;
  }
}

const SECTIONS = new Set(['fonts', 'cellXfs', 'cellStyleXfs', 'cellStyles', 'dxfs', 'fills', 'borders']);

const numberOf = (element: XmlElement, attribute: string) => Number(element.attribute(attribute) ?? 0);
