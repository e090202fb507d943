import { type Command, CommanderError } from 'commander';
import { tell, write } from '../io/stdout.ts';
import { typographier } from '../model/typographie.ts';
import { printableLines } from '../report/printable.ts';
import { type GlobalOptions, makeContext } from './context.ts';
import { foreseeable, inFrench } from './french.ts';
import { program } from './program.ts';

declare const REGISTRE_VERSION: string;

/** Runs the command line; resolves to the exit code. Never calls `process.exit`, so output is never cut. */
export async function main(argv: readonly string[]): Promise<number> {
  let code = 0;
  let shown = '';
  const cli = program(REGISTRE_VERSION, {
    first: argv[2],
    run: async (load, command, args) => {
      const options = command.optsWithGlobals<GlobalOptions>();
      const { run } = await load();
      code = await run(args, options, makeContext(options, REGISTRE_VERSION));
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
    return await explain(error, cli, argv.includes('--debug'));
  }
}

/** The parser stops where it has shown what was asked for. */
function refusedOrShown(error: unknown): void {
  if (!(error instanceof CommanderError) || error.exitCode !== 0) throw error;
}

async function explain(error: unknown, cli: Command, debug: boolean): Promise<number> {
  await say(foreseen(error, cli) ?? unforeseen(error, debug));
  return 2;
}

/** A failure with a remedy of its own, as one text. */
function foreseen(error: unknown, cli: Command): string | undefined {
  if (error instanceof CommanderError) return inFrench(error, cli);
  // What is expected to fail says what to do. Commands are bundled apart: their classes are not this bundle's.
  if (error instanceof Error && 'remedy' in error) return `${error.message}\n${error.remedy}`;
  return foreseeable(error);
}

function unforeseen(error: unknown, debug: boolean): string {
  const message = error instanceof Error ? error.message : String(error);
  const trace = debug && error instanceof Error ? `\n${error.stack}` : '';
  return (
    `registre ${REGISTRE_VERSION} s’est arrêté sur une erreur imprévue : ${message}\n` +
    `Relancez avec --debug pour la trace, et joignez-la à votre signalement.${trace}`
  );
}

const say = (text: string) => tell('stderr', `${printableLines(typographier(text))}\n`);
