import { CommanderError } from 'commander';
import { tell, write } from '../io/stdout.ts';
import { typographier } from '../model/typographie.ts';
import { printableLines } from '../report/printable.ts';
import { type GlobalOptions, makeContext } from './context.ts';
import { foreseeable, inFrench } from './french.ts';
import { program } from './program.ts';

/** Parses the command line and runs it; resolves to the exit code. */
export async function commandLine(argv: readonly string[], version: string): Promise<number> {
  let code = 0;
  let shown = '';
  const cli = program(version, {
    first: argv[2],
    run: async (load, command, args) => {
      const options = command.optsWithGlobals<GlobalOptions>();
      const { run } = await load();
      code = await run(args, options, makeContext(options, version));
    },
    show: (text) => {
      shown += text;
    },
  });
  try {
    await cli.parseAsync(argv).catch(refusedOrShown);
    if (shown !== '') await write('stdout', shown);
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return refuse(inFrench(error, cli));
    return explain(error, { version, debug: argv.includes('--debug') });
  }
}

/** The parser stops where it has shown what was asked for. */
function refusedOrShown(error: unknown): void {
  if (!(error instanceof CommanderError) || error.exitCode !== 0) throw error;
}

/** What stopped a run, told with its remedy; resolves to the exit code. */
export const explain = (error: unknown, run: Run): Promise<number> =>
  refuse(foreseen(error) ?? unforeseen(error, run));

interface Run {
  readonly version: string;
  /** A trace is wanted. */
  readonly debug: boolean;
}

async function refuse(text: string): Promise<number> {
  await tell('stderr', `${printableLines(typographier(text))}\n`);
  return 2;
}

/** A failure with a remedy of its own, as one text. */
function foreseen(error: unknown): string | undefined {
  // What is expected to fail says what to do. Commands are bundled apart: their classes are not this bundle's.
  if (error instanceof Error && 'remedy' in error) return `${error.message}\n${error.remedy}`;
  return foreseeable(error);
}

function unforeseen(error: unknown, { version, debug }: Run): string {
  const message = error instanceof Error ? error.message : String(error);
  const trace = debug && error instanceof Error ? `\n${error.stack}` : '';
  return (
    `registre ${version} s’est arrêté sur une erreur imprévue : ${message}\n` +
    `Relancez avec --debug pour la trace, et joignez-la à votre signalement.${trace}`
  );
}
