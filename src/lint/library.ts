import type { RegisterFiles, SourceFile } from '../register/files.ts';
import { readDocument, readEncoded, type SourceDocument } from '../source/document.ts';
import { locator } from '../source/locate.ts';
import { readSuppressions, type Suppression } from './suppressions.ts';

export interface Opened {
  readonly document: SourceDocument;
  readonly locate: ReturnType<typeof locator>;
}

/**
 * The documents of a register, opened when asked. Only `registre.yaml` and the last fiche are kept:
 * memory stays flat, and a fiche wanted again is read again.
 */
export class Library {
  /** What comments accept, by file. */
  readonly suppressions = new Map<string, readonly Suppression[]>();
  readonly #sources: ReadonlyMap<string, SourceFile>;
  readonly #registre: Opened;
  #last: Opened;

  constructor({ registre, fiches }: RegisterFiles) {
    this.#sources = new Map([registre, ...fiches].map((file) => [file.path, file]));
    this.#registre = this.#open(registre);
    this.#last = this.#registre;
  }

  get(path: string): Opened {
    if (path === this.#registre.document.path) return this.#registre;
    if (path !== this.#last.document.path) this.#last = this.#open(this.#sources.get(path)!);
    return this.#last;
  }

  #open(file: SourceFile): Opened {
    const document = file.readBytes
      ? readEncoded(file.path, file.readBytes())
      : readDocument(file.path, file.read());
    if (!this.suppressions.has(file.path) && mayHaveComments(document)) {
      const suppressions = readSuppressions(document);
      if (suppressions.length > 0) this.suppressions.set(file.path, suppressions);
    }
    return { document, locate: locator(document) };
  }
}

function mayHaveComments({ sections }: SourceDocument): boolean {
  if (!sections) return true;
  for (const { hasComment } of sections.values()) if (hasComment) return true;
  return false;
}
