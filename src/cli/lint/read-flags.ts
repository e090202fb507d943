import { UsageError } from '../usage-error.ts';

/** `--max-warnings n`. */
export function readCount(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new UsageError(
    `« ${text} » n’est pas un nombre d’avertissements.`,
    'Écrivez --max-warnings suivi d’un nombre entier, zéro ou plus.',
  );
}
