import { readDirectory, type ZipEntry } from '../../zip/directory.ts';
import { inflateEntry } from '../../zip/inflate.ts';
import { type ZipCode, ZipProblem } from '../../zip/problem.ts';
import { ImportError } from './import-error.ts';
import { LIMITS } from './limits.ts';

/** The parts of a zipped workbook, unzipped only when asked for, within one budget for all. */
export class Archive {
  readonly #bytes: Uint8Array;
  readonly #entries = new Map<string, ZipEntry>();
  #room: number = LIMITS.unzipped;

  /** Throws an `ImportError` for what is no readable zip. */
  constructor(bytes: Uint8Array) {
    if (bytes.length > LIMITS.file) throw tooBig(`Ce classeur dépasse ${LIMITS.file / 1_000_000} Mo.`);
    this.#bytes = bytes;
    for (const entry of said(() => readDirectory(bytes, LIMITS))) {
      const key = keyOf(entry.name);
      if (!this.#entries.has(key)) this.#entries.set(key, entry);
    }
  }

  /** Part names, as the file writes them. */
  names(): string[] {
    return [...this.#entries.values()].map(({ name }) => name);
  }

  isEncrypted(): boolean {
    return [...this.#entries.values()].some(({ encrypted }) => encrypted);
  }

  has(name: string): boolean {
    return this.#entries.has(keyOf(name));
  }

  /** The bytes of a part, piece by piece; none when there is no such part. */
  *chunks(name: string): Generator<Uint8Array> {
    const entry = this.#entries.get(keyOf(name));
    if (entry === undefined) return;
    const chunks = inflateEntry(this.#bytes, entry, { room: this.#room, ratio: LIMITS.ratio });
    for (let next = said(() => chunks.next()); next.done !== true; next = said(() => chunks.next())) {
      this.#room -= next.value.length;
      yield next.value;
    }
  }
}

/** Part names ignore case, and some programs write « \ » for « / ». Never a path of the disk. */
const keyOf = (name: string) => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();

function said<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof ZipProblem) throw sentences[error.code](error.part);
    throw error;
  }
}

const sentences: Record<ZipCode, (part: string | undefined) => ImportError> = {
  broken: (part) =>
    new ImportError(
      'malforme',
      part === undefined
        ? 'Ce classeur est abîmé ou incomplet : son archive zip est illisible.'
        : `Ce classeur est abîmé : sa partie « ${part} » est illisible.`,
      'Ouvrez-le dans un tableur et enregistrez-le de nouveau, ou reprenez une autre copie.',
    ),
  encrypted: () => encryptedError(),
  'too-big': (part) =>
    tooBig(
      part === undefined
        ? `Ce classeur contient plus de ${LIMITS.entries} parties.`
        : `Ce classeur est démesuré une fois décompressé (partie « ${part} »).`,
    ),
};

function tooBig(message: string): ImportError {
  return new ImportError(
    'limite',
    message,
    'Gardez-en les feuilles du registre seules, sans images, et enregistrez-le de nouveau.',
  );
}

/** A workbook protected by a password. */
export function encryptedError(): ImportError {
  return new ImportError(
    'chiffre',
    'Ce classeur est protégé par un mot de passe.',
    'Ouvrez-le dans un tableur et enregistrez-en une copie sans mot de passe.',
  );
}
