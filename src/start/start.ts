import { keepCompiled } from './compiled.ts';
import { load } from './load.ts';

declare const REGISTRE_VERSION: string;

/** What a bundle of `dist` exports; they are read no other way. */
export { load as bundle };

/** Runs the command line; resolves to the exit code. */
export function main(argv: readonly string[]): Promise<number> {
  const [, , command, ...paths] = argv;
  if (command === 'lint' && !paths.some((one) => one.startsWith('-'))) {
    const { runBare } = load('commands/lint.cjs') as typeof import('../cli/commands/lint.ts');
    return runBare(paths, REGISTRE_VERSION);
  }
  const { commandLine } = load('late/command-line.cjs') as typeof import('../cli/command-line.ts');
  return commandLine(argv, REGISTRE_VERSION);
}

/**
 * The process: what it compiles is kept for the runs to come. All that was to be written is: leaving at once spares the
 * engine from tidying up what nobody will use.
 */
export async function start(argv: readonly string[]): Promise<void> {
  keepCompiled();
  process.exit(await main(argv));
}
