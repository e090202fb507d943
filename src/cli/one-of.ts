import { plusProche } from '../model/proche.ts';
import { UsageError } from './usage-error.ts';

/** The value, if it is one of a closed list; otherwise a sentence that names the nearest. */
export function oneOf<const V extends string>(flag: string, value: string, values: readonly V[]): V {
  const found = values.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  const near = plusProche(value, values);
  throw new UsageError(
    `--${flag} ne connaît pas « ${value} ».`,
    near === undefined && values.length > 20
      ? 'registre rules donne la liste des règles.'
      : near === undefined
        ? `Valeurs possibles : ${values.join(', ')}.`
        : `Vouliez-vous dire « ${near} » ?`,
  );
}
