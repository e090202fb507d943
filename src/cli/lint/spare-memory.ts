import { setFlagsFromString } from 'node:v8';

/** Fewer fiches than this never fill the memory. */
const MANY = 1000;

/**
 * Each fiche is forgotten once judged, but the engine would let them pile up to three times what is alive before it
 * sweeps. Engines that do not know these settings ignore them.
 */
export function spareMemory(fiches: number): void {
  if (fiches < MANY) return;
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=50');
}
