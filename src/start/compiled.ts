import { statSync } from 'node:fs';
import path from 'node:path';
import { Script } from 'node:vm';
import { read } from './read.ts';
import { type Kept, unseal } from './seal.ts';

/** Told from the contents of every bundle: the engine only compares lengths. */
declare const REGISTRE_BUILD: string;

/** Settings of Node itself, which may be the engine’s: it takes no code compiled with others. */
function settings(): string {
  if (process.execArgv.length === 0 && !process.env.NODE_OPTIONS) return 'usual';
  const { cachedDataVersionTag } = module.require('node:v8') as typeof import('node:v8');
  return cachedDataVersionTag().toString(16);
}

/** Beside the code, and no easier to write in: whoever may write what will be run could already write what is run. */
const FOLDER = path.join(
  __dirname,
  'compiled',
  `${REGISTRE_BUILD}-${process.version}-${process.platform}-${process.arch}-${settings()}`,
);
/** A first run may have been a short one: what the next ones compile is added. */
const KEPT_TIMES = 3;

/** What was compiled, to be kept at `place` for the `times`-th time. */
export interface Compiled {
  readonly script: Script;
  readonly place: string;
  readonly times: number;
}

const fresh: Compiled[] = [];

/** Compiles a bundle, from what was kept of an earlier run where there is some. `file`: from this folder. */
export function compile(file: string, source: string): Script {
  const filename = path.join(__dirname, file);
  if (process.env.NODE_DISABLE_COMPILE_CACHE) return new Script(source, { filename });
  const place = path.join(FOLDER, `${file}.bin`);
  const kept = keptAt(place);
  const script = new Script(source, kept ? { filename, cachedData: kept.code } : { filename });
  const times = (kept?.times ?? 0) + 1;
  // What the engine refuses now, because a command has set it otherwise, serves the runs that do not.
  if (!script.cachedDataRejected && times <= KEPT_TIMES) toBeKept({ script, place, times });
  return script;
}

/** `undefined` also for what was changed since it was kept: the engine does not look, and would crash or hang on it. */
function keptAt(place: string): Kept | undefined {
  try {
    const { bytes, stats } = read(place);
    return unseal(bytes, stats);
  } catch {
    return undefined;
  }
}

let isKeeping = false;

/**
 * What is compiled from now on is kept at the end of the process. It would serve nobody on a machine that forgets
 * everything (`CI`).
 */
export function keepCompiled(): void {
  isKeeping = !process.env.CI;
}

/** Most runs find all they need, and load nothing to keep more. */
function toBeKept(one: Compiled): void {
  if (isKeeping && fresh.push(one) === 1) process.once('exit', keepAll);
}

/** Nothing depends on it: where it cannot be done, the next run compiles again. */
function keepAll(): void {
  try {
    if (!isOurs()) return;
    const { keep } = module.require('./keep.cjs') as typeof import('./keep.ts');
    keep(fresh);
  } catch {
    // The package was moved while it ran.
  }
}

/** A file of another user in someone’s package could not be removed with it. Windows does not say. */
const isOurs = () => process.getuid === undefined || process.getuid() === statSync(__dirname).uid;
