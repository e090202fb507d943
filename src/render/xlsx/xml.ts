/** An XML element; texts are decoded, comments and processing instructions left out. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (Element | string)[];
}

interface OpenElement extends Element {
  readonly children: (Element | string)[];
}

const DEPTH = 64;

/**
 * Reads a small XML document. Linear in its length; `refuse` receives a sentence and must throw. No
 * entity but the five of XML is known, and a document type is refused.
 */
export function parseXml(text: string, refuse: (message: string) => never): Element {
  const root: OpenElement = { name: '', attributes: new Map(), children: [] };
  const open = [root];
  const broken = () => refuse('ce XML ne se lit pas : enregistrez de nouveau le classeur.');
  let at = text.startsWith('\ufeff') ? 1 : 0;
  while (at < text.length) {
    const tag = text.indexOf('<', at);
    if (tag !== at) addText(open.at(-1)!, text.slice(at, tag < 0 ? text.length : tag));
    if (tag < 0) break;
    at = readTag(text, tag, open, broken);
    if (open.length > DEPTH) broken();
  }
  const [element] = root.children.filter((child) => typeof child !== 'string');
  return open.length === 1 && element ? element : broken();
}

function readTag(text: string, tag: number, open: OpenElement[], broken: () => never): number {
  if (text.startsWith('<!--', tag)) return after(text, '-->', tag, broken);
  if (text.startsWith('<?', tag)) return after(text, '?>', tag, broken);
  if (text.startsWith('<![CDATA[', tag)) {
    const end = after(text, ']]>', tag, broken);
    open.at(-1)!.children.push(text.slice(tag + 9, end - 3));
    return end;
  }
  if (text.startsWith('</', tag)) {
    const end = after(text, '>', tag, broken);
    const closed = open.pop()!;
    if (open.length === 0 || closed.name !== text.slice(tag + 2, end - 1).trim()) broken();
    return end;
  }
  return readOpening(text, tag, open, broken);
}

function readOpening(text: string, tag: number, open: OpenElement[], broken: () => never): number {
  const name = /[A-Za-z_][\w.:-]*/y;
  name.lastIndex = tag + 1;
  const element: OpenElement = {
    name: name.exec(text)?.[0] ?? broken(),
    attributes: new Map(),
    children: [],
  };
  const attributes = element.attributes as Map<string, string>;
  const attribute = /\s+([^\s=/>]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
  let at = name.lastIndex;
  for (attribute.lastIndex = at; ; at = attribute.lastIndex) {
    const found = attribute.exec(text);
    if (!found) break;
    attributes.set(found[1]!, decode(found[2] ?? found[3]!));
  }
  const close = /\s*(\/?)>/y;
  close.lastIndex = at;
  const closing = close.exec(text) ?? broken();
  open.at(-1)!.children.push(element);
  if (closing[1] === '') open.push(element);
  return close.lastIndex;
}

function after(text: string, sign: string, from: number, broken: () => never): number {
  const index = text.indexOf(sign, from);
  return index < 0 ? broken() : index + sign.length;
}

function addText(element: OpenElement, text: string): void {
  if (element.name !== '') element.children.push(decode(text));
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{1,8}));/gi,
    (whole, decimal, hexadecimal, name) => {
      if (name) return ENTITIES[name] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}

/** Escapes a text for XML; characters that XML does not know are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, '')
    .replace(/[&<>"\r\n\t]/g, (sign) => ESCAPED[sign]!);
}

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** An element as XML text. */
export function writeXml({ name, attributes, children }: Element): string {
  const written = [...attributes].map(([key, value]) => ` ${key}="${escapeXml(value)}"`).join('');
  if (children.length === 0) return `<${name}${written}/>`;
  const inside = children.map((child) => (typeof child === 'string' ? escapeXml(child) : writeXml(child)));
  return `<${name}${written}>${inside.join('')}</${name}>`;
}

/** What every part begins with. */
export const PROLOGUE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A document as XML text. */
export function writeDocument(root: Element): string {
  return `${PROLOGUE}${writeXml(root)}`;
}

/** Makes an element; attributes that are undefined are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  children: readonly (Element | string)[] = [],
): Element {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return { name, attributes: new Map(given.map(([key, value]) => [key, String(value)])), children };
}

/** Spreadsheet programs read « _x0041_ » as « A »: the underscore of a text that says so is written as its own code. */
const coded = (text: string) =>
  text.includes('_x') ? text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : text;

/** The element of a text of a cell, whose spaces and line breaks count. */
export function spacedText(text: string): Element {
  return element('t', { 'xml:space': /^\s|\n|\s$/.test(text) ? 'preserve' : undefined }, [coded(text)]);
}

/** The child elements, or those of one name. */
export function elementsOf(parent: Element | undefined, name?: string): Element[] {
  const elements = (parent?.children ?? []).filter((child) => typeof child !== 'string');
  return name === undefined ? elements : elements.filter((child) => child.name === name);
}

/** The first child element of a name. */
export function childOf(parent: Element | undefined, name: string): Element | undefined {
  return elementsOf(parent, name)[0];
}

/** The text directly inside an element. */
export function textOf(parent: Element | undefined): string {
  return (parent?.children ?? []).filter((child) => typeof child === 'string').join('');
}

/** The same element with other children. */
export function withChildren(parent: Element, children: readonly (Element | string)[]): Element {
  return { ...parent, children };
}

/** The same element with some attributes changed, or removed when undefined. */
export function withAttributes(
  parent: Element,
  changes: Readonly<Record<string, string | number | undefined>>,
): Element {
  const attributes = new Map(parent.attributes);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) attributes.delete(name);
    else attributes.set(name, String(value));
  }
  return { ...parent, attributes };
}
