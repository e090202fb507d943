import path from 'node:path';
import { readApprovals } from '../diff/approvals.ts';
import type { Approval } from '../diff/change.ts';
import { posix } from '../io/discovery.ts';
import { readText } from '../io/read-text.ts';
import { faultsOf } from '../lint/fault.ts';
import { lecture } from '../rules/lecture/index.ts';
import type { CliContext } from './context.ts';
import { refuseFaults } from './refuse-faults.ts';
import { UsageError } from './usage-error.ts';

/** The approvals of a file. Any fault in it stops the run: an approval half read would open a gate. */
export function readApprovalsFile(file: string, context: CliContext): readonly Approval[] {
  const full = path.resolve(context.cwd, file);
  const shown = posix(context.cwd, full);
  const text = textOf(full, shown);
  const { approvals, document, problems, incomplete } = readApprovals(shown, text);
  const faults = [
    ...faultsOf(problems, document, lecture),
    ...incomplete.map((range) => ({
      range,
      code: 'approbations',
      message: 'Il manque « empreinte », « par » (qui) ou « motif » (pourquoi).',
      repair: 'Écrivez : - { empreinte: c1-…, par: Nom, motif: pourquoi, date: AAAA-MM-JJ }',
    })),
  ];
  refuseFaults(faults, { shown, text: document.text }, context);
  return approvals;
}

function textOf(full: string, shown: string): string {
  try {
    return readText(full);
  } catch {
    throw new UsageError(
      `Le fichier d’approbations « ${shown} » ne se lit pas.`,
      'Vérifiez le chemin donné à --approvals.',
    );
  }
}
