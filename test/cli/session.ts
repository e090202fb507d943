import type { CliContext } from '../../src/cli/context.ts';
import { plain } from '../../src/io/terminal.ts';

/** A command run in a folder, with all it says. */
export function session(cwd: string, given: Partial<CliContext> = {}) {
  const said = { out: '', err: '' };
  const context: CliContext = {
    cwd,
    version: '0.0.0',
    today: '2026-11-21',
    todayGiven: true,
    style: plain,
    noteStyle: plain,
    githubActions: false,
    progress: { tick: () => {}, end: () => {} },
    width: 100,
    input: async () => '',
    asker: () => undefined,
    out: async (text) => {
      said.out += text;
    },
    say: async (text) => {
      said.err += `${text}\n`;
    },
    ...given,
  };
  return { context, said };
}
