import { setFlagsFromString } from 'node:v8';

/** Fewer fiches than this are read before the engine has settled. */
const SEVERAL = 100;
/** Fewer fiches than this never fill the memory. */
const MANY = 4000;
/** The last Node tried: an engine that does not know a setting complains on the terminal. */
const LAST_NODE = 24;

/** Settles the JavaScript engine for the fiches to come. */
export function tuneEngine(fiches: number): void {
  const node = Number.parseInt(process.versions.node, 10);
  if (fiches < SEVERAL || node > LAST_NODE) return;
  // Rules are hundreds of functions that call one another: compiled each into the next, or too soon, they cost more
  // than they give back. Later engines wait by themselves.
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=300');
  if (node === 20) setFlagsFromString('--interrupt-budget=200000');
  if (fiches < MANY) return;
  // Each fiche is forgotten once judged, but the engine would let them pile up to several times what is alive before it
  // sweeps.
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=50');
}
