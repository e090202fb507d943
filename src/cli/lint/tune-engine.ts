import { setFlagsFromString } from 'node:v8';

/** Fewer fiches than this never fill the memory. */
const MANY = 4000;
/** The last Node tried: an engine that does not know a setting complains on the terminal. */
const LAST_NODE = 24;

interface Setting {
  readonly here: string;
  readonly usual: string;
}

// Rules are hundreds of functions that call one another: compiled each into the next, or too soon, they cost more
// than they give back. Later engines wait by themselves.
const INLINING = {
  here: '--max-inlined-bytecode-size-cumulative=300',
  usual: '--max-inlined-bytecode-size-cumulative=920',
};
const PATIENCE = { here: '--interrupt-budget=200000', usual: '--interrupt-budget=67584' };
/** So few are judged before the settings would have served: `node:v8` takes longer to load. */
const FEW = 8;

// Each fiche is forgotten once judged, but the engine would let them pile up to several times what is alive before it
// sweeps.
const MEMORY = [
  { here: '--semi-space-growth-factor=1', usual: '--semi-space-growth-factor=2' },
  { here: '--heap-growing-percent=50', usual: '--heap-growing-percent=0' },
];

/**
 * Runs with the JavaScript engine settled for so many fiches, then settles it as it was: compiled code is kept for the
 * usual settings only.
 */
export function tuned<T>(fiches: number, run: () => T): T {
  if (fiches < FEW) return run();
  const settings = settingsFor(fiches);
  for (const { here } of settings) setFlagsFromString(here);
  try {
    return run();
  } finally {
    for (const { usual } of settings) setFlagsFromString(usual);
  }
}

function settingsFor(fiches: number): readonly Setting[] {
  const node = Number.parseInt(process.versions.node, 10);
  if (node > LAST_NODE) return [];
  const speed = node === 20 ? [INLINING, PATIENCE] : [INLINING];
  return fiches < MANY ? speed : [...speed, ...MEMORY];
}
