import type { Style } from './loaded.ts';
import {
  childOf,
  type Element,
  element,
  elementsOf,
  withAttributes,
  withChildren,
  writeDocument,
} from './xml.ts';

// exceljs rewrites styles and loses on the way the default font, half sizes, named styles and more. It is
// therefore handed formats that carry nothing but the number of the template's own, as the text of a
// number format; the template's styles are put back as they were once exceljs has written.

/** The styles part handed to exceljs: as many cell formats as the template has, each with its number. */
export function carrierStyles(formats: number): string {
  const numbers = Array.from({ length: formats }, (_, index) => index);
  return writeDocument(
    element('styleSheet', { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' }, [
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

/** The exceljs style that carries a style. */
export function carrierCode(style: Style): { numFmt?: string } {
  return style === '0' ? {} : { numFmt: `"s${style}"` };
}

/** The cell formats that a styles part declares. */
export function formatsOf(styles: Element | undefined): Element[] {
  return elementsOf(childOf(styles, 'cellXfs'), 'xf');
}

/** The template's styles with the derived formats that the rendering needs, and the number of each style. */
export function finalStyles(
  styles: Element,
  used: Iterable<Style>,
): { root: Element; numbers: ReadonlyMap<Style, number> } {
  const formats = formatsOf(styles);
  const numbers = new Map<Style, number>();
  const derived: Element[] = [];
  const date = dateFormat(styles);
  for (const style of [...used].sort()) {
    const base = Number.parseInt(style, 10);
    const isDerived = /[dw]/.test(style);
    numbers.set(style, isDerived ? formats.length + derived.length : base);
    if (isDerived) derived.push(derive(formats[base] ?? element('xf'), style, date.id));
  }
  if (derived.length === 0) return { root: styles, numbers };
  const all = [...(formats.length === 0 ? [element('xf')] : formats), ...derived];
  const root = replaced(styles, element('cellXfs', { count: all.length }, all));
  return { root: date.isNew ? withDateFormat(root, date.id) : root, numbers };
}

/** Day, month, year whatever the language of the reader; Excel's own short date follows the reader. */
const DATE_CODE = 'dd/mm/yyyy';

function dateFormat(styles: Element): { id: number; isNew: boolean } {
  const formats = elementsOf(childOf(styles, 'numFmts'), 'numFmt').map(({ attributes }) => attributes);
  const known = formats.find((attributes) => attributes.get('formatCode')?.toLowerCase() === DATE_CODE);
  if (known) return { id: Number(known.get('numFmtId')), isNew: false };
  // 163 is the last number that the format keeps for itself.
  return {
    id: Math.max(163, ...formats.map((attributes) => Number(attributes.get('numFmtId')) || 0)) + 1,
    isNew: true,
  };
}

function withDateFormat(styles: Element, id: number): Element {
  const old = elementsOf(childOf(styles, 'numFmts'));
  const all = [...old, element('numFmt', { numFmtId: id, formatCode: DATE_CODE })];
  const others = styles.children.filter((child) => typeof child === 'string' || child.name !== 'numFmts');
  return withChildren(styles, [element('numFmts', { count: all.length }, all), ...others]);
}

function derive(format: Element, style: Style, dateId: number): Element {
  const dated = style.includes('d')
    ? withAttributes(format, { numFmtId: dateId, applyNumberFormat: 1 })
    : format;
  if (!style.includes('w')) return dated;
  const alignment = withAttributes(childOf(dated, 'alignment') ?? element('alignment'), { wrapText: 1 });
  const others = elementsOf(dated).filter(({ name }) => name !== 'alignment');
  return withChildren(withAttributes(dated, { applyAlignment: 1 }), [alignment, ...others]);
}

function replaced(root: Element, child: Element): Element {
  return withChildren(
    root,
    root.children.map((old) => (typeof old !== 'string' && old.name === child.name ? child : old)),
  );
}

/** The style of each cell format that exceljs has written, in order. */
export function writtenStyles(styles: Element): Style[] {
  const codes = new Map(
    elementsOf(childOf(styles, 'numFmts'), 'numFmt').map(({ attributes }) => [
      attributes.get('numFmtId'),
      attributes.get('formatCode'),
    ]),
  );
  return formatsOf(styles).map(({ attributes }) => carrierStyle(codes.get(attributes.get('numFmtId'))));
}
