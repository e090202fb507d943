import { comparePlaces, type Fault } from '../lint/fault.ts';
import { block, linesOf } from '../report/block.ts';
import { compter } from '../report/reporter.ts';
import type { CliContext } from './context.ts';
import { UsageError } from './usage-error.ts';

const SHOWN = 20;

/** Throws when a file of ours has faults, each shown like a finding. */
export function refuseFaults(
  faults: readonly Fault[],
  { shown, text }: { readonly shown: string; readonly text: string },
  { noteStyle, width }: Pick<CliContext, 'noteStyle' | 'width'>,
): void {
  if (faults.length === 0) return;
  const blocks = [...faults]
    .sort(comparePlaces)
    .slice(0, SHOWN)
    .map(({ range, code, message, repair }) => {
      const said = { file: shown, range, severity: 'error', code, message } as const;
      const further = [['Que faire', repair] as const];
      return block({ ...said, further }, linesOf(text), { style: noteStyle, width });
    });
  throw new UsageError(
    `${blocks.join('\n\n')}\n`,
    `${compter(faults.length, 'erreur', 'erreurs')} dans ${shown} : rien n’a été contrôlé.`,
  );
}
