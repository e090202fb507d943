import { join } from '../../io/git.ts';
import { lintRegister } from '../../lint/engine.ts';
import { valeur } from '../../model/reponse.ts';
import { lirePartage } from '../../register/partage.ts';
import { json } from '../../report/status/json.ts';
import { pretty } from '../../report/status/pretty.ts';
import type { NamedStatus } from '../../report/status/report.ts';
import { rules } from '../../rules/index.ts';
import { readDocument } from '../../source/document.ts';
import { statusOf } from '../../status/status.ts';
import type { CliContext } from '../context.ts';
import { loadConfig } from '../load-config.ts';
import { oneOf } from '../one-of.ts';
import { type OpenRegister, openRegisters } from '../open-registers.ts';

/** `registre status`: one page on the state of a register. Exit code 2 when some file could not be read. */
export async function run(
  paths: readonly string[],
  flags: { format: string; at?: string },
  context: CliContext,
): Promise<number> {
  const format = oneOf('format', flags.format, ['pretty', 'json']);
  const { registers, today, commit } = await openRegisters(paths, { at: flags.at }, context);
  const statuses = registers.map((register) => statusOfOne(register, { ...context, today }));
  const report = { version: context.version, today, commit, registers: statuses };
  await context.out(format === 'json' ? json(report) : pretty(report, context));
  return statuses.some(({ status }) => status.unreadable.length > 0) ? 2 : 0;
}

function statusOfOne({ shown, files, config, only }: OpenRegister, context: CliContext): NamedStatus {
  const { today } = context;
  const { preset = 'recommande', overrides, settings } = loadConfig(config, rules, context);
  const { findings } = lintRegister(files, { rules, levels: { preset, overrides }, today, settings, only });
  const { partage } = lirePartage(readDocument(files.registre.path, files.registre.read()));
  const organisme = partage.registre && valeur(partage.registre.organisme);
  const status = statusOf(files, { findings, today, settings, only });
  const unreadable = status.unreadable.map((file) => join(shown, file));
  return { name: organisme && valeur(organisme.nom), folder: shown, status: { ...status, unreadable } };
}
