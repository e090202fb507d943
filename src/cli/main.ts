import { type Command, CommanderError } from 'commander';
import { write } from '../io/stdout.ts';
import { printableLines } from '../report/printable.ts';
import { type GlobalOptions, makeContext } from './context.ts';
import { foreseeable, inFrench } from './french.ts';
import { program } from './program.ts';

declare const REGISTRE_VERSION: string;

/** Runs the command line; resolves to the exit code. Never calls `process.exit`, so output is never cut. */
export async function main(argv: readonly string[]): Promise<number> {
  let code = 0;
  const cli = program(REGISTRE_VERSION, async (load, command, args) => {
    const options = command.optsWithGlobals<GlobalOptions>();
    const { run } = await load();
    code = await run(args, options, makeContext(options, REGISTRE_VERSION));
  });
  try {
    await cli.parseAsync(argv);
    return code;
  } catch (error) {
    return await explain(error, cli, argv.includes('--debug'));
  }
}

async function explain(error: unknown, cli: Command, debug: boolean): Promise<number> {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    await write(process.stderr, `${inFrench(error, cli)}\n`);
    return 2;
  }
  // Commands are bundled apart: their UsageError is not this bundle's class.
  if (error instanceof Error && error.name === 'UsageError' && 'remedy' in error) {
    await write(process.stderr, `${printableLines(`${error.message}\n${error.remedy}`)}\n`);
    return 2;
  }
  const world = foreseeable(error);
  if (world) {
    await write(process.stderr, `${printableLines(world)}\n`);
    return 2;
  }
  const message = error instanceof Error ? error.message : String(error);
  const trace = debug && error instanceof Error ? `\n${error.stack}` : '';
  await write(
    process.stderr,
    `registre ${REGISTRE_VERSION} s’est arrêté sur une erreur imprévue : ${message}\n` +
      `Relancez avec --debug pour la trace, et joignez-la à votre signalement.${trace}\n`,
  );
  return 2;
}
