import { UsageError } from './usage-error.ts';

/** What was typed, when it is one line of plain text; it goes into a file that people read. */
export function oneLine(flag: string, typed: string): string {
  if (!/[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffd]/u.test(typed)) return typed;
  throw new UsageError(
    `--${flag} ne peut pas s’écrire dans un registre.`,
    'Donnez un texte d’une ligne, sans signe invisible.',
  );
}
