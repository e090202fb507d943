import path from 'node:path';
import { posix } from '../../io/discovery.ts';
import { FORMATS, type Format, type Report } from '../../report/reporter.ts';
import { styledTotals } from '../../report/totals.ts';
import type { CliContext } from '../context.ts';
import { oneOf } from '../one-of.ts';
import { UsageError } from '../usage-error.ts';

/** What a run writes, and where. */
export interface Outputs {
  /** One after the other on stdout. */
  readonly stdout: readonly Format[];
  readonly files: readonly { readonly format: Format; readonly file: string }[];
}

/**
 * Reads every `--format name[=file]`. Files come beside what is on stdout, never in its place: a log must
 * say why a run failed. GitHub reads its annotations among the lines of a log.
 */
export function readOutputs(
  asked: readonly string[],
  { cwd, githubActions }: Pick<CliContext, 'cwd' | 'githubActions'>,
): Outputs {
  const read = asked.map(readOne);
  const stdout = [...new Set(read.flatMap(({ format, file }) => (file === undefined ? format : [])))];
  const files = read.flatMap(({ format, file }) =>
    file === undefined ? [] : { format, file: path.resolve(cwd, file) },
  );
  const [first, second] = stdout;
  if (second !== undefined) {
    throw new UsageError(
      `« ${first} » et « ${second} » ne peuvent pas aller tous deux sur la sortie standard.`,
      `Donnez un fichier à l’un d’eux : --format ${first} --format ${second}=rapport.${second}`,
    );
  }
  const twice = files.find(({ file }, rank) => files.findIndex((one) => one.file === file) !== rank);
  if (twice) {
    throw new UsageError(
      `« ${posix(cwd, twice.file)} » est demandé deux fois.`,
      'Donnez à chaque format son fichier.',
    );
  }
  const usual: readonly Format[] = githubActions ? ['pretty', 'github'] : ['pretty'];
  return { stdout: stdout.length > 0 ? stdout : usual, files };
}

function readOne(asked: string): { format: Format; file: string | undefined } {
  const equal = asked.indexOf('=');
  const name = equal === -1 ? asked : asked.slice(0, equal);
  const file = equal === -1 ? undefined : asked.slice(equal + 1);
  const format = oneOf('format', name, FORMATS);
  if (file === '') {
    throw new UsageError(
      `--format ${name}= ne dit pas dans quel fichier.`,
      `Écrivez --format ${name}=rapport.${name}, ou --format ${name} pour la sortie standard.`,
    );
  }
  return { format, file: file === '-' ? undefined : file };
}

/** Throws when an output would take the place of a file that was read. */
export function refuseOverwriting(
  { files }: Outputs,
  inputs: Iterable<string>,
  { cwd }: Pick<CliContext, 'cwd'>,
): void {
  const targets = new Set(files.map(({ file }) => file));
  for (const input of inputs) {
    if (!targets.has(input)) continue;
    throw new UsageError(
      `« ${posix(cwd, input)} » est un fichier du registre : le rapport le remplacerait.`,
      'Donnez un autre fichier au rapport.',
    );
  }
}

/** Writes the files first, all or none, then stdout. Text in a file has no colour. */
export async function writeOutputs(outputs: Outputs, report: Report, context: CliContext): Promise<void> {
  const { stdout, files } = outputs;
  // The usual end of a run: one sentence, which needs none of the formats.
  if (report.findings.length === 0 && files.length === 0 && stdout.join() === 'pretty')
    return context.out(`${styledTotals(report, context.style)}\n`);
  const { writeReports } = await import('./write-reports.ts');
  return writeReports(outputs, report, context);
}
