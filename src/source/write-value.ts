/** A value to write: text, list or map; keys in the order they are to be written in. */
export type Written = string | readonly Written[] | { readonly [key: string]: Written };

const isMap = (value: Written): value is { readonly [key: string]: Written } =>
  typeof value === 'object' && !Array.isArray(value);

/** What needs no quotes wherever it stands: words, with nothing that YAML reads as a sign. */
const PLAIN = /^[\p{L}\d](?:[\p{L}\d ’'./()@+_-]*[\p{L}\d.)’'])?$/u;
/** The same outside brackets, where a comma separates nothing. */
const PLAIN_BLOCK = /^[\p{L}\d](?:[\p{L}\d ,’'./()@+_-]*[\p{L}\d.)’'])?$/u;

/** A text on one line, in quotes where it would read as something else. */
function scalar(text: string, plain: RegExp): string {
  return plain.test(text) && !/^null$/i.test(text) ? text : JSON.stringify(text);
}

/** A value on one line, as it stands between brackets. */
export function inFlow(value: Written): string {
  if (typeof value === 'string') return scalar(value, PLAIN);
  if (!isMap(value)) return `[${value.map(inFlow).join(', ')}]`;
  const pairs = Object.entries(value).map(([key, one]) => `${key}: ${inFlow(one)}`);
  return `{ ${pairs.join(', ')} }`;
}

/** `key: value` on its lines, without their line ends; the first one is not indented. */
export function pairLines(key: string, value: Written, indent: string): string[] {
  if (typeof value === 'string') return [`${key}: ${scalar(value, PLAIN_BLOCK)}`];
  return [`${key}:`, ...valueLines(value, `${indent}  `)];
}

/** The lines of a list or of a map, each indented. */
export function valueLines(value: Exclude<Written, string>, indent: string): string[] {
  if (isMap(value)) {
    return Object.entries(value).flatMap(([key, one]) => {
      const [first = '', ...rest] = pairLines(key, one, indent);
      return [indent + first, ...rest];
    });
  }
  return value.flatMap((one) => {
    if (typeof one === 'string') return [`${indent}- ${scalar(one, PLAIN_BLOCK)}`];
    const [first = '', ...rest] = valueLines(one, `${indent}  `);
    return [`${indent}- ${first.trimStart()}`, ...rest];
  });
}
