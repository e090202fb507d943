import type { Command } from 'commander';
import type { CliContext } from '../context.ts';

/** What a bundle of `commands/` exports. Resolves to the exit code. */
export interface CommandModule {
  run(args: readonly string[], options: object, context: CliContext): Promise<number>;
}

/** A command: its arguments and options, read at every start, and its code, loaded when it runs. */
export interface Declaration {
  declare(command: (name: string, description: string) => Command): Command;
  load(): Promise<CommandModule>;
}
