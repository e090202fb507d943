import type { Command } from 'commander';
import type { Declaration } from './declaration.ts';

export const diff: Declaration = {
  declare: (declare) =>
    declare('dit ce qui a changé entre deux états du registre, et ce que cela demande')
      .argument(
        '[révisions...]',
        'de, à : révisions, dates, de...à, ou deux dossiers ./a ./b ; chemins après « -- »',
      )
      .option('--format <format>', 'pretty, markdown, json ou html', 'pretty')
      .option('--fail-on <niveau>', 'code 1 à partir de : majeur, notable, redactionnel ou never', 'never')
      .option('--stat', 'ne donne que les nombres')
      .option('--staged', 'compare l’index, et non la copie de travail')
      .option('--no-index', 'compare deux dossiers ou deux fichiers, sans git')
      .option('--approvals <fichier>', 'changements déjà approuvés : qui, pourquoi')
      .hook('preAction', (_, diff) => void diff.setOptionValue('after', afterDashes(diff))),
  load: () => import('../commands/diff.ts'),
};

/** What follows `--`, which the parser does not tell from what comes before. */
function afterDashes(diff: Command): readonly string[] {
  const { rawArgs } = diff.parent as Command & { readonly rawArgs: readonly string[] };
  const dashes = rawArgs.indexOf('--');
  return dashes === -1 ? [] : rawArgs.slice(dashes + 1);
}
