import { existsSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { exporterCsv } from '../../export/csv.ts';
import { exporterJson, type RegistreAExporter } from '../../export/json.ts';
import { posix } from '../../io/discovery.ts';
import { writeFiles } from '../../io/write-files.ts';
import { compter } from '../../report/reporter.ts';
import type { CliContext } from '../context.ts';
import { loadWhole } from '../load-whole.ts';
import { oneOf } from '../one-of.ts';
import { type OpenRegister, openRegisters } from '../open-registers.ts';
import { UsageError } from '../usage-error.ts';

export interface ExportFlags {
  readonly to: string;
  readonly out: string;
  readonly at?: string;
}

const FORMATS = { json: exporterJson, csv: exporterCsv } as const satisfies Record<
  string,
  (registres: readonly RegistreAExporter[]) => string
>;

/** `registre export`: the registers that are here, whole, for other tools. */
export async function run(
  paths: readonly string[],
  flags: ExportFlags,
  context: CliContext,
): Promise<number> {
  const format = oneOf('to', flags.to, Object.keys(FORMATS) as (keyof typeof FORMATS)[]);
  const { registers } = await openRegisters(paths, { at: flags.at }, context);
  const registres = registers.map((register) => ({
    dossier: register.shown,
    registre: loadWhole(register),
    files: register.files,
  }));
  const texte = FORMATS[format](registres);
  if (flags.out === '-') await context.out(texte);
  else {
    refuserLeRegistre(path.resolve(context.cwd, flags.out), registers, context);
    ecrire(path.resolve(context.cwd, flags.out), texte, flags.out);
  }
  const problems = registres.reduce((total, { registre }) => total + registre.problems, 0);
  if (problems > 0)
    await context.say(
      `${compter(problems, 'point des fichiers reste', 'points des fichiers restent')} à corriger : registre lint les montre.`,
    );
  return 0;
}

/** Two names of one file, by its capitals or a link, are that file. */
const reel = (file: string) => (existsSync(file) ? realpathSync.native(file) : file);

function refuserLeRegistre(
  cible: string,
  registers: readonly OpenRegister[],
  { cwd }: Pick<CliContext, 'cwd'>,
): void {
  const lus = registers.flatMap(({ root, files, config }) => [
    ...[files.registre, ...files.fiches].map((file) => path.join(root, file.path)),
    ...(config ? [path.resolve(cwd, config.path)] : []),
  ]);
  const lu = lus.find((file) => reel(file) === reel(cible));
  if (lu === undefined) return;
  throw new UsageError(
    `« ${posix(cwd, lu)} » est un fichier du registre : l’export le remplacerait.`,
    'Donnez un autre fichier à --out.',
  );
}

function ecrire(file: string, texte: string, typed: string): void {
  if (existsSync(file) && statSync(file).isDirectory())
    throw new UsageError(`« ${typed} » est un dossier.`, 'Écrivez --out suivi d’un nom de fichier.');
  writeFiles(path.dirname(file), [{ path: path.basename(file), content: texte }]);
}
