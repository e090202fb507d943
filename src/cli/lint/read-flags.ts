import type { Boldness } from '../../fix/fix-register.ts';
import { UsageError } from '../usage-error.ts';
import { type SourceFlags, sourceOptions } from './open-for-lint.ts';

/** `--max-warnings n`. */
export function readCount(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new UsageError(
    `« ${text} » n’est pas un nombre d’avertissements.`,
    'Écrivez --max-warnings suivi d’un nombre entier, zéro ou plus.',
  );
}

export interface FixFlags {
  readonly fix?: boolean;
  readonly unsafe?: boolean;
}

/** What may be corrected: only what is read whole, in the work tree. Throws a `UsageError` for anything else. */
export function boldnessOf(flags: FixFlags & SourceFlags): Boldness | undefined {
  const { fix, unsafe } = flags;
  if (unsafe && !fix) {
    throw new UsageError('--unsafe ne corrige rien sans --fix.', 'Écrivez registre lint --fix --unsafe.');
  }
  if (!fix) return undefined;
  const [elsewhere] = sourceOptions(flags);
  if (elsewhere !== undefined) {
    throw new UsageError(
      `--fix corrige les fichiers du dossier : il ne va pas avec ${elsewhere}.`,
      `Lancez registre lint --fix sans ${elsewhere}, puis relisez avec git diff.`,
    );
  }
  return unsafe ? 'unsafe' : 'safe';
}
