import type { Command } from 'commander';
import type { CliContext } from '../context.ts';

/** What a bundle of `commands/` exports. Resolves to the exit code. */
export interface CommandModule {
  run(args: readonly string[], options: object, context: CliContext): Promise<number>;
}

/** Declares a command; a hidden one is not in the help. */
export type Declare = (description: string, options?: { readonly hidden: boolean }) => Command;

/** A command: its arguments and options, and its code, loaded when it runs. */
export interface Declaration {
  declare(command: Declare): Command;
  load(): Promise<CommandModule>;
}
