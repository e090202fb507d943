import { Composer, type Document, type Node, Parser } from 'yaml';
import { LIMITES } from '../model/limites.ts';
import { tooDeepAt } from './depth.ts';
import type { Problem } from './problem.ts';
import { sectionInPlace } from './quick/section.ts';
import { type Sections, sectionsOf, treeOf } from './quick/sections.ts';
import { LONGEST } from './quick/signs.ts';
import { ILLISIBLE, readTree, type Tree } from './tree.ts';
import { yamlProblems } from './yaml-errors.ts';

/** A YAML file read with its positions. `root` is `ILLISIBLE` when nothing of it can be used. */
export interface SourceDocument {
  readonly path: string;
  /** Without the byte order mark. */
  readonly text: string;
  readonly root: Tree;
  readonly problems: readonly Problem[];
  /** The nodes with their places; a file read quickly is parsed when they are asked for. */
  readonly contents: Node | null;
  /** The nodes of one top key, of a file read quickly: where they are in `contents`, without parsing the rest. */
  readonly nodesUnder?: (key: string) => Node | undefined;
  /** The top keys of a file read quickly: what two files say alike is worked out once. */
  readonly sections?: Sections;
}

/** Largest file read, in UTF-16 units: two hundred times a long fiche. */
export const MAX_LENGTH = LIMITES.caracteres;

const OPTIONS = { schema: 'failsafe', uniqueKeys: false, prettyErrors: false, strict: true } as const;

/**
 * Reads one YAML text of the subset the model accepts. Never throws on bad input: what cannot be read is
 * in `problems`, one per cause. `path` is posix, relative to the folder of the register.
 */
export function readDocument(path: string, raw: string, { maxLength = MAX_LENGTH } = {}): SourceDocument {
  const text = raw.startsWith(MARK) ? raw.slice(1) : raw;
  const sections = text.length > Math.min(maxLength, LONGEST) ? undefined : sectionsOf(Buffer.from(text));
  return sections ? new QuickDocument(path, sections, () => text) : parseDocument(path, text, { maxLength });
}

/** The same for a file in UTF-8. The bytes may change afterwards. */
export function readEncoded(path: string, raw: Buffer): SourceDocument {
  const isMarked = raw[0] === 0xef && raw[1] === 0xbb && raw[2] === 0xbf;
  const bytes = isMarked ? raw.subarray(3) : raw;
  const sections = sectionsOf(bytes);
  if (!sections) return parseDocument(path, bytes.toString());
  // One sign for each byte: made at once, and decoded for the few files of which the text is asked for.
  const copy = bytes.toString('latin1');
  return new QuickDocument(path, sections, () => Buffer.from(copy, 'latin1').toString());
}

const MARK = '\uFEFF';

/**
 * Most files have nothing to report, and need no places. A class: getters written in an object are made anew for each
 * file, and the engine then keeps each file and its tree until its rare whole sweeps.
 */
class QuickDocument implements SourceDocument {
  readonly path: string;
  readonly sections: Sections;
  readonly problems: readonly Problem[] = [];
  readonly #decode: () => string;
  #text: string | undefined;
  #root: Tree | undefined;
  #parsed: SourceDocument | undefined;
  readonly #under = new Map<string, Node>();

  constructor(path: string, sections: Sections, decode: () => string) {
    this.path = path;
    this.sections = sections;
    this.#decode = decode;
  }

  get text(): string {
    this.#text ??= this.#decode();
    return this.#text;
  }

  get root(): Tree {
    this.#root ??= treeOf(this.sections);
    return this.#root;
  }

  get contents(): Node | null {
    this.#parsed ??= parseDocument(this.path, this.text);
    return this.#parsed.contents;
  }

  nodesUnder(key: string): Node | undefined {
    const known = this.#under.get(key);
    if (known) return known;
    const section = sectionInPlace(this.text, key);
    const nodes = section === undefined ? null : parseDocument(this.path, section).contents;
    if (nodes) this.#under.set(key, nodes);
    return nodes ?? undefined;
  }
}

/** The real reading, by `yaml`: the only one that refuses. `text` has no byte order mark. */
export function parseDocument(path: string, text: string, { maxLength = MAX_LENGTH } = {}): SourceDocument {
  const unreadable = (problem: Problem): SourceDocument => {
    return { path, text, root: ILLISIBLE, problems: [problem], contents: null };
  };
  if (text.length > maxLength) {
    return unreadable({
      code: 'fichier-illisible',
      place: { start: 0, end: 1 },
      data: {},
      message: 'taille',
    });
  }
  const control = forbiddenCharacter(text);
  if (control !== undefined) {
    const place = { start: control, end: control + 1 };
    return unreadable({
      code: 'fichier-illisible',
      place,
      data: {},
      message: text[control] === '\ufffd' ? 'caractere' : 'controle',
    });
  }
  const conflict = /^<{7}(?: [^\r\n]*)?$/m.exec(text);
  if (conflict) {
    const place = { start: conflict.index, end: conflict.index + conflict[0].length };
    return unreadable({ code: 'conflit-git', place, data: {} });
  }

  const tokens = [...new Parser().parse(text)];
  const directive = tokens.find(({ type }) => type === 'directive');
  if (directive) {
    const place = { start: directive.offset, end: directive.offset + 1 };
    return unreadable({ code: 'yaml-non-permis', place, data: { quoi: 'Une directive « % »' } });
  }
  const deep = tooDeepAt(tokens);
  if (deep !== undefined) {
    return unreadable({ code: 'yaml-trop-profond', place: { start: deep, end: deep + 1 }, data: {} });
  }
  const documents = [...new Composer(OPTIONS).compose(tokens, true, text.length)] as Document.Parsed[];
  const [document, second] = documents;
  const syntax = document ? yamlProblems(document, text) : [];
  if (syntax.length > 0) return { ...unreadable(syntax[0]!), problems: syntax };
  if (second) {
    const place = { start: second.range[0], end: second.range[0] + 3 };
    return unreadable({ code: 'yaml-non-permis', place, data: {}, message: 'document' });
  }
  const contents = document?.contents ?? null;
  const { root, problems } = contents ? readTree(contents, text) : { root: null, problems: [] };
  if (root === null) {
    const message = /(?:^|\/)registre\.ya?ml$/.test(path) ? 'registre' : 'default';
    return unreadable({ code: 'fichier-vide', place: { start: 0, end: 0 }, data: {}, message });
  }
  return { path, text, root, problems, contents };
}

/** NUL and other control characters, or the mark a failed decoding leaves: not a text file in UTF-8. */
function forbiddenCharacter(text: string): number | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const match = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]/.exec(text);
  return match?.index;
}
