import { makeContext } from './context.ts';
import { lint } from './declarations/lint.ts';

declare const REGISTRE_VERSION: string;

/** Runs the command line; resolves to the exit code. Never calls `process.exit`, so output is never cut. */
export async function main(argv: readonly string[]): Promise<number> {
  const version = REGISTRE_VERSION;
  const [, , command, ...paths] = argv;
  // What hooks run needs no parser, which takes as long to load as a fiche to judge.
  if (command !== 'lint' || paths.some((path) => path.startsWith('-'))) {
    const { commandLine } = await import('./command-line.ts');
    return commandLine(argv, version);
  }
  try {
    const { run } = await lint.load();
    return await run(paths, lint.usual, makeContext({}, version));
  } catch (error) {
    const { explain } = await import('./command-line.ts');
    return explain(error, { version, debug: false });
  }
}
