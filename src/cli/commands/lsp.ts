import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { todayInParis } from '../../io/clock.ts';
import type { CliContext } from '../context.ts';
import { serve } from '../lsp/server.ts';

/** `registre lsp`: speaks to an editor over standard input and output, and leaves when it says so. */
export async function run(_: readonly string[], __: object, context: CliContext): Promise<number> {
  const { stdin, stdout } = process;
  if (stdin.isTTY)
    await context.say(
      'registre lsp répond à un éditeur, sur l’entrée et la sortie standard : voyez docs/editeurs.md. Ctrl+C pour quitter.',
    );
  const connection = createConnection(ProposedFeatures.all, stdin, stdout);
  const today = () => (context.todayGiven ? context.today : todayInParis(new Date()));
  serve(connection, { version: context.version, today });
  // The protocol ends the process itself, with the code it wants: 0 after `shutdown`, else 1.
  return new Promise(() => {});
}
