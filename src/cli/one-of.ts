import { plusProche } from '../model/proche.ts';
import { UsageError } from './usage-error.ts';

/** The value of a flag, if it is one of a closed list; otherwise a sentence that names the nearest. */
export function oneOf<const V extends string>(flag: string, value: string, values: readonly V[]): V {
  return wordOf(`--${flag}`, value, values);
}

/** The same for a word that follows no flag; `named` is what does not know it. */
export function wordOf<const V extends string>(named: string, value: string, values: readonly V[]): V {
  const found = values.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  throw new UsageError(`${named} ne connaît pas « ${value} ».`, remedy(value, values));
}

const MANY = 20;

function remedy(value: string, values: readonly string[]): string {
  const near = plusProche(value, values);
  if (near !== undefined) return `Vouliez-vous dire « ${near} » ?`;
  // Only the rules are that many.
  if (values.length > MANY) return 'registre rules donne la liste des règles.';
  return `Valeurs possibles : ${values.join(', ')}.`;
}
