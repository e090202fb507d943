import path from 'node:path';
import type { Command, CommanderError } from 'commander';
import { plusProche } from '../model/proche.ts';

/** The parser's own English errors, said in French with a way out. */
export function inFrench(error: CommanderError, cli: Command): string {
  const [first = '', second = ''] = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1]);
  switch (error.code) {
    case 'commander.unknownCommand':
      return unknownCommand(cli.args[0] ?? first, cli);
    case 'commander.excessArguments':
      return tooMany(cli);
    case 'commander.unknownOption':
      return unknownOption(first, cli);
    case 'commander.optionMissingArgument':
      return `L’option « ${first} » attend une valeur.\nÉcrivez la valeur après l’option.`;
    case 'commander.missingArgument':
      return missingArgument(first, cli);
    case 'commander.invalidArgument':
      return `« ${second || first} » ne convient pas pour « ${first} ».\nVoyez --help pour les valeurs possibles.`;
    case 'commander.help':
      return 'Dites quelle commande lancer : registre lint, par exemple.';
    default:
      return 'La commande n’est pas comprise.\nregistre --help montre les commandes.';
  }
}

function missingArgument(argument: string, cli: Command): string {
  const command = cli.commands.find((one) => one.name() === cli.args[0]);
  const about = command?.registeredArguments.find((one) => one.name() === argument)?.description;
  const what = about ? ` : ${about}` : '';
  const name = command ? ` ${command.name()}` : '';
  return `Il manque « ${argument} »${what}.\nAjoutez-le à la fin de la commande ; registre${name} --help montre la forme attendue.`;
}

function unknownCommand(name: string, cli: Command): string {
  const near = plusProche(
    name,
    cli.commands.map((command) => command.name()),
  );
  const remedy = near ? `Vouliez-vous dire « registre ${near} » ?` : 'registre --help montre les commandes.';
  return `La commande « ${name} » n’existe pas.\n${remedy}`;
}

function tooMany(cli: Command): string {
  const [name = '', ...rest] = cli.args;
  if (!cli.commands.some((command) => command.name() === name)) return unknownCommand(name, cli);
  return `« ${rest.at(-1) ?? ''} » est de trop pour registre ${name}.\nregistre ${name} --help montre la forme attendue.`;
}

/** What a command prints is a format; what it writes is asked by `--to`. */
const OTHER_WORDS = new Map([
  ['--format', '--to'],
  ['--to', '--format'],
]);

function unknownOption(flag: string, cli: Command): string {
  const name = cli.args[0];
  const command = cli.commands.find((one) => one.name() === name) ?? cli;
  const flags = [...cli.options, ...command.options].flatMap(({ long }) => long ?? []);
  const other = OTHER_WORDS.get(flag);
  const near = other !== undefined && flags.includes(other) ? other : plusProche(flag, flags);
  const help = command === cli ? 'registre --help' : `registre ${command.name()} --help`;
  return `L’option « ${flag} » n’existe pas.\n${near ? `Vouliez-vous dire « ${near} » ?` : `${help} montre les options.`}`;
}

const WORLD: Readonly<Record<string, readonly [string, string]>> = {
  EACCES: ['n’est pas accessible', 'Vérifiez vos droits sur ce fichier ou ce dossier.'],
  EPERM: ['n’est pas accessible', 'Vérifiez vos droits sur ce fichier ou ce dossier.'],
  EISDIR: ['est un dossier, pas un fichier', 'Donnez un autre nom, ou déplacez ce dossier.'],
  ENOTREG: ['n’est pas un fichier ordinaire', 'Donnez le nom d’un fichier, existant ou à créer.'],
  EEXIST: ['existe déjà et n’est pas un dossier', 'Donnez un autre dossier à --out.'],
  ELINKOUT: [
    'passe par un lien qui mène hors du dossier où écrire',
    'Remplacez ce lien par un dossier ou un fichier.',
  ],
  ECHANGED: ['a été modifié pendant la commande', 'Recommencez : cette modification est gardée.'],
  ENOTDIR: ['n’est pas un dossier', 'Donnez un autre chemin.'],
  ENOSPC: ['ne peut pas être écrit : le disque est plein', 'Libérez de la place, puis recommencez.'],
  EFBIG: ['ne peut pas être écrit : la place allouée est épuisée', 'Libérez de la place, puis recommencez.'],
  EDQUOT: ['ne peut pas être écrit : la place allouée est épuisée', 'Libérez de la place, puis recommencez.'],
  EIO: [
    'ne peut être ni lu ni écrit : le disque répond par une erreur',
    'Vérifiez le disque ou le partage réseau, puis recommencez.',
  ],
  EMFILE: [
    'ne peut pas être ouvert : trop de fichiers le sont déjà',
    'Fermez des programmes, puis recommencez.',
  ],
  ENFILE: [
    'ne peut pas être ouvert : trop de fichiers le sont déjà',
    'Fermez des programmes, puis recommencez.',
  ],
  ENAMETOOLONG: ['porte un nom trop long pour ce disque', 'Donnez un nom plus court.'],
  ELOOP: ['passe par des liens qui tournent en rond', 'Remplacez ces liens par ce qu’ils désignent.'],
  ENOENT: ['n’existe pas, ou n’existe plus', 'Vérifiez ce chemin, puis recommencez.'],
  EROFS: ['ne peut pas être écrit : le disque est en lecture seule', 'Choisissez un autre dossier.'],
};

/** A failure of the file system that a user can mend, in words; `undefined` for any other error. */
export function foreseeable(error: unknown): string | undefined {
  const {
    code = '',
    path: file = '',
    syscall,
    isIntact = false,
  } = error as { code?: string; path?: string; syscall?: string; isIntact?: boolean };
  if (syscall === 'uv_cwd') return 'Le dossier où vous êtes n’existe plus.\nPlacez-vous dans un autre.';
  const said = WORLD[code];
  if (!said) return undefined;
  const shown = path.relative(process.cwd(), file).split(path.sep).join('/');
  return `« ${shown || '.'} » ${said[0]}.\n${said[1]}${isIntact ? ' Aucun fichier n’a changé.' : ''}`;
}
