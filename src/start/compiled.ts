import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';

/** Told from the contents of every bundle: the engine only compares lengths. */
declare const REGISTRE_BUILD: string;

/**
 * Beside the code, so that whoever may write what will be run could already write what is run. Compiled code is that
 * of one engine on one kind of machine.
 */
const FOLDER = path.join(
  __dirname,
  'compiled',
  `${REGISTRE_BUILD}-${process.version}-${process.platform}-${process.arch}`,
);
/** A first run may have been a short one: what the next ones compile is added. */
const KEPT_TIMES = 3;
/** After the code: how many times it was kept, one byte; the sum of all that comes before, four. */
const TRAILER = 5;

interface Bundle {
  readonly script: Script;
  readonly place: string;
  readonly times: number;
}

const bundles: Bundle[] = [];
let settings: number | undefined;

/** Compiles a bundle, from what was kept of an earlier run where the engine still accepts it. */
export function compile(file: string, source: string): Script {
  const place = path.join(FOLDER, `${path.relative(__dirname, file)}.bin`);
  const kept = wanted() ? read(place) : undefined;
  const script = new Script(source, {
    filename: file,
    ...(kept && { cachedData: kept.subarray(0, -TRAILER) }),
  });
  const times = kept?.at(-TRAILER) ?? 0;
  if (!script.cachedDataRejected && times < KEPT_TIMES) bundles.push({ script, place, times });
  if (bundles.length > 0) settings ??= cachedDataVersionTag();
  return script;
}

/** Node’s own setting against such files. Its first versions 20 cannot tell a damaged file, which would crash them. */
const wanted = () => !process.env.NODE_DISABLE_COMPILE_CACHE && typeof crc32 === 'function';

function read(place: string): Buffer | undefined {
  try {
    const kept = readFileSync(place);
    return kept.readUInt32LE(kept.length - 4) === crc32(kept.subarray(0, -4)) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps what this run compiled. Nothing depends on it: where it cannot be written, the next run compiles again. On a
 * machine that forgets everything (`CI`), or with the engine set otherwise, it would serve nobody.
 */
export function keepCompiled(): void {
  if (bundles.length === 0 || process.env.CI || !wanted() || cachedDataVersionTag() !== settings) return;
  try {
    for (const bundle of bundles) write(bundle);
  } catch {
    // A package that cannot be written in is a usual thing.
  }
}

function write({ script, place, times }: Bundle): void {
  const data = Buffer.concat([script.createCachedData(), Buffer.from([times + 1, 0, 0, 0, 0])]);
  data.writeUInt32LE(crc32(data.subarray(0, -4)), data.length - 4);
  mkdirSync(path.dirname(place), { recursive: true });
  // Two runs may write here at once: the sum tells a mixture, and it is written again.
  writeFileSync(`${place}.new`, data);
  renameSync(`${place}.new`, place);
}
