import { formatsOf } from './style-carrier.ts';
import { childOf, type Element, elementsOf } from './xml.ts';

/** Numbers of the date formats that every spreadsheet program knows without a declaration. */
const BUILT_IN_DATES = new Set(
  [...range(14, 22), ...range(27, 36), ...range(45, 47), ...range(50, 58)].map(String),
);

/** What the cell formats of a template do with dates and with line breaks. */
export class CellFormats {
  private readonly formats: readonly Element[];
  private readonly dates: ReadonlySet<string>;

  constructor(styles: Element | undefined) {
    this.formats = formatsOf(styles);
    const declared = elementsOf(childOf(styles, 'numFmts'), 'numFmt').map(({ attributes }) => attributes);
    const dates = declared.filter((attributes) => isDateCode(attributes.get('formatCode') ?? ''));
    const others = declared
      .filter((attributes) => !dates.includes(attributes))
      .map((other) => other.get('numFmtId') ?? '');
    const kept = [...BUILT_IN_DATES].filter((id) => !others.includes(id));
    this.dates = new Set([...kept, ...dates.map((date) => date.get('numFmtId') ?? '')]);
  }

  /** True when a cell format would show a date as a bare number. */
  hidesDates(format: number): boolean {
    return !this.dates.has(this.formats[format]?.attributes.get('numFmtId') ?? '');
  }

  /** True when a cell format keeps a text on one line. */
  keepsOneLine(format: number): boolean {
    const wraps = childOf(this.formats[format], 'alignment')?.attributes.get('wrapText') ?? '';
    return !['1', 'true'].includes(wraps);
  }
}

/** Excel refuses longer formats. */
const LONGEST = 255;

/** A date format names a day, a month or a year outside its quotes, brackets and escapes. */
function isDateCode(code: string): boolean {
  return /[dmy]/i.test(code.slice(0, LONGEST).replace(/"[^"]*"|\\.|\[[^\]]*\]|General|Standard/gi, ''));
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
