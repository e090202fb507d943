import { Command, Option } from 'commander';
import type { CliContext } from './context.ts';

interface CommandModule {
  run(args: readonly string[], options: never, context: CliContext): Promise<number>;
}

type Run = (
  load: () => Promise<{
    run(args: readonly string[], options: object, context: CliContext): Promise<number>;
  }>,
  command: Command,
  args: readonly string[],
) => Promise<void>;

const HEADINGS: Readonly<Record<string, string>> = {
  'Usage:': 'Usage :',
  'Options:': 'Options :',
  'Commands:': 'Commandes :',
  'Arguments:': 'Arguments :',
  'Global Options:': 'Options générales :',
};

const list = (value: string, previous: readonly string[]) => [...previous, value];

/** The commands and their options. Nothing of a command is loaded before it runs. */
export function program(version: string, run: Run): Command {
  const cli = new Command('registre')
    .description('Le registre des activités de traitement (RGPD, article 30) : contrôlé, comparé, imprimé.')
    .version(version, '-V, --version', 'affiche la version')
    .helpOption('-h, --help', 'affiche cette aide')
    .helpCommand('help [commande]', 'affiche l’aide d’une commande')
    .option('-C <dossier>', 'travaille depuis un autre dossier')
    .option('--color', 'met en couleur')
    .option('--no-color', 'ne met pas en couleur')
    .option('--today <AAAA-MM-JJ>', 'juge le registre à cette date')
    .addOption(new Option('--debug', 'montre la trace d’une erreur imprévue').hideHelp())
    .usage('[options] [commande]')
    .configureHelp({
      styleTitle: (title) => HEADINGS[title] ?? title,
      optionDescription: describe,
      showGlobalOptions: true,
    })
    .configureOutput({ writeErr: () => {}, outputError: () => {} })
    .exitOverride();
  // `--no-color` alone would make commander assume `--color`.
  cli.setOptionValue('color', undefined);

  const command = (name: string, description: string) => {
    return cli.command(name).description(description).helpOption('-h, --help', 'affiche cette aide');
  };
  const runs = (one: Command, load: () => Promise<CommandModule>) => {
    one.action((...received) =>
      run(load as Parameters<Run>[0], one, one.args.length > 0 ? one.args : asList(received[0])),
    );
  };

  runs(
    command('lint', 'contrôle le registre : ce qui manque, ce qui se contredit, et d’où vient chaque demande')
      .argument('[chemins...]', 'registres, dossiers ou fiches (par défaut : ici)')
      .option('--format <format>', 'pretty ou json', list, [])
      .option('--fail-on <niveau>', 'code 1 à partir de : error, warning, info ou never', 'error')
      .option('--max-warnings <nombre>', 'code 1 au-delà de ce nombre d’avertissements')
      .option('--quiet', 'ne montre que les erreurs')
      .option('--rule <règle=niveau>', 'règle à un autre niveau : error, warning, info ou off', list, [])
      .option('--preset <préréglage>', 'essentiel (article 30 seul), recommande (par défaut) ou strict'),
    () => import('./commands/lint.ts'),
  );
  runs(
    command('diff', 'dit ce qui a changé entre deux états du registre, et ce que cela demande')
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
      .hook('preAction', (_, diff) => void diff.setOptionValue('after', afterDashes(cli))),
    () => import('./commands/diff.ts'),
  );
  runs(
    command('log', 'raconte une fiche : quand elle a changé, par qui, et comment')
      .argument('<référence>', 'référence de la fiche')
      .option('--format <format>', 'pretty ou json', 'pretty'),
    () => import('./commands/log.ts'),
  );
  runs(
    command('render', 'imprime les fiches : HTML et classeur au modèle de la CNIL')
      .argument('[références...]', 'références des fiches (par défaut : toutes)')
      .option('--to <format>', 'html ou xlsx ; répétable (par défaut : html)', list, [])
      .option('--out <dossier>', 'dossier où écrire (par défaut : fiches)'),
    () => import('./commands/render.ts'),
  );
  runs(
    command('import', 'lit un registre tenu ailleurs : tableur, CSV, Markdown ou HTML')
      .argument('<fichiers...>', 'fichiers ODS, XLSX, CSV, Markdown ou HTML')
      .option('--into <dossier>', 'le registre où écrire, existant ou à créer (par défaut : celui d’ici)')
      .option('--write', 'écrit les fiches ; sans cette option, rien n’est écrit'),
    () => import('./commands/import.ts'),
  );
  runs(
    command('rules', 'liste les règles, leur niveau et le texte d’où elles viennent').option(
      '--format <format>',
      'text, json ou markdown',
      'text',
    ),
    () => import('./commands/rules.ts'),
  );
  runs(
    command('explain', 'raconte une règle : quoi, pourquoi, source, exemples, comment s’en écarter')
      .argument('<règle>', 'identifiant de la règle')
      .option('--format <format>', 'text, json ou markdown', 'text'),
    () => import('./commands/explain.ts'),
  );
  runs(
    command('data', 'liste les données juridiques livrées : nombre, dates, sources').option(
      '--format <format>',
      'text ou json',
      'text',
    ),
    () => import('./commands/data.ts'),
  );
  return cli;
}

/** What follows `--`, which the parser does not tell from what comes before. */
function afterDashes(cli: Command): readonly string[] {
  const { rawArgs } = cli as Command & { readonly rawArgs: readonly string[] };
  const dashes = rawArgs.indexOf('--');
  return dashes === -1 ? [] : rawArgs.slice(dashes + 1);
}

/** The parser would say « (default: …) ». */
function describe({ description, defaultValue }: Option): string {
  return typeof defaultValue === 'string' ? `${description} (par défaut : ${defaultValue})` : description;
}

const asList = (received: unknown): string[] => (Array.isArray(received) ? received : []);
