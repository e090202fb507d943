import type { Style } from './loaded.ts';
import { MAIN } from './namespaces.ts';
import { formatsOf } from './style-carrier.ts';
import { childOf, type Element, element, elementsOf, withAttributes, withChildren } from './xml.ts';

/** Day, month, year whatever the language of the reader; Excel's own short date follows the reader. */
const DATE_CODE = 'dd/mm/yyyy';

/** The cell formats of a rendered workbook: those of its template, then those that the rendering derives from them. */
export class Styles {
  private readonly template: Element;
  private readonly formats: readonly Element[];
  private readonly derived = new Map<Style, Element>();
  private readonly numbers = new Map<Style, number>();
  private readonly date: { readonly id: number; readonly isNew: boolean };

  constructor(template: Element | undefined) {
    this.template = template ?? PLAIN;
    const formats = formatsOf(this.template);
    this.formats = formats.length > 0 ? formats : [element('xf')];
    this.date = dateFormat(this.template);
  }

  /** The number that cells write for a style. */
  number(style: Style): number {
    const known = this.numbers.get(style);
    if (known !== undefined) return known;
    const base = Number.parseInt(style, 10);
    const isDerived = /[dw]/.test(style);
    const number = isDerived ? this.formats.length + this.derived.size : base;
    if (isDerived) this.derived.set(style, derive(this.formats[base] ?? element('xf'), style, this.date.id));
    this.numbers.set(style, number);
    return number;
  }

  /** The part that holds them: the template's own, as it was, but for what is derived. */
  root(): Element {
    if (this.derived.size === 0) return this.template;
    const all = [...this.formats, ...this.derived.values()];
    const root = replaced(this.template, element('cellXfs', { count: all.length }, all));
    return this.date.isNew ? withDateFormat(root, this.date.id) : root;
  }
}

/** For a template that has no styles: the least that spreadsheet programs open. */
const PLAIN = element('styleSheet', { xmlns: MAIN }, [
  element('fonts', { count: 1 }, [element('font')]),
  element('fills', { count: 1 }, [element('fill', {}, [element('patternFill', { patternType: 'none' })])]),
  element('borders', { count: 1 }, [element('border')]),
  element('cellStyleXfs', { count: 1 }, [element('xf')]),
  element('cellXfs', { count: 1 }, [element('xf')]),
]);

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
