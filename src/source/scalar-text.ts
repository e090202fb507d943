import { Scalar } from 'yaml';
import { readDocument } from './document.ts';
import { isTreeMap } from './tree.ts';

export type ScalarStyle = Scalar.Type | null | undefined;

/** Letters, figures, dashes and single spaces need no quotes anywhere. */
const WORDS = /^(?!null$)[a-z0-9][a-z0-9_-]*(?: [a-z0-9][a-z0-9_-]*)*$/i;

/**
 * How to write `value` where a scalar of this style stands: with the same quotes, plain where nothing needs them,
 * between double quotes where plain text would read as something else. Always on one line.
 */
export function scalarText(value: string, style: ScalarStyle, { flow }: { readonly flow: boolean }): string {
  if (style === Scalar.QUOTE_DOUBLE) return JSON.stringify(value);
  if (style !== Scalar.QUOTE_SINGLE && WORDS.test(value)) return value;
  const single = `'${value.replaceAll("'", "''")}'`;
  const preferred = style === Scalar.QUOTE_SINGLE ? single : value;
  return readsAs(preferred, value, flow) ? preferred : JSON.stringify(value);
}

/** Written as the value of a key and as an element of a list, the text reads as `value` and nothing else. */
function readsAs(written: string, value: string, flow: boolean): boolean {
  if (/[\r\n]/.test(written)) return false;
  const probe = flow
    ? `k: { a: ${written}, b: c }\nl: [${written}, c]\n`
    : `k: ${written}\nl:\n  - ${written}\n`;
  const { root, problems } = readDocument('', probe);
  if (problems.length > 0 || !isTreeMap(root)) return false;
  const { k, l, ...others } = root;
  if (Object.keys(others).length > 0 || !Array.isArray(l)) return false;
  if (!flow) return k === value && l.length === 1 && l[0] === value;
  return isTreeMap(k) && Object.keys(k).length === 2 && k.a === value && l.length === 2 && l[0] === value;
}
