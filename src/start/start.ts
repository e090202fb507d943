import path from 'node:path';
import { keepCompiled } from './compiled.ts';
import { load } from './load.ts';

/**
 * Runs the command line; when it ends, keeps what the engine compiled for the runs to come. All that was to be written
 * is: leaving at once spares the engine from tidying up what nobody will use.
 */
export async function start(argv: readonly string[]): Promise<void> {
  const { main } = load(path.join(__dirname, 'main.cjs')) as typeof import('../cli/main.ts');
  process.once('exit', keepCompiled);
  process.exit(await main(argv));
}
