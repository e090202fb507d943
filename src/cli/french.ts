import type { Command, CommanderError } from 'commander';
import { plusProche } from '../model/proche.ts';

/** The parser's own English errors, said in French with a way out. */
export function inFrench(error: CommanderError, cli: Command): string {
  const [first = '', second = ''] = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1]);
  switch (error.code) {
    case 'commander.unknownCommand':
    case 'commander.excessArguments':
      return unknownCommand(cli.args[0] ?? first, cli);
    case 'commander.unknownOption':
      return unknownOption(first, cli);
    case 'commander.optionMissingArgument':
      return `L’option « ${first} » attend une valeur.\nÉcrivez la valeur après l’option.`;
    case 'commander.missingArgument':
      return `Il manque « ${first} ».\nAjoutez-le à la fin de la commande ; --help montre la forme attendue.`;
    case 'commander.invalidArgument':
      return `« ${second || first} » ne convient pas pour « ${first} ».\nVoyez --help pour les valeurs possibles.`;
    case 'commander.help':
      return 'Dites quelle commande lancer : registre lint, par exemple.';
    default:
      return 'La commande n’est pas comprise.\nregistre --help montre les commandes.';
  }
}

function unknownCommand(name: string, cli: Command): string {
  const near = plusProche(
    name,
    cli.commands.map((command) => command.name()),
  );
  const remedy = near ? `Vouliez-vous dire « registre ${near} » ?` : 'registre --help montre les commandes.';
  return `La commande « ${name} » n’existe pas.\n${remedy}`;
}

function unknownOption(flag: string, cli: Command): string {
  const name = cli.args[0];
  const command = cli.commands.find((one) => one.name() === name) ?? cli;
  const flags = [...cli.options, ...command.options].flatMap(({ long }) => long ?? []);
  const near = plusProche(flag, flags);
  const help = command === cli ? 'registre --help' : `registre ${command.name()} --help`;
  return `L’option « ${flag} » n’existe pas.\n${near ? `Vouliez-vous dire « ${near} » ?` : `${help} montre les options.`}`;
}
