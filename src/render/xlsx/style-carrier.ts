import type { Style } from './loaded.ts';
import { MAIN } from './namespaces.ts';
import { childOf, type Element, element, elementsOf, writeDocument } from './xml.ts';

// exceljs reads a style as an object, and loses which of the template's formats it was. It is therefore handed
// formats that carry nothing but the number of the template's own, as the text of a number format.

/** The styles part handed to exceljs: as many cell formats as the template has, each with its number. */
export function carrierStyles(formats: number): string {
  const numbers = Array.from({ length: formats }, (_, index) => index);
  return writeDocument(
    element('styleSheet', { xmlns: MAIN }, [
      element(
        'numFmts',
        {},
        numbers.map((n) => element('numFmt', { numFmtId: FIRST + n, formatCode: `"s${n}"` })),
      ),
      element(
        'cellXfs',
        {},
        numbers.map((n) => element('xf', { numFmtId: FIRST + n, applyNumberFormat: 1 })),
      ),
    ]),
  );
}

const FIRST = 1000;

/** The style that a number format carries. */
export function carrierStyle(numberFormat: string | undefined): Style {
  return /^"s(\w+)"$/.exec(numberFormat ?? '')?.[1] ?? '0';
}

/** The cell formats that a styles part declares. */
export function formatsOf(styles: Element | undefined): Element[] {
  return elementsOf(childOf(styles, 'cellXfs'), 'xf');
}
