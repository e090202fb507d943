import { Option } from 'commander';
import type { Declaration } from './declaration.ts';

export const lsp: Declaration = {
  declare: (declare) =>
    declare('montre les constats dans un éditeur (protocole LSP)')
      .option('--stdio', 'entrée et sortie standard (le seul mode)')
      // Editors built on VS Code's client add it to the command.
      .addOption(new Option('--clientProcessId <numéro>').hideHelp()),
  load: () => import('../commands/lsp.ts'),
};
