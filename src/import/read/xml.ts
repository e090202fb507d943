import { SaxesParser } from 'saxes';
import { thousands } from './budget.ts';
import { ImportError } from './import-error.ts';
import { LIMITS } from './limits.ts';
import { xmlDecoder } from './xml-decoder.ts';
import { Namespaces } from './xml-namespaces.ts';

/** An element as it opens: names carry the canonical prefix of their namespace, or none. */
export interface XmlElement {
  readonly name: string;
  attribute(name: string): string | undefined;
}

/** Elements come in document order; `close` and `text` belong to the innermost open one. */
export interface XmlHandler {
  open(element: XmlElement): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Bytes to feed at once: large enough to be quick, small enough to stop soon after a refusal. */
const SLICE = 1 << 16;

/**
 * Reads one XML part piece by piece. No DTD, hence no entity but the five of XML; bounded depth.
 * Throws an `ImportError` that names the part.
 */
export function readXml(chunks: Iterable<Uint8Array>, part: string, handler: XmlHandler): void {
  const namespaces = new Namespaces();
  const parser = new SaxesParser({ position: false, xmlns: false });
  const names: string[] = [];
  let count = 0;
  parser.on('error', () => refuse(part));
  parser.on('doctype', () => {
    throw new ImportError(
      'malforme',
      `La partie « ${part} » déclare un DOCTYPE, qui n’a rien à faire dans un classeur.`,
      'Ouvrez le fichier dans un tableur et enregistrez-le de nouveau.',
    );
  });
  parser.on('opentag', (tag) => {
    count += 1;
    if (count > LIMITS.elements) tooMany(part);
    if (names.length >= LIMITS.xmlDepth) tooDeep(part);
    namespaces.open(tag.attributes, () => refuse(part));
    const name = namespaces.canonical(tag.name);
    names.push(name);
    handler.open(new OpenElement(name, tag.attributes, namespaces));
  });
  parser.on('closetag', () => {
    const name = names.pop()!;
    handler.close?.(name);
    namespaces.close();
  });
  parser.on('text', (text) => handler.text?.(text));
  parser.on('cdata', (text) => handler.text?.(text));

  const decoder = xmlDecoder(() => refuse(part));
  for (const chunk of chunks) feed(parser, decoder.decode(chunk));
  feed(parser, decoder.end());
  parser.close();
}

function feed(parser: { write(text: string): unknown }, text: string): void {
  for (let at = 0; at < text.length; at += SLICE) parser.write(text.slice(at, at + SLICE));
}

class OpenElement implements XmlElement {
  readonly name: string;
  readonly #attributes: Readonly<Record<string, string>>;
  readonly #namespaces: Namespaces;

  constructor(name: string, attributes: Readonly<Record<string, string>>, namespaces: Namespaces) {
    this.name = name;
    this.#attributes = attributes;
    this.#namespaces = namespaces;
  }

  attribute(name: string): string | undefined {
    return this.#attributes[this.#namespaces.raw(name)];
  }
}

function refuse(part: string): never {
  throw new ImportError(
    'malforme',
    `La partie « ${part} » est abîmée : son XML est mal formé.`,
    'Ouvrez le fichier dans un tableur et enregistrez-le de nouveau, ou reprenez une autre copie.',
  );
}

function tooDeep(part: string): never {
  throw new ImportError(
    'limite',
    `La partie « ${part} » imbrique plus de ${LIMITS.xmlDepth} éléments.`,
    'Ouvrez le fichier dans un tableur et enregistrez-le de nouveau.',
  );
}

function tooMany(part: string): never {
  throw new ImportError(
    'limite',
    `La partie « ${part} » contient plus de ${thousands(LIMITS.elements)} éléments.`,
    'Supprimez les lignes et les colonnes vides dans un tableur et enregistrez le fichier de nouveau.',
  );
}
