import { posix } from '../../io/discovery.ts';
import { plain } from '../../io/terminal.ts';
import type { Report } from '../../report/reporter.ts';
import { reporters } from '../../report/reporters.ts';
import type { CliContext } from '../context.ts';
import type { Outputs } from './outputs.ts';

/** Writes a report in every format asked for. */
export async function writeReports(
  { stdout, files }: Outputs,
  report: Report,
  context: CliContext,
): Promise<void> {
  const { cwd } = context;
  const inFile = { style: plain, width: 100 };
  if (files.length > 0) {
    const { writeFiles } = await import('../../io/write-files.ts');
    writeFiles(
      '',
      files.map(({ format, file }) => ({ path: file, content: reporters[format](report, inFile) })),
    );
  }
  for (const { file } of files) await context.say(`Écrit : ${posix(cwd, file)}`);
  for (const format of stdout) await context.out(reporters[format](report, context));
}
