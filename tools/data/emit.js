import { camel, members, RELIABILITIES } from './fields.js';
import { allFields } from './load.js';

/**
 * @typedef {import('./fields.js').Field} Field
 * @typedef {import('./load.js').FileSpec} FileSpec
 * @typedef {import('./load.js').ListSpec} ListSpec
 * @typedef {import('./load.js').Data} Data
 * @typedef {import('./load.js').Entry} Entry
 */

const RELIABILITY = `/** How sure an entry is; \`outil\`: a choice of this tool. */
export type Fiabilite = ${RELIABILITIES.map((one) => `'${one}'`).join(' | ')};`;
const IMPORTS = ["import { Table } from './table.ts';", "import type { Fiabilite } from './vocabulaire.ts';"];

const header = (/** @type {string} */ file) =>
  `// Généré depuis data/${file}.yaml par tools/generate-data.js : modifier le YAML, pas ce fichier.\n`;

/** The TypeScript of one data file, unformatted. */
export function emitFile(/** @type {FileSpec} */ spec, /** @type {Data} */ data) {
  const own = spec.file === 'vocabulaire';
  const parts = [
    header(spec.file),
    ...(own ? IMPORTS.slice(0, 1) : IMPORTS),
    '',
    ...(own ? [RELIABILITY] : []),
  ];
  parts.push(`export const ${spec.file}LuLe = ${JSON.stringify(data.lu_le)};`);
  if (data.recoupe_au) {
    parts.push(`export const ${spec.file}RecoupeAu = ${JSON.stringify(data.recoupe_au)};`);
  }
  for (const list of spec.lists) parts.push(emitList(spec, list, data.lists[list.key] ?? []));
  return parts.join('\n');
}

function runtimeFields(/** @type {FileSpec} */ spec, /** @type {ListSpec} */ list) {
  const { sources, fiabilite, ...fields } = allFields(list);
  const kept = Object.entries(fields).filter(([, field]) => !field.yamlOnly);
  return {
    ...Object.fromEntries(kept),
    ...(list.lean ? {} : { fiabilite: { ...fiabilite, ts: 'Fiabilite' } }),
    ...(spec.sourcesAtRuntime && !list.lean ? { sources } : {}),
  };
}

function emitList(
  /** @type {FileSpec} */ spec,
  /** @type {ListSpec} */ list,
  /** @type {Entry[]} */ entries,
) {
  /** @type {Record<string, Field>} */
  const fields = runtimeFields(spec, list);
  const ownsIds = !list.plainIds && fields.id?.refersTo === undefined;
  const typed = ownsIds ? { ...fields, id: { ...fields.id, ts: `${list.type}Id` } } : fields;
  const ids = entries.map((entry) => `'${entry.id}'`).join(' | ');
  const rows = entries.map((entry) => project(entry, fields));
  return [
    ownsIds ? `export type ${list.type}Id = ${ids};` : '',
    `export interface ${list.type} { ${members(/** @type {any} */ (typed))} }`,
    `export const ${camel(list.key)} = new Table<${list.type}>(${emitTable(rows)});`,
  ].join('\n');
}

/** An entry a line, its identifier first. Latin-1: the engine takes twice the memory for what is not. */
function emitTable(/** @type {Entry[]} */ rows) {
  const lines = rows.map((row) => {
    const { id, ...others } = row;
    return JSON.stringify({ id, ...others }).replace(
      /[^\0-\xff]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
  });
  const text = `\n${lines.join('\n')}\n`;
  return `\`${text.replace(/\\|`|\$\{/g, '\\$&')}\``;
}

/** The run-time part of an entry, keys in the order of the fields. */
function project(/** @type {Entry} */ entry, /** @type {Record<string, Field>} */ fields) {
  const kept = Object.keys(fields).filter((key) => entry[key] !== undefined);
  return Object.fromEntries(kept.map((key) => [camel(key), camelKeys(entry[key])]));
}

/** @returns {unknown} */
function camelKeys(/** @type {unknown} */ value) {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [camel(k), camelKeys(v)]));
}
