import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
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
/** After the code: its sum; then how many times it was kept, one byte. */
const SUM = 4;
const TRAILER = SUM + 1;

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

/** `undefined` also for what is not whole: the engine does not look, and would crash on it. */
function read(place: string): Buffer | undefined {
  try {
    const kept = readFileSync(place);
    if (kept.length <= TRAILER) return undefined;
    return kept.readUInt32LE(kept.length - TRAILER) === sumOf(kept, kept.length - TRAILER) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** A page: what a disk loses or leaves empty, it does so by pages. */
const STEP = 4096;

/** Tells code that lacks a part: all of it, added up, would take longer to read than it saves. */
function sumOf(data: Uint8Array, length: number): number {
  let sum = length;
  for (let place = 0; place < length; place += STEP) sum = (Math.imul(sum, 31) + data[place]!) | 0;
  return sum >>> 0;
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
  const code = script.createCachedData();
  const data = Buffer.concat([code, Buffer.alloc(SUM), Buffer.from([times + 1])]);
  data.writeUInt32LE(sumOf(code, code.length), code.length);
  mkdirSync(path.dirname(place), { recursive: true, mode: 0o755 });
  const fresh = `${place}.new`;
  try {
    writeFileSync(fresh, data, { mode: 0o644, flag: 'wx', flush: true });
  } catch (error) {
    // Of another run at work, or stopped there: it is given up, and the next one writes.
    rmSync(fresh, { force: true });
    throw error;
  }
  renameSync(fresh, place);
}
