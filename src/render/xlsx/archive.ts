import { zipSync } from 'fflate';
import { readDirectory, type ZipEntry } from '../../zip/directory.ts';
import { inflateEntry } from '../../zip/inflate.ts';
import { ZipProblem } from '../../zip/problem.ts';
import { LIMITS } from './limits.ts';

/** The parts of a zip, by name. */
export type Archive = Map<string, Uint8Array>;

/**
 * Unzips with every bound checked on what is really unzipped, never on what the file declares.
 * `refuse` receives a sentence and must throw.
 */
export function readArchive(bytes: Uint8Array, refuse: (message: string) => never): Archive {
  if (bytes.length > LIMITS.file) {
    refuse(`ce fichier dépasse ${LIMITS.file / 1_000_000} Mo : allégez ses images.`);
  }
  try {
    return readParts(bytes, refuse);
  } catch (error) {
    if (error instanceof ZipProblem) refuse(sentence(error));
    throw error;
  }
}

function readParts(bytes: Uint8Array, refuse: (message: string) => never): Archive {
  const archive: Archive = new Map();
  const names = new Set<string>();
  let total = 0;
  for (const entry of readDirectory(bytes, LIMITS)) {
    if (entry.encrypted) throw new ZipProblem('encrypted');
    if (entry.name.endsWith('/')) continue;
    checkName(entry.name, names, refuse);
    const data = wholePart(bytes, entry, LIMITS.unzipped - total);
    total += data.length;
    archive.set(entry.name, data);
  }
  return archive;
}

function sentence({ code, part }: ZipProblem): string {
  if (code === 'encrypted') return 'ce classeur est protégé par un mot de passe : enlevez-le.';
  if (part === undefined && code === 'too-big')
    return `ce classeur contient plus de ${LIMITS.entries} parties.`;
  if (part === undefined)
    return 'ce fichier n’est pas un classeur .xlsx lisible : enregistrez-le de nouveau au format .xlsx.';
  return code === 'too-big'
    ? `la partie ${part} de ce classeur est démesurée une fois décompressée.`
    : `la partie ${part} de ce classeur est abîmée.`;
}

/** Zips with fixed dates, sorted names and fixed options: the same parts give the same bytes everywhere. */
export function writeArchive(archive: Archive): Uint8Array {
  const names = [...archive.keys()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  // Zip dates are written in local time: a local date keeps them the same in every time zone.
  const mtime = new Date(1980, 0, 1, 12);
  const parts = names.map((name) => [name, [archive.get(name)!, { mtime, level: LEVEL }]] as const);
  return zipSync(Object.fromEntries(parts) as Parameters<typeof zipSync>[0]);
}

/** Two hundredths bigger than with the usual level, in two thirds of its time. */
const LEVEL = 4;

/** Readers that stream expect the content types first. */
const rank = (name: string) => (name === '[Content_Types].xml' ? 0 : 1);

function checkName(name: string, names: Set<string>, refuse: (message: string) => never): void {
  const folded = name.toLowerCase();
  if (names.has(folded)) refuse(`ce classeur contient deux fois la partie ${name}.`);
  if (/(?:^|\/)\.\.(?:\/|$)|^\/|[\\:\0]/.test(name)) {
    refuse(`ce classeur contient une partie au nom interdit : ${name}.`);
  }
  names.add(folded);
}

function wholePart(bytes: Uint8Array, entry: ZipEntry, room: number): Uint8Array {
  const chunks = [...inflateEntry(bytes, entry, { room, ratio: LIMITS.ratio })];
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
