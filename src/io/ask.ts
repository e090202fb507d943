import { createInterface } from 'node:readline/promises';

/** Asks questions on a terminal, one at a time; an empty line is no answer, and so is the end of input. */
export interface Asker {
  ask(question: string): Promise<string | undefined>;
  close(): void;
}

/** `undefined` where nobody can answer: input or output is no terminal. */
export function openAsker(input: NodeJS.ReadStream, output: NodeJS.WriteStream): Asker | undefined {
  if (input.isTTY !== true || output.isTTY !== true) return undefined;
  const lines = createInterface({ input, output });
  let ended = false;
  const end = new Promise<undefined>((resolve) => {
    lines.once('close', () => {
      ended = true;
      resolve(undefined);
    });
  });
  // Ctrl-C leaves as it does anywhere: nothing has been written yet.
  lines.once('SIGINT', () => {
    lines.close();
    process.kill(process.pid, 'SIGINT');
  });
  return {
    ask: async (question) => {
      if (ended) return undefined;
      const said = await Promise.race([lines.question(question), end]);
      return said?.trim() || undefined;
    },
    close: () => lines.close(),
  };
}
