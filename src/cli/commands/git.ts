import { plusProche } from '../../model/proche.ts';
import { asUsageError } from '../as-usage-error.ts';
import type { CliContext } from '../context.ts';
import type { Piece, State } from '../git/piece.ts';
import { installAll, wiringOf } from '../git/pieces.ts';
import { TOO_LONG } from '../git/text-file.ts';
import { UsageError } from '../usage-error.ts';

const ACTIONS = ['install', 'uninstall', 'status'] as const;

/** `registre git install|uninstall|status`: writes in the repository and nowhere else; `status` only reads. */
export async function run([action = '']: readonly string[], _: object, context: CliContext): Promise<number> {
  const asked = ACTIONS.find((one) => one === action);
  if (asked === undefined) throw unknown(action);
  const act = { install, uninstall, status }[asked];
  return act(context).catch(asUsageError);
}

async function install(context: CliContext): Promise<number> {
  const wiring = wiringOf(context.cwd);
  installAll(wiring);
  const { pieces } = wiringOf(context.cwd);
  await context.out(pieces.map(line).join(''));
  for (const { state, remedy } of pieces)
    if (state === 'manual') await context.say(`\n${remedy!.join('\n')}`);
  if (wiring.registers.length === 0)
    await context.say('Aucun registre dans ce dépôt pour l’instant : recommencez quand il y en aura un.');
  else await context.say('Enregistrez les fichiers .gitattributes avec le registre : ils servent à tous.');
  return 0;
}

async function uninstall(context: CliContext): Promise<number> {
  const { pieces } = wiringOf(context.cwd);
  const removed = pieces.filter((piece) => piece.uninstall());
  await context.out(removed.map(({ name, where }) => `${name} : retiré (${where})\n`).join(''));
  const left = pieces.find(
    ({ state, name }) => state === 'present' && !removed.some((one) => one.name === name),
  );
  const unread = pieces.filter(({ isUnread }) => isUnread);
  for (const { where } of unread)
    await context.say(`${where} ${TOO_LONG} : s’il contient un bloc « >>> registre », retirez-le.`);
  if (left)
    await context.say(`${left.where} lance registre sans que registre l’y ait mis : à vous de l’en retirer.`);
  else if (removed.length + unread.length === 0)
    await context.say('Rien à retirer : registre n’est pas installé dans ce dépôt.');
  return 0;
}

async function status(context: CliContext): Promise<number> {
  const { pieces, invocation } = wiringOf(context.cwd);
  await context.out(pieces.map(line).join(''));
  if (invocation === undefined)
    await context.say('registre est introuvable pour git, ni dans node_modules/.bin ni dans le PATH.');
  for (const { state, remedy } of pieces)
    if (state === 'manual') await context.say(`\n${remedy!.join('\n')}`);
  const todo = pieces.some(({ state }) => state === 'absent' || state === 'stale');
  if (todo) await context.say('Pour tout mettre en place : registre git install');
  return pieces.every(({ state }) => state === 'present') && invocation !== undefined ? 0 : 1;
}

const WORDS: Readonly<Record<State, string>> = {
  present: 'en place',
  absent: 'absent',
  stale: 'périmé',
  manual: 'à faire par vous',
};

const line = ({ name, where, state }: Piece) => `${name} : ${WORDS[state]} (${where})\n`;

function unknown(action: string): UsageError {
  const near = plusProche(action, ACTIONS);
  return new UsageError(
    `registre git ne connaît pas « ${action} ».`,
    near ? `Vouliez-vous dire « ${near} » ?` : 'Écrivez registre git install, uninstall ou status.',
  );
}
