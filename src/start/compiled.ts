import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';

/** Told from the contents of every bundle: the engine only compares lengths. */
declare const REGISTRE_BUILD: string;

/** Settings of Node itself, which may be the engine’s: it takes no code compiled with others. */
const settings = () =>
  process.execArgv.length === 0 && !process.env.NODE_OPTIONS ? 'usual' : cachedDataVersionTag().toString(16);

/** Beside the code, and no easier to write in: whoever may write what will be run could already write what is run. */
const FOLDER = path.join(
  __dirname,
  'compiled',
  `${REGISTRE_BUILD}-${process.version}-${process.platform}-${process.arch}-${settings()}`,
);
/** A first run may have been a short one: what the next ones compile is added. */
const KEPT_TIMES = 3;
/** After the code: when it was kept, in seconds; then how many times it was, one byte. */
const SECONDS = 4;
const TRAILER = SECONDS + 1;

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
  const times = kept?.at(-1) ?? 0;
  // What the engine refuses now, because a command has set it otherwise, serves the runs that do not.
  if (isWanted() && !script.cachedDataRejected && times < KEPT_TIMES) bundles.push({ script, place, times });
  return script;
}

const isWanted = () => !process.env.NODE_DISABLE_COMPILE_CACHE;

/** `undefined` also for what was changed since it was kept: the engine does not look, and would crash or hang on it. */
function read(place: string): Buffer | undefined {
  try {
    const file = openSync(place, 'r');
    try {
      const kept = readFileSync(file);
      return kept.length > TRAILER && isSealed(kept, fstatSync(file)) ? kept : undefined;
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}

/**
 * The file says when it was last written. A disk that alters bytes and not their date would alter the bundles too, which
 * nothing sums up; `node:zlib`, for a sum, takes longer to load than the file to read.
 */
const isSealed = (kept: Buffer, { mtimeMs }: Stats) =>
  mtimeMs === 1000 * kept.readUInt32LE(kept.length - TRAILER);

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
  const code = script.createCachedData();
  const data = Buffer.concat([code, Buffer.alloc(SECONDS), Buffer.from([times + 1])]);
  // Even: some disks count by two.
  const seconds = 2 * Math.floor(Date.now() / 2000);
  data.writeUInt32LE(seconds, code.length);
  mkdirSync(path.dirname(place), { recursive: true, mode: 0o755 });
  const fresh = `${place}.new`;
  try {
    writeFileSync(fresh, data, { mode: 0o644, flag: 'wx', flush: true });
    utimesSync(fresh, seconds, seconds);
  } catch (error) {
    // Of another run at work, or stopped there: it is given up, and the next one writes.
    rmSync(fresh, { force: true });
    throw error;
  }
  renameSync(fresh, place);
}
