import { Command, Option } from 'commander';
import type { Declaration } from './declarations/declaration.ts';
import { declarations } from './declarations/index.ts';

interface Doing {
  /** The first word of the command line: where it names a command, the others are not even declared. */
  readonly first: string | undefined;
  run(load: Declaration['load'], command: Command, args: readonly string[]): Promise<void>;
  /** What the parser itself shows: help, version. */
  show(text: string): void;
}

const HEADINGS: Readonly<Record<string, string>> = {
  'Usage:': 'Usage :',
  'Options:': 'Options :',
  'Commands:': 'Commandes :',
  'Arguments:': 'Arguments :',
  'Global Options:': 'Options générales :',
};

/** The commands and their options. Nothing of a command is loaded before it runs. */
export function program(version: string, { first, run, show }: Doing): Command {
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
    .configureOutput({ writeOut: show, writeErr: () => {}, outputError: () => {} })
    .exitOverride();
  // `--no-color` alone would make commander assume `--color`.
  cli.setOptionValue('color', undefined);

  for (const [name, { declare, load }] of Object.entries(declarations)) {
    if (first !== undefined && first !== name && Object.hasOwn(declarations, first)) continue;
    const one = declare((description, options) =>
      cli.command(name, options).description(description).helpOption('-h, --help', 'affiche cette aide'),
    );
    one.action((...received) => run(load, one, one.args.length > 0 ? one.args : asList(received[0])));
  }
  return cli;
}

/** The parser would say « (default: …) ». */
function describe({ description, defaultValue }: Option): string {
  return typeof defaultValue === 'string' ? `${description} (par défaut : ${defaultValue})` : description;
}

const asList = (received: unknown): string[] => (Array.isArray(received) ? received : []);
