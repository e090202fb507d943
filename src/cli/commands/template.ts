import { existsSync } from 'node:fs';
import path from 'node:path';
import { posix } from '../../io/discovery.ts';
import { ownFolder, TemplateFileError, type Templates, templatesFor } from '../../io/templates.ts';
import { writeFiles } from '../../io/write-files.ts';
import { plusProche } from '../../model/proche.ts';
import { layouts } from '../../render/layouts/index.ts';
import type { Layout } from '../../render/layouts/layout.ts';
import type { CliContext } from '../context.ts';
import { findRegisters } from '../find-registers.ts';
import { wordOf } from '../one-of.ts';
import { UsageError } from '../usage-error.ts';

/** The templates of the package, from the bundle of this command. */
const SHIPPED = path.join(__dirname, '../../templates');

/** `registre template list`, `registre template eject <name>`. */
export async function run(
  [action = '', name]: readonly string[],
  _flags: object,
  context: CliContext,
): Promise<number> {
  const asked = wordOf('registre template', action, ['list', 'eject']);
  const registers = await findRegisters([], context);
  if (asked === 'list') {
    for (const { root } of registers) {
      const title = registers.length > 1 ? `${posix(context.cwd, root)}\n` : '';
      await context.out(`${title}${listing(templatesFor(root, SHIPPED))}`);
    }
    return 0;
  }
  const [register, other] = registers;
  if (register === undefined || other !== undefined) {
    throw new UsageError(
      'Il y a plusieurs registres ici : dans lequel copier le modèle ?',
      'Placez-vous dans un registre, ou nommez-le : registre -C mon-registre template eject …',
    );
  }
  await eject(name, register.root, context);
  return 0;
}

function listing({ shippedNames, ownNames }: Templates): string {
  const mine = new Set(ownNames);
  const known = new Set(shippedNames);
  const width = Math.max(...[...known, ...mine].map((name) => name.length)) + 2;
  const line = (name: string, what: string) => `${name.padEnd(width)}${what}`.trimEnd();
  const ours = shippedNames.map((name) =>
    line(name, mine.has(name) ? 'remplacé par le vôtre' : aboutOf(name)),
  );
  const others = ownNames.filter((name) => !known.has(name)).map((name) => line(name, 'à vous'));
  return `${[...ours, ...others].join('\n')}\n`;
}

/** « fiche en html, responsable » */
function aboutOf(file: string): string {
  for (const [id, { modeles }] of Object.entries<Layout>(layouts)) {
    for (const [format, byRole] of Object.entries(modeles)) {
      const role = Object.entries(byRole).find(([, name]) => name === file)?.[0];
      if (role !== undefined) return `--layout ${id} --to ${format}, ${role}`;
    }
  }
  return 'fragment';
}

async function eject(name: string | undefined, root: string, context: CliContext): Promise<void> {
  const templates = templatesFor(root, SHIPPED);
  const { shippedNames } = templates;
  if (name === undefined || !shippedNames.includes(name)) {
    const near = name === undefined ? undefined : plusProche(name, shippedNames);
    throw new UsageError(
      name === undefined ? 'eject ne dit pas quel modèle copier.' : `Le modèle « ${name} » n’existe pas.`,
      near ? `Vouliez-vous dire « ${near} » ?` : 'registre template list donne les noms.',
    );
  }
  const folder = safeFolder(root);
  const target = path.join(folder, ...name.split('/'));
  if (existsSync(target)) {
    throw new UsageError(
      `${posix(context.cwd, target)} existe déjà : il n’est pas écrasé.`,
      'Renommez-le ou supprimez-le d’abord.',
    );
  }
  writeFiles(folder, [{ path: name, content: templates.template(name).bytes }]);
  await context.say(`${posix(context.cwd, target)} est à vous : registre render l’emploie désormais.`);
}

function safeFolder(root: string): string {
  try {
    return ownFolder(root);
  } catch (error) {
    if (!(error instanceof TemplateFileError)) throw error;
    throw new UsageError(error.message, 'Remplacez ce lien par un dossier.');
  }
}
