import { type Element, element, spacedText } from './xml.ts';

/** A run of a formatted text, as exceljs reads it. */
interface Run {
  readonly text?: string;
  readonly font?: Readonly<Record<string, unknown>>;
}

interface Color {
  readonly argb?: string;
  readonly theme?: number;
  readonly tint?: number;
  readonly indexed?: number;
}

/** Properties of a font that are there or not, and those that have a value, with the element of each. */
const FLAGS = { bold: 'b', italic: 'i', strike: 'strike', outline: 'outline', shadow: 'shadow' };
const VALUES = {
  vertAlign: 'vertAlign',
  size: 'sz',
  name: 'rFont',
  charset: 'charset',
  family: 'family',
  scheme: 'scheme',
};

/** The runs of a formatted text, as the children of a shared string. */
export function richText(runs: readonly object[]): Element[] {
  return (runs as readonly Run[]).map(({ text = '', font }) =>
    element('r', {}, [...(font ? [element('rPr', {}, properties(font))] : []), spacedText(text)]),
  );
}

function properties(font: NonNullable<Run['font']>): Element[] {
  const flags = Object.entries(FLAGS).flatMap(([key, name]) => (font[key] ? [element(name)] : []));
  const values = Object.entries(VALUES).flatMap(([key, name]) =>
    font[key] === undefined ? [] : [element(name, { val: String(font[key]) })],
  );
  return [...flags, ...underline(font.underline), ...color(font.color as Color | undefined), ...values];
}

function underline(kind: unknown): Element[] {
  if (!kind) return [];
  return [element('u', { val: typeof kind === 'string' ? kind : undefined })];
}

function color(given: Color | undefined): Element[] {
  if (!given) return [];
  const { argb: rgb, theme, tint, indexed } = given;
  return [element('color', rgb ? { rgb } : { theme, tint, indexed })];
}
