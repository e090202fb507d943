import { existsSync, lstatSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { newRegistre } from '../../blueprint/index.ts';
import { posix } from '../../io/discovery.ts';
import { holds } from '../../io/holds.ts';
import { removeLeftovers } from '../../io/leftovers.ts';
import { type OutputFile, writeFiles } from '../../io/write-files.ts';
import { isRegistre } from '../../register/layout.ts';
import { modeline } from '../../schema/modeline.ts';
import type { CliContext } from '../context.ts';
import { installAll, wiringOf } from '../git/pieces.ts';
import { type Answers, type InitFlags, readAnswers } from '../init/answers.ts';
import { refuseLinkAbove } from '../refuse-link.ts';
import { schemaFiles } from '../shipped-schemas.ts';
import { UsageError } from '../usage-error.ts';

/** `registre init`: a register that has everything but answers. Asks on a terminal; never replaces a file. */
export async function run(
  [folder = '.']: readonly string[],
  flags: InitFlags,
  context: CliContext,
): Promise<number> {
  const root = path.resolve(context.cwd, folder);
  refuseTaken(root, folder, context);
  const asker = context.asker();
  const answers = await readAnswers(flags, asker, { inGit: insideRepository(root) }).finally(() =>
    asker?.close(),
  );
  const files = filesOf(answers);
  for (const { path: file, content } of files) {
    if (!existsSync(root)) continue;
    refuseLinkAbove(root, file);
    if (existsSync(path.join(root, file)) && !holds(path.join(root, file), content))
      throw new UsageError(`${file} existe déjà.`, 'Choisissez un autre dossier : rien n’a été écrit.');
  }
  mkdirSync(path.join(root, 'traitements'), { recursive: true });
  // `registre.yaml` makes a register: once it is there, nothing may be left to write.
  const [there, missing] = [true, false].map((isThere) =>
    files.filter(({ path: file }) => existsSync(path.join(root, file)) === isThere),
  ) as [OutputFile[], OutputFile[]];
  // A file that came to its place may have kept its other name beside it.
  for (const { path: file } of there) removeLeftovers(path.dirname(path.join(root, file)));
  writeFiles(root, missing.map((file) => ({ ...file, before: null })).reverse());

  const shown = posix(context.cwd, root) || '.';
  await context.out(files.map(({ path: file }) => `${path.posix.join(shown, file)}\n`).join(''));
  await context.say(
    `Registre créé dans ${shown === '.' ? 'ce dossier' : shown}. Ce qui n’a pas été dit est « a-preciser ».`,
  );
  const where = shown === '.' ? '' : ` ${shown}`;
  if (answers.git) await installHere(root, context);
  await context.say(`Ensuite : registre new --list, puis : registre new --model paie${where}`);
  return 0;
}

/** The register stands whatever becomes of the hook. */
async function installHere(root: string, context: CliContext): Promise<void> {
  try {
    installAll(wiringOf(root));
    await context.say('Les commits de ce dépôt passent par registre (registre git status).');
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    await context.say(`Contrôle des commits non installé. ${error.message}\n${error.remedy}`);
  }
}

function refuseTaken(root: string, folder: string, { cwd }: CliContext): void {
  if (!existsSync(root)) return;
  if (!statSync(root).isDirectory())
    throw new UsageError(`« ${folder} » n’est pas un dossier.`, 'Donnez un dossier, existant ou à créer.');
  const known = readdirSync(root).find(isRegistre);
  if (known === undefined) return;
  throw new UsageError(
    `Il y a déjà un registre ici : ${posix(cwd, path.join(root, known))}.`,
    'Complétez-le, ou donnez un autre dossier : rien n’a été écrit.',
  );
}

const insideRepository = (folder: string): boolean => {
  for (let up = folder; ; up = path.dirname(up)) {
    if (lstatSync(path.join(up, '.git'), { throwIfNoEntry: false })) return true;
    if (up === path.dirname(up)) return false;
  }
};

const CONFIG = `# Réglages de registre pour ce registre ; registre config dit ce qui s’applique.
# preset: recommande        # essentiel, recommande ou strict
# reference_format: T-000   # 0 un chiffre, A une lettre capitale
revue_mois: 12
`;

function filesOf({ organisme, dpo, config }: Answers): OutputFile[] {
  const registre = newRegistre(organisme, dpo);
  const settings = {
    path: 'registre.config.yaml',
    content: `${modeline('registre.config.yaml')}\n${CONFIG}`,
  };
  return [{ path: 'registre.yaml', content: registre }, ...(config ? [settings] : []), ...schemaFiles()];
}
