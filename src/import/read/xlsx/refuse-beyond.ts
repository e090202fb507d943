import { thousands } from '../budget.ts';
import { ImportError } from '../import-error.ts';

/** Stops the reading of a part that lists more things than any real one. */
export function refuseBeyond(count: number, most: number, part: string): void {
  if (count < most) return;
  throw new ImportError(
    'limite',
    `La partie « ${part} » décrit plus de ${thousands(most)} éléments.`,
    'Copiez les feuilles du registre dans un classeur neuf.',
  );
}
