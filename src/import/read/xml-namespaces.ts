/**
 * The prefixes that our readers know. A file may bind others to the same namespaces; a namespace absent
 * from here (x14 and other extensions) never passes for one of these.
 */
const CANONICAL: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', ''],
  ['http://purl.oclc.org/ooxml/spreadsheetml/main', ''],
  ['http://schemas.openxmlformats.org/package/2006/relationships', ''],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['urn:oasis:names:tc:opendocument:xmlns:office:1.0', 'office'],
  ['urn:oasis:names:tc:opendocument:xmlns:table:1.0', 'table'],
  ['urn:oasis:names:tc:opendocument:xmlns:text:1.0', 'text'],
  ['urn:oasis:names:tc:opendocument:xmlns:style:1.0', 'style'],
  ['urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0', 'fo'],
  ['urn:oasis:names:tc:opendocument:xmlns:drawing:1.0', 'draw'],
  ['urn:oasis:names:tc:opendocument:xmlns:manifest:1.0', 'manifest'],
  ['http://www.w3.org/1999/xlink', 'xlink'],
  ['urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0', 'calcext'],
]);

/** Every other namespace: a prefix that no reader asks for. */
const FOREIGN = '?';

/** A real part declares a few dozen; each scope copies them. */
const MOST = 200;

interface Scope {
  /** prefix in the file → canonical prefix */
  readonly known: ReadonlyMap<string, string>;
  readonly names: Map<string, string>;
  readonly raws: Map<string, string>;
}

const scopeOf = (known: ReadonlyMap<string, string>): Scope => ({ known, names: new Map(), raws: new Map() });

/** Follows the namespace declarations of a document, one scope for each element that has some. */
export class Namespaces {
  #scope = scopeOf(new Map([['', '']]));
  readonly #outer: (Scope | undefined)[] = [];

  /** `refuse` is called for more prefixes than any real part declares. */
  open(attributes: Readonly<Record<string, string>>, refuse: () => never): void {
    const declared = declarations(attributes, refuse);
    if (declared.length === 0) {
      this.#outer.push(undefined);
      return;
    }
    const known = new Map(this.#scope.known);
    for (const name of declared) {
      known.set(name.slice(6), CANONICAL.get(attributes[name]!) ?? `${FOREIGN}${name.slice(6)}`);
    }
    if (known.size > MOST) refuse();
    this.#outer.push(this.#scope);
    this.#scope = scopeOf(known);
  }

  close(): void {
    this.#scope = this.#outer.pop() ?? this.#scope;
  }

  /** `table:table-cell`, whatever the prefix that the file chose. */
  canonical(name: string): string {
    const found = this.#scope.names.get(name);
    if (found !== undefined) return found;
    const colon = name.indexOf(':');
    const prefix = colon < 0 ? '' : name.slice(0, colon);
    const canonical = this.#scope.known.get(prefix) ?? FOREIGN;
    const whole = canonical === '' ? name.slice(colon + 1) : `${canonical}:${name.slice(colon + 1)}`;
    this.#scope.names.set(name, whole);
    return whole;
  }

  /** The name that an attribute bears in this file; one without a prefix keeps its name. */
  raw(name: string): string {
    const colon = name.indexOf(':');
    if (colon < 0) return name;
    const found = this.#scope.raws.get(name);
    if (found !== undefined) return found;
    const wanted = name.slice(0, colon);
    const prefix = [...this.#scope.known].find(
      ([file, canonical]) => canonical === wanted && file !== '',
    )?.[0];
    const raw = prefix === undefined ? '' : `${prefix}:${name.slice(colon + 1)}`;
    this.#scope.raws.set(name, raw);
    return raw;
  }
}

const NONE: readonly string[] = [];

/** Almost no element declares any: this runs for each, and makes nothing for them. */
function declarations(attributes: Readonly<Record<string, string>>, refuse: () => never): readonly string[] {
  let found = NONE;
  for (const name in attributes) {
    if (name.startsWith('xmlns') && (name.length === 5 || name[5] === ':')) found = [...found, name];
    if (found.length > MOST) refuse();
  }
  return found;
}
