import { existsSync, lstatSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { newRegistre, type Organisme } from '../../blueprint/index.ts';
import type { Asker } from '../../io/ask.ts';
import { posix } from '../../io/discovery.ts';
import { type OutputFile, writeFiles } from '../../io/write-files.ts';
import { isRegistre } from '../../register/layout.ts';
import { modeline } from '../../schema/modeline.ts';
import { readDocument } from '../../source/document.ts';
import type { CliContext } from '../context.ts';
import { installAll, wiringOf } from '../git/pieces.ts';
import { oneOf } from '../one-of.ts';
import { refuseLinkAbove } from '../refuse-link.ts';
import { schemaFiles } from '../shipped-schemas.ts';
import { UsageError } from '../usage-error.ts';

export interface InitFlags {
  readonly nom?: string;
  readonly secteur?: string;
  readonly effectif?: string;
  readonly adresse?: string;
  readonly codePostal?: string;
  readonly ville?: string;
  readonly pays?: string;
  readonly telephone?: string;
  readonly courriel?: string;
  readonly dpo?: string;
  readonly config?: boolean;
  readonly git?: boolean;
}

interface Answers {
  readonly organisme: Organisme;
  readonly dpo: string | undefined;
  readonly config: boolean;
  readonly git: boolean;
}

/** `registre init`: a register that has everything but answers. Asks on a terminal; never replaces a file. */
export async function run(
  [folder = '.']: readonly string[],
  flags: InitFlags,
  context: CliContext,
): Promise<number> {
  const root = path.resolve(context.cwd, folder);
  refuseTaken(root, folder, context);
  const asker = context.asker();
  const answers = await answersFrom(flags, asker, insideRepository(root)).finally(() => asker?.close());
  const files = filesOf(answers);
  for (const { path: file } of files) {
    if (!existsSync(root)) continue;
    refuseLinkAbove(root, file);
    if (existsSync(path.join(root, file)))
      throw new UsageError(`${file} existe déjà.`, 'Choisissez un autre dossier : rien n’a été écrit.');
  }
  writeFiles(root, files);
  mkdirSync(path.join(root, 'traitements'), { recursive: true });

  const shown = posix(context.cwd, root) || '.';
  await context.out(files.map(({ path: file }) => `${path.posix.join(shown, file)}\n`).join(''));
  await context.say(
    `Registre créé dans ${shown === '.' ? 'ce dossier' : shown}. Ce qui n’a pas été dit est « a-preciser ».`,
  );
  const where = shown === '.' ? '' : ` ${shown}`;
  if (answers.git) await installHere(root, context);
  await context.say(`Ensuite : registre new --list, puis : registre new --model paie${where}`);
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
    throw new UsageError(`« ${folder} » n’est pas un dossier.`, 'Donnez un dossier, existant ou à créer.');
  const known = readdirSync(root).find(isRegistre);
  if (known === undefined) return;
  throw new UsageError(
    `Il y a déjà un registre ici : ${posix(cwd, path.join(root, known))}.`,
    'Complétez-le, ou donnez un autre dossier : rien n’a été écrit.',
  );
}

const insideRepository = (folder: string): boolean => {
  for (let up = folder; ; up = path.dirname(up)) {
    if (lstatSync(path.join(up, '.git'), { throwIfNoEntry: false })) return true;
    if (up === path.dirname(up)) return false;
  }
};

const QUESTIONS = [
  ['nom', 'Nom de l’organisme'],
  ['secteur', 'Secteur, prive ou public'],
  ['effectif', 'Nombre de personnes employées'],
  ['adresse', 'Adresse : numéro et voie'],
  ['code_postal', 'Code postal'],
  ['ville', 'Ville'],
  ['pays', 'Pays, en deux lettres (FR, DE…)'],
  ['telephone', 'Téléphone'],
  ['courriel', 'Courriel'],
] as const satisfies readonly (readonly [keyof Organisme, string])[];

async function answersFrom(flags: InitFlags, asker: Asker | undefined, inGit: boolean): Promise<Answers> {
  const given: Partial<Record<keyof Organisme, string | undefined>> = { ...organismeOf(flags) };
  for (const [key, question] of QUESTIONS)
    given[key] ??= await asker?.ask(`${question} (Entrée : plus tard) : `);
  const { nom } = given;
  if (nom === undefined || nom.trim() === '') {
    throw new UsageError(
      'Il faut au moins le nom de l’organisme.',
      'Écrivez : registre init --nom "Théâtre des Embruns" mon-registre',
    );
  }
  const dpo =
    flags.dpo ??
    (await asker?.ask('Courriel du délégué à la protection des données (Entrée : plus tard) : '));
  const config =
    flags.config ?? (await yes(asker, 'Écrire aussi un fichier de réglages, registre.config.yaml ?'));
  const git = flags.git ?? (inGit && (await yes(asker, 'Contrôler le registre à chaque commit ?')));
  return { organisme: checked({ ...given, nom }), dpo, config, git };
}

const organismeOf = ({ codePostal, dpo, config, git, ...said }: InitFlags): Partial<Organisme> => ({
  ...pick(said),
  ...(codePostal === undefined ? {} : { code_postal: codePostal }),
});

/** The parser’s global options come with those of the command. */
const pick = (said: Partial<Organisme>): Partial<Organisme> =>
  Object.fromEntries(QUESTIONS.flatMap(([key]) => (said[key] === undefined ? [] : [[key, said[key]]])));

const yes = async (asker: Asker | undefined, question: string): Promise<boolean> =>
  /^o(?:ui)?$/i.test((await asker?.ask(`${question} (o/N) `)) ?? '');

function checked(organisme: Organisme): Organisme {
  if (organisme.secteur !== undefined) oneOf('secteur', organisme.secteur, ['prive', 'public']);
  const { effectif } = organisme;
  if (effectif !== undefined && !/^\d{1,9}$/.test(effectif))
    throw new UsageError(
      `« ${effectif} » n’est pas un nombre de personnes.`,
      'Écrivez --effectif 46, en chiffres.',
    );
  return organisme;
}

const CONFIG = `# Réglages de registre pour ce registre ; registre config dit ce qui s’applique.
# preset: recommande        # essentiel, recommande ou strict
# reference_format: T-000   # 0 un chiffre, A une lettre capitale
revue_mois: 12
`;

function filesOf({ organisme, dpo, config }: Answers): OutputFile[] {
  const registre = newRegistre(organisme, dpo);
  if (readDocument('registre.yaml', registre).problems.length > 0)
    throw new UsageError(
      'Une de ces réponses ne peut pas s’écrire dans registre.yaml.',
      'Donnez des textes d’une ligne.',
    );
  const settings = {
    path: 'registre.config.yaml',
    content: `${modeline('registre.config.yaml')}\n${CONFIG}`,
  };
  return [{ path: 'registre.yaml', content: registre }, ...(config ? [settings] : []), ...schemaFiles()];
}
