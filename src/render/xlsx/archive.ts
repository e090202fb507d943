import { Inflate, strFromU8, unzipSync, zipSync } from 'fflate';
import { LIMITS } from './limits.ts';

/** The parts of a zip, by name. */
export type Archive = Map<string, Uint8Array>;

/**
 * Unzips with every bound checked on what is really unzipped, never on what the file declares.
 * `refuse` receives a sentence and must throw.
 */
export function readArchive(bytes: Uint8Array, refuse: (message: string) => never): Archive {
  if (bytes.length > LIMITS.file) {
    refuse(`ce fichier dépasse ${LIMITS.file / 1_000_000} Mo : allégez ses images.`);
  }
  const archive: Archive = new Map();
  const names = new Set<string>();
  let total = 0;
  for (const entry of directory(bytes, refuse)) {
    if (entry.name.endsWith('/')) continue;
    checkName(entry.name, names, refuse);
    const data = unzip(bytes, entry, LIMITS.unzipped - total, refuse);
    total += data.length;
    archive.set(entry.name, data);
  }
  return archive;
}

/** Unzips a workbook that was just written here: nothing in it is to be feared, however big it is. */
export function readOwnArchive(bytes: Uint8Array): Archive {
  return new Map(Object.entries(unzipSync(bytes)));
}

/** Zips with fixed dates, sorted names and fixed options: the same parts give the same bytes everywhere. */
export function writeArchive(archive: Archive): Uint8Array {
  const names = [...archive.keys()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  // Zip dates are written in local time: a local date keeps them the same in every time zone.
  const mtime = new Date(1980, 0, 1, 12);
  const parts = names.map((name) => [name, [archive.get(name)!, { mtime, level: 6 }]] as const);
  return zipSync(Object.fromEntries(parts) as Parameters<typeof zipSync>[0]);
}

/** Readers that stream expect the content types first. */
const rank = (name: string) => (name === '[Content_Types].xml' ? 0 : 1);

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly zipped: number;
  readonly offset: number;
}

function directory(bytes: Uint8Array, refuse: (message: string) => never): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const broken = () =>
    refuse('ce fichier n’est pas un classeur .xlsx lisible : enregistrez-le de nouveau au format .xlsx.');
  const end = endRecord(view);
  if (end < 0) return broken();
  const count = view.getUint16(end + 10, true);
  if (count > LIMITS.entries) refuse(`ce classeur contient plus de ${LIMITS.entries} parties.`);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return broken();
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    if (view.getUint16(at + 8, true) & 1) refuse('ce classeur est protégé par un mot de passe : enlevez-le.');
    entries.push({
      name: strFromU8(bytes.subarray(at + 46, at + 46 + nameLength!)),
      method: view.getUint16(at + 10, true),
      zipped: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength! + extra! + comment!;
  }
  return entries;
}

/** The record that ends a zip stands in its last 64 kB, before a comment. */
function endRecord(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return -1;
}

function checkName(name: string, names: Set<string>, refuse: (message: string) => never): void {
  const folded = name.toLowerCase();
  if (names.has(folded)) refuse(`ce classeur contient deux fois la partie ${name}.`);
  if (/(?:^|\/)\.\.(?:\/|$)|^\/|[\\:\0]/.test(name)) {
    refuse(`ce classeur contient une partie au nom interdit : ${name}.`);
  }
  names.add(folded);
}

/** Small enough for one push to unzip into a few megabytes at most. */
const SLICE = 4096;

function unzip(
  bytes: Uint8Array,
  entry: Entry,
  room: number,
  refuse: (message: string) => never,
): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const broken = () => refuse(`la partie ${entry.name} de ce classeur est abîmée.`);
  if (entry.offset + 30 > bytes.length) return broken();
  const start =
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const zipped = bytes.subarray(start, start + entry.zipped);
  if (zipped.length !== entry.zipped || (entry.method !== 0 && entry.method !== 8)) return broken();
  const most = Math.min(room, Math.max(1_000_000, entry.zipped * LIMITS.ratio));
  const tooBig = () => refuse(`la partie ${entry.name} de ce classeur est démesurée une fois décompressée.`);
  if (entry.method === 0) return zipped.length > most ? tooBig() : zipped;

  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((chunk) => {
    length += chunk.length;
    if (length > most) tooBig();
    chunks.push(chunk);
  });
  inflateAll(inflate, zipped, broken);
  return joined(chunks, length);
}

function inflateAll(inflate: Inflate, zipped: Uint8Array, broken: () => never): void {
  try {
    for (let at = 0; at < zipped.length; at += SLICE) {
      inflate.push(zipped.subarray(at, at + SLICE), at + SLICE >= zipped.length);
    }
  } catch (error) {
    // fflate's own errors carry a code; a refusal thrown on the way passes through.
    if (typeof (error as { code?: unknown }).code === 'number') broken();
    throw error;
  }
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
