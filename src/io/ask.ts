import { createInterface } from 'node:readline/promises';

/** Asks questions on a terminal, one at a time; an empty line is no answer, and so is the end of input. */
export interface Asker {
  ask(question: string): Promise<string | undefined>;
  close(): void;
}

/** `undefined` where nobody can answer: input or output is no terminal. */
export function openAsker(input: NodeJS.ReadStream, output: NodeJS.WriteStream): Asker | undefined {
  if (input.isTTY !== true || output.isTTY !== true) return undefined;
  const terminal = createInterface({ input, output });
  // Lines may come before their question: answers that are pasted wait for it.
  const lines = terminal[Symbol.asyncIterator]();
  // Ctrl-C leaves as it does anywhere: nothing has been written yet.
  terminal.once('SIGINT', () => {
    terminal.close();
    process.kill(process.pid, 'SIGINT');
  });
  return {
    ask: async (question) => {
      terminal.setPrompt(question);
      terminal.prompt();
      const { value, done } = await lines.next();
      return done ? undefined : String(value).trim() || undefined;
    },
    close: () => terminal.close(),
  };
}
