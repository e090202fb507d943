import { ZipProblem } from './problem.ts';

/** One file of a zip, as its central directory declares it. Sizes are claims, to be checked. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly zipped: number;
  readonly unzipped: number;
  /** Where its local header begins. */
  readonly offset: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const HEADER = 0x02014b50;
const UNKNOWN = 0xffffffff;

/** Lists the files of a zip. Throws a `ZipProblem`. */
export function readDirectory(bytes: Uint8Array, limits: { readonly entries: number }): ZipEntry[] {
  const view = viewOf(bytes);
  const { count, start } = findDirectory(view);
  if (count > limits.entries) throw new ZipProblem('too-big');
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== HEADER) throw new ZipProblem('broken');
    const names = view.getUint16(at + 28, true);
    const extra = view.getUint16(at + 30, true);
    entries.push(entryAt(view, at, { names, extra }));
    at += 46 + names + extra + view.getUint16(at + 32, true);
  }
  return entries;
}

export const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The record that ends a zip stands in its last 64 kB, before a comment. */
function findDirectory(view: DataView): { count: number; start: number } {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (view.getUint32(at, true) !== END) continue;
    const start = view.getUint32(at + 16, true);
    if (start === UNKNOWN) return findDirectory64(view, at);
    return { count: view.getUint16(at + 10, true), start };
  }
  throw new ZipProblem('broken');
}

/** Some programs write 64-bit sizes whatever the size: Apache POI does. */
function findDirectory64(view: DataView, end: number): { count: number; start: number } {
  const at = end >= 20 ? bigNumber(view, end - 20 + 8) : UNKNOWN;
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END_64) throw new ZipProblem('broken');
  return { count: bigNumber(view, at + 32), start: bigNumber(view, at + 48) };
}

function entryAt(view: DataView, at: number, lengths: { names: number; extra: number }): ZipEntry {
  const name = textAt(view, at + 46, lengths.names);
  const [unzipped, zipped, offset] = sizesAt(view, at, lengths);
  return {
    name,
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    zipped: zipped!,
    unzipped: unzipped!,
    offset: offset!,
  };
}

/** The three numbers that the 64-bit extra field replaces, each only when it overflows, in this order. */
function sizesAt(view: DataView, at: number, { names, extra }: { names: number; extra: number }): number[] {
  const sizes = [24, 20, 42].map((field) => view.getUint32(at + field, true));
  if (!sizes.includes(UNKNOWN)) return sizes;
  const end = Math.min(at + 46 + names + extra, view.byteLength);
  let field = at + 46 + names;
  while (field + 4 <= end && view.getUint16(field, true) !== 1) field += 4 + view.getUint16(field + 2, true);
  let next = field + 4;
  return sizes.map((size) => {
    if (size !== UNKNOWN) return size;
    if (next + 8 > end) throw new ZipProblem('broken');
    next += 8;
    return bigNumber(view, next - 8);
  });
}

function bigNumber(view: DataView, at: number): number {
  if (at + 8 > view.byteLength) throw new ZipProblem('broken');
  return view.getUint32(at + 4, true) * 2 ** 32 + view.getUint32(at, true);
}

function textAt(view: DataView, at: number, length: number): string {
  if (at + length > view.byteLength) throw new ZipProblem('broken');
  return new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at, length));
}
