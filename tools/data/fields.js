import * as z from 'zod';

/**
 * One attribute of a data entry: how the YAML is checked, how TypeScript types it,
 * and whether the program needs it at run time.
 * @typedef {{ zod: z.ZodType, ts: string, optional?: boolean, yamlOnly?: boolean, refersTo?: string }} Field
 */

const DURATION = /^P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(\d+H)?)?$/;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** True when the text is a day of the calendar written AAAA-MM-JJ. */
function isDay(/** @type {string} */ text) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** No-break spaces where French typography wants them; the YAML stays typeable. */
function typeset(/** @type {string} */ text) {
  return text.replace(/ ([:;!?»])/g, '\u00A0$1').replace(/« /g, '«\u00A0');
}

const STRAIGHT = 'apostrophe typographique attendue (’)';
const hasNoStraightQuote = (/** @type {string} */ text) => !text.includes("'");

const quote = (/** @type {string} */ text) => `'${text}'`;

/** @type {Field} */
export const text = { zod: z.string().min(1), ts: 'string' };
/** French text of our own, written with plain spaces and printed with no-break ones. @type {Field} */
export const prose = {
  zod: z.string().min(1).refine(hasNoStraightQuote, STRAIGHT).transform(typeset),
  ts: 'string',
};
/** A label: the same, but official ones keep their straight apostrophes. @type {Field} */
export const label = { zod: z.string().min(1).transform(typeset), ts: 'string' };
/** @type {Field} */
export const flag = { zod: z.literal(true), ts: 'true', optional: true };
/** @type {Field} */
export const boolean = { zod: z.boolean(), ts: 'boolean' };
/** @type {Field} */
export const integer = { zod: z.int().min(0), ts: 'number' };
/** @type {Field} */
export const day = { zod: z.string().refine(isDay, 'date attendue : AAAA-MM-JJ'), ts: 'string' };
/** @type {Field} */
export const duration = {
  zod: z.string().regex(DURATION, 'durée ISO 8601 attendue'),
  ts: 'string',
};
/** @type {Field} */
export const url = { zod: z.url({ protocol: /^https?$/ }), ts: 'string' };
/** @type {Field} */
export const id = { zod: z.string().regex(ID, 'identifiant en kebab-case attendu'), ts: 'string' };

/** ISO 3166-1 alpha-2. @type {Field} */
export const country = {
  zod: z.string().regex(/^[A-Z]{2}$/, 'code pays à deux lettres attendu'),
  ts: 'string',
};

/** @returns {Field} */
export const oneOf = (/** @type {string[]} */ ...values) => ({
  zod: z.enum(values),
  ts: values.map(quote).join(' | '),
});

/** @returns {Field} */
export const list = (/** @type {Field} */ of) => ({
  ...of,
  zod: z.array(of.zod).min(1),
  ts: of.ts.includes('|') ? `readonly (${of.ts})[]` : `readonly ${of.ts}[]`,
});

/** @returns {Field} */
export const nullable = (/** @type {Field} */ of) => ({
  ...of,
  zod: of.zod.nullable(),
  ts: `${of.ts} | null`,
});

/** @returns {Field} */
export const optional = (/** @type {Field} */ of) => ({
  ...of,
  zod: of.zod.optional(),
  optional: true,
});

/** Kept in the YAML for its readers, never shipped. @returns {Field} */
export const yamlOnly = (/** @type {Field} */ of) => ({ ...of, yamlOnly: true });

/** The id of an entry of another list of the same file. @returns {Field} */
export const reference = (/** @type {string} */ listKey, /** @type {string} */ typeName) => ({
  zod: text.zod,
  ts: typeName,
  refersTo: listKey,
});

/** @returns {Field} */
export const object = (/** @type {Record<string, Field>} */ fields) => ({
  zod: z.strictObject(shape(fields)),
  ts: `{ ${members(fields)} }`,
});

/** The zod shape of a set of fields. */
export function shape(/** @type {Record<string, Field>} */ fields) {
  return Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [key, field.optional ? field.zod.optional() : field.zod]),
  );
}

/** The TypeScript members of a set of fields, those kept at run time. */
export function members(/** @type {Record<string, Field>} */ fields) {
  return Object.entries(fields)
    .filter(([, field]) => !field.yamlOnly)
    .map(([key, field]) => `readonly ${camel(key)}${field.optional ? '?' : ''}: ${field.ts};`)
    .join(' ');
}

/** `valable_du` → `valableDu`. */
export function camel(/** @type {string} */ key) {
  return key.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}

export const RELIABILITIES = ['lu', 'sec', 'projet', 'averifier', 'outil'];

/** What every entry of every list carries. */
export const reliability = oneOf(...RELIABILITIES);
export const sourceCodes = list(text);
