import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';

/** Told from the contents of every bundle: the engine only compares lengths. */
declare const REGISTRE_BUILD: string;

/** The engine and its settings, those of `NODE_OPTIONS` included: it takes no code compiled with others. */
const SETTINGS = cachedDataVersionTag();

/** Beside the code, and no easier to write in: whoever may write what will be run could already write what is run. */
const FOLDER = path.join(
  __dirname,
  'compiled',
  `${REGISTRE_BUILD}-${process.version}-${process.platform}-${process.arch}-${SETTINGS.toString(16)}`,
);
/** A first run may have been a short one: what the next ones compile is added. */
const KEPT_TIMES = 3;
/** After the code: how many times it was kept, one byte; then the sum of all that comes before. */
const SUM = 4;
const TRAILER = 1 + SUM;

interface Bundle {
  readonly script: Script;
  readonly place: string;
  readonly times: number;
}

const bundles: Bundle[] = [];

/** Compiles a bundle, from what was kept of an earlier run where there is some. */
export function compile(file: string, source: string): Script {
  const place = path.join(FOLDER, `${path.relative(__dirname, file)}.bin`);
  const kept = isWanted() ? read(place) : undefined;
  const script = new Script(source, {
    filename: file,
    ...(kept && { cachedData: kept.subarray(0, -TRAILER) }),
  });
  const times = (!script.cachedDataRejected && kept?.at(-TRAILER)) || 0;
  if (isWanted() && times < KEPT_TIMES) bundles.push({ script, place, times });
  return script;
}

/**
 * Not while the engine is set otherwise, nor against Node’s own setting. The first versions 20 cannot tell a damaged
 * file, and would crash on it.
 */
const isWanted = () =>
  cachedDataVersionTag() === SETTINGS &&
  !process.env.NODE_DISABLE_COMPILE_CACHE &&
  typeof crc32 === 'function';

function read(place: string): Buffer | undefined {
  try {
    const kept = readFileSync(place);
    if (kept.length <= TRAILER) return undefined;
    return kept.readUInt32LE(kept.length - SUM) === crc32(kept.subarray(0, -SUM)) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps what this run compiled. Nothing depends on it: where it cannot be written, the next run compiles again. It
 * would serve nobody on a machine that forgets everything (`CI`).
 */
export function keepCompiled(): void {
  if (bundles.length === 0 || process.env.CI || !isWanted() || !isOurs()) return;
  for (const bundle of bundles) {
    try {
      write(bundle);
    } catch {
      // A package that cannot be written in is a usual thing.
    }
  }
}

/** A file of another user in someone’s package could not be removed with it. Windows does not say. */
const isOurs = () => process.getuid === undefined || process.getuid() === statSync(__dirname).uid;

function write({ script, place, times }: Bundle): void {
  const data = Buffer.concat([script.createCachedData(), Buffer.from([times + 1]), Buffer.alloc(SUM)]);
  data.writeUInt32LE(crc32(data.subarray(0, -SUM)), data.length - SUM);
  mkdirSync(path.dirname(place), { recursive: true, mode: 0o755 });
  // Two runs may write here at once: the sum tells a mixture, and it is written again.
  writeFileSync(`${place}.new`, data, { mode: 0o644 });
  renameSync(`${place}.new`, place);
}
