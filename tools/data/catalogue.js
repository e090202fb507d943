import { RELIABILITIES } from './fields.js';

/**
 * @typedef {import('./load.js').FileSpec} FileSpec
 * @typedef {import('./load.js').Data} Data
 */

const HEADER = `// Généré depuis data/*.yaml par tools/generate-data.js : modifier le YAML, pas ce fichier.

import type { Fiabilite } from './vocabulaire.ts';

export interface SourceDonnees {
  readonly code: string; readonly titre: string; readonly url?: string;
  /** How it was read, where not in the original. */
  readonly lecture?: string;
}
export interface ListeDonnees { readonly id: string; readonly entrees: number; }
export interface FichierDonnees {
  readonly id: string; readonly titre: string; readonly luLe: string;
  /** Last day for which sources were compared, where earlier than the reading. */
  readonly recoupeAu?: string;
  readonly entrees: number;
  readonly listes: readonly ListeDonnees[];
  readonly fiabilites: Readonly<Record<Fiabilite, number>>;
  readonly sources: readonly SourceDonnees[];
}
/** What is shipped, for the command that lists it: nothing else needs to load this file. */
`;

/** One line of the catalogue: what a data file holds, how sure, from where. */
function describe(/** @type {FileSpec} */ spec, /** @type {Data} */ data) {
  const entries = Object.values(data.lists).flat();
  const count = (/** @type {string} */ level) => entries.filter((entry) => entry.fiabilite === level).length;
  return {
    id: spec.file,
    titre: data.titre,
    luLe: data.lu_le,
    ...(data.recoupe_au && { recoupeAu: data.recoupe_au }),
    entrees: entries.length,
    listes: Object.entries(data.lists).map(([id, list]) => ({ id, entrees: list.length })),
    fiabilites: Object.fromEntries(RELIABILITIES.map((level) => [level, count(level)])),
    sources: Object.entries(data.sources).map(([code, source]) => ({ code, ...source })),
  };
}

/** The TypeScript of the catalogue, unformatted. */
export function emitCatalogue(/** @type {{ spec: FileSpec, data: Data }[]} */ loaded) {
  const files = loaded.map(({ spec, data }) => describe(spec, data));
  return `${HEADER}export const catalogue: readonly FichierDonnees[] = ${JSON.stringify(files)};`;
}
