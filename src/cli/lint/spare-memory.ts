import { setFlagsFromString } from 'node:v8';

/** Fewer fiches than this never fill the memory. */
const MANY = 1000;
/** The last Node tried: an engine that has lost these settings would complain on the terminal. */
const LAST_NODE = 24;

/**
 * Each fiche is forgotten once judged, but the engine would let them pile up to several times what is alive before it
 * sweeps.
 */
export function spareMemory(fiches: number): void {
  if (fiches < MANY || Number.parseInt(process.versions.node, 10) > LAST_NODE) return;
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=50');
}
