import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as z from 'zod';
import { day, prose, reliability, shape, sourceCodes, url } from './fields.js';

/**
 * @typedef {import('./fields.js').Field} Field
 * @typedef {{ key: string, type: string, fields: Record<string, Field>, lean?: boolean, plainIds?: boolean }} ListSpec
 * @typedef {{ file: string, sourcesAtRuntime: boolean, lists: ListSpec[] }} FileSpec
 * @typedef {Record<string, any>} Entry
 * @typedef {{ titre: string, lu_le: string, recoupe_au?: string, sources: Record<string, Entry>, lists: Record<string, Entry[]> }} Data
 */

const source = z.strictObject({
  titre: prose.zod,
  url: url.zod.optional(),
  lecture: prose.zod.optional(),
});

const common = { fiabilite: reliability, sources: sourceCodes };

/** The fields of a list, with those every entry carries. */
export function allFields(/** @type {ListSpec} */ list) {
  return { ...list.fields, ...common };
}

/** One list of the YAML: its own reliability and sources stand for entries that give none. */
function listSchema(/** @type {ListSpec} */ list) {
  const entry = z.strictObject({
    ...shape(allFields(list)),
    fiabilite: reliability.zod.optional(),
    sources: sourceCodes.zod.optional(),
  });
  return z.strictObject({
    fiabilite: reliability.zod,
    sources: sourceCodes.zod,
    entrees: z.array(entry).min(1),
  });
}

function fileSchema(/** @type {FileSpec} */ spec) {
  return z.strictObject({
    titre: prose.zod,
    lu_le: day.zod,
    recoupe_au: day.zod.optional(),
    sources: z.record(z.string().regex(/^[A-Z][A-Z0-9_]*$/), source),
    ...Object.fromEntries(spec.lists.map((list) => [list.key, listSchema(list)])),
  });
}

/** Reads and validates one data file; throws with every fault found. @returns {Data} */
export function load(/** @type {FileSpec} */ spec, /** @type {string} */ path) {
  const parsed = fileSchema(spec).safeParse(parse(readFileSync(path, 'utf8')));
  if (!parsed.success) throw new Error(`${path}\n${z.prettifyError(parsed.error)}`);
  const { titre, lu_le, recoupe_au, sources, ...lists } = /** @type {any} */ (parsed.data);
  const data = {
    titre,
    lu_le,
    recoupe_au,
    sources,
    lists: Object.fromEntries(spec.lists.map(({ key }) => [key, entries(lists[key])])),
  };
  const faults = [...crossFaults(spec, data)];
  if (faults.length > 0) throw new Error([path, ...faults].join('\n'));
  return data;
}

/** @returns {Entry[]} */
function entries(/** @type {{ fiabilite: string, sources: string[], entrees: Entry[] }} */ list) {
  const { fiabilite, sources } = list;
  return list.entrees.map((entry) => ({ fiabilite, sources, ...entry }));
}

/** What a schema of one entry cannot see: unknown sources, duplicate ids, dangling references. */
function* crossFaults(/** @type {FileSpec} */ spec, /** @type {Data} */ data) {
  const used = new Set();
  for (const list of spec.lists) {
    const seen = new Set();
    for (const entry of data.lists[list.key] ?? []) {
      const at = `${list.key} / ${entry.id}`;
      if (seen.has(entry.id)) yield `${at} : identifiant en double`;
      seen.add(entry.id);
      for (const code of entry.sources) used.add(code);
      yield* entryFaults(list, entry, data, at);
    }
  }
  for (const code of Object.keys(data.sources)) {
    if (!used.has(code)) yield `source ${code} : citée par aucune entrée`;
  }
}

function* entryFaults(
  /** @type {ListSpec} */ list,
  /** @type {Entry} */ entry,
  /** @type {Data} */ data,
  /** @type {string} */ at,
) {
  for (const code of entry.sources) {
    if (!Object.hasOwn(data.sources, code)) yield `${at} : source inconnue ${code}`;
  }
  for (const [key, field] of Object.entries(list.fields)) {
    if (field.refersTo === undefined || entry[key] === undefined) continue;
    const known = data.lists[field.refersTo] ?? [];
    for (const target of [entry[key]].flat()) {
      if (!known.some((one) => one.id === target)) yield `${at} : ${key} inconnu ${target}`;
    }
  }
}
