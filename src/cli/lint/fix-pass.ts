import path from 'node:path';
import { type Boldness, type FixedFile, fixRegister } from '../../fix/fix-register.ts';
import { writeFiles } from '../../io/write-files.ts';
import type { Finding } from '../../lint/finding.ts';
import { typographier } from '../../model/typographie.ts';
import { join } from '../../register/layout.ts';
import { printable } from '../../report/printable.ts';
import { active, compter } from '../../report/reporter.ts';
import type { CliContext } from '../context.ts';
import type { OpenRegister } from '../open-registers.ts';
import type { Fixer } from './lint-one.ts';

/** A register with the texts that the corrections gave. */
export interface FixedRegister {
  readonly register: OpenRegister;
  readonly changed: readonly FixedFile[];
}

/** What corrects the texts that are linted. */
export const fixer =
  (boldness: Boldness): Fixer =>
  (files, lint) =>
    fixRegister(files, lint, boldness);

/** Writes all corrected files, every one or none, and says which. */
export async function writeFixed(
  registers: readonly FixedRegister[],
  remaining: readonly Finding[],
  context: CliContext,
): Promise<void> {
  const files = registers.flatMap(({ register, changed }) => {
    return changed.map((file) => ({ ...file, shown: join(register.shown, file.path), root: register.root }));
  });
  writeFiles(
    '',
    files.map(({ root, path: name, text, before }) => ({
      path: path.join(root, name),
      content: text,
      before,
    })),
  );
  const total = files.reduce((sum, { corrections }) => sum + corrections, 0);
  const counted = compter(total, 'correction', 'corrections');
  const lines = files.map(({ shown, corrections }) => `  ${printable(shown)} : ${corrections}`);
  if (files.length === 0) lines.push('Rien n’a été corrigé.');
  else lines.unshift(`${counted} dans ${compter(files.length, 'fichier', 'fichiers')} :`);
  const left = active(remaining).filter(({ fix }) => fix?.safe === false).length;
  if (left > 0)
    lines.push(
      `${compter(left, 'autre correction est proposée', 'autres corrections sont proposées')} par --fix --unsafe : relisez-les ensuite.`,
    );
  await context.say(typographier(lines.join('\n')));
}
