import path from 'node:path';
import { posix } from '../../io/discovery.ts';
import { makeFolder, NotOursError } from '../../io/made-folder.ts';
import { templatesFor } from '../../io/templates.ts';
import type { OutputFile } from '../../io/write-files.ts';
import { join } from '../../register/layout.ts';
import { AUDIENCES, type Audience } from '../../render/audience/audiences.ts';
import { nomDuLecteur } from '../../render/audience/clients.ts';
import { type ContenuPourAudience, pourAudience } from '../../render/audience/pour-audience.ts';
import { type Gabarits, makeEntrance, makeSite } from '../../render/site/site.ts';
import { vueEdition } from '../../render/vue/edition.ts';
import { compter } from '../../report/reporter.ts';
import { names } from '../../report/status/layout.ts';
import type { CliContext } from '../context.ts';
import { loadReadable, loadWhole } from '../load-whole.ts';
import { type OpenRegister, type OpenRegisters, openRegisters } from '../open-registers.ts';
import { distinct, usualFolder } from '../render/deliver.ts';
import { refuseUnknownClient, sayAudience } from '../render/reader.ts';
import { readAudience } from '../render/request.ts';
import { foldersOf } from '../site/folders.ts';
import { histoireOf } from '../site/histoire.ts';
import { suiviOf } from '../site/suivi.ts';
import { UsageError } from '../usage-error.ts';

const SHIPPED = path.join(__dirname, '../../templates');

interface Loaded {
  readonly register: OpenRegister;
  readonly registre: ReturnType<typeof loadWhole>;
  readonly contenu: ContenuPourAudience;
}

/** `registre site`: the registers that are here as pages to browse, written in a folder. */
export async function run(
  _: readonly string[],
  flags: { out?: string; audience?: string; at?: string },
  context: CliContext,
): Promise<number> {
  const audience = readAudience(flags.audience ?? 'interne');
  const folder = path.resolve(context.cwd, flags.out ?? usualFolder('site', audience));
  const opened = await openRegisters([], { at: flags.at }, context);
  const loaded = opened.registers.map((register): Loaded => {
    const registre = audience.id === 'interne' ? loadReadable(register) : loadWhole(register);
    return { register, registre, contenu: pourAudience(registre, audience) };
  });
  refuseUnknownClient(
    audience,
    loaded.map(({ registre }) => registre),
  );
  const contenus = loaded.map(({ contenu }) => contenu);
  await sayAudience(contenus, audience, context);
  const told = loaded.filter(({ contenu }) => contenu.fiches.length > 0);
  if (told.length === 0) throw nothing(audience);
  const files = pagesOf(told, { audience, opened, context });
  distinct(files);
  await deliver(files, folder, context);
  await sayUnread(loaded, context);
  await sayTemplates(loaded, context);
  return 0;
}

interface Task {
  readonly audience: Audience;
  readonly opened: OpenRegisters;
  readonly context: CliContext;
}

function pagesOf(loaded: readonly Loaded[], { audience, opened, context }: Task): OutputFile[] {
  const gabarits = gabaritsOf();
  const several = loaded.length > 1;
  const folders = foldersOf(loaded.map(({ register }) => register.shown || path.basename(register.root)));
  const pages = loaded.flatMap(({ register, registre, contenu }, rank) => {
    const { commit, today } = opened;
    const client =
      audience.id === 'client' ? nomDuLecteur(audience.client, registre.fiches, registre.partage) : undefined;
    const followed = AUDIENCES[audience.id].suivi === 'montré';
    const suivi = followed
      ? suiviOf(register, histoireOf(register.root, commit), { ...context, today })
      : undefined;
    const edition = vueEdition(audience, commit, client);
    const pages = makeSite({ ...contenu, audience, edition, suivi }, gabarits);
    return pages.map((page) => ({ ...page, path: several ? `${folders[rank]}/${page.path}` : page.path }));
  });
  if (!several) return pages;
  const entries = loaded.map(({ contenu }, rank) => ({ dossier: folders[rank]!, ...contenu }));
  return [makeEntrance(entries, gabarits), ...pages];
}

/** Pages of a site are ours alone: a template of the register would not know their view. */
function gabaritsOf(): Gabarits {
  const site = templatesFor(path.join(SHIPPED, 'site'), path.join(SHIPPED, 'site'));
  const shipped = templatesFor(SHIPPED, SHIPPED);
  const text = (name: string) => new TextDecoder().decode(site.template(name).bytes);
  return {
    page: (nom) => text(`${nom}.html.hbs`),
    partials: { ...shipped.partials('html').texts, ...site.partials('html').texts },
    script: text('recherche.js'),
  };
}

async function deliver(files: readonly OutputFile[], folder: string, context: CliContext): Promise<void> {
  const where = posix(context.cwd, folder) || '.';
  try {
    const kept = makeFolder(folder, files);
    await context.say(`${compter(files.length, 'page écrite', 'pages écrites')} dans ${where}.`);
    if (kept.length > 0) {
      await context.say(`Modifiées depuis, et donc laissées là : ${kept.join(', ')}.`);
    }
  } catch (error) {
    if (!(error instanceof NotOursError)) throw error;
    throw new UsageError(
      `Le fichier ${path.posix.join(where, error.file)} existe et ne vient pas de registre site : rien n’est écrit.`,
      'Donnez un autre dossier à --out, ou déplacez ce fichier.',
    );
  }
}

/** A list of pages in which something is missing says so, on each of them and here. */
async function sayUnread(loaded: readonly Loaded[], context: CliContext): Promise<void> {
  const files = loaded.flatMap(({ register, registre }) =>
    registre.illisibles.map((file) => join(register.shown, file)),
  );
  if (files.length === 0) return;
  const many = compter(files.length, 'fichier ne se lit pas', 'fichiers ne se lisent pas');
  await context.say(
    `Incomplet : ${many} (${names(files)}). Les pages le disent ; registre lint dit pourquoi.`,
  );
}

/** Someone who changed the documents of a register would look for their changes here. */
async function sayTemplates(loaded: readonly Loaded[], context: CliContext): Promise<void> {
  const own = loaded.filter(({ register }) => templatesFor(register.root, SHIPPED).ownNames.length > 0);
  if (own.length === 0) return;
  await context.say(
    'Les pages du site sont toujours les nôtres : les modèles de templates/ servent à registre render.',
  );
}

const nothing = (audience: Audience) =>
  new UsageError(
    `Aucune fiche ne va dans un site pour : ${AUDIENCES[audience.id].titre}.`,
    'registre explain audience dit ce que chaque lecteur reçoit.',
  );
