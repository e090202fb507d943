import path from 'node:path';
import { pourLire, pourRevenir } from '../../export/classeur.ts';
import { TemplateFileError, type Templates, templatesFor } from '../../io/templates.ts';
import type { OutputFile } from '../../io/write-files.ts';
import { AUDIENCES } from '../../render/audience/audiences.ts';
import { nomDuLecteur } from '../../render/audience/clients.ts';
import { type ContenuPourAudience, pourAudience } from '../../render/audience/pour-audience.ts';
import { fileName } from '../../render/file-name.ts';
import type { Format } from '../../render/layouts/layout.ts';
import { type Document, makeDocuments } from '../../render/make-documents.ts';
import { TemplateError } from '../../render/templating/problem.ts';
import { vueEdition } from '../../render/vue/edition.ts';
import type { Impression } from '../../render/vue/registre.ts';
import { compter } from '../../report/reporter.ts';
import type { CliContext } from '../context.ts';
import { loadWhole } from '../load-whole.ts';
import { type OpenRegister, type OpenRegisters, openRegisters } from '../open-registers.ts';
import { checkFiles, checkTemplates, type OwnModel, placed, sayLeftOut } from '../render/check.ts';
import { deliver, distinct, oneOnly, type Place, readPlace } from '../render/deliver.ts';
import { leftBehind } from '../render/left-behind.ts';
import { chosen, ecartsOf } from '../render/load.ts';
import { fileModel, layoutModel } from '../render/models.ts';
import { withPrinter } from '../render/pdf.ts';
import { nothing, refuseUnknownClient, sayAudience } from '../render/reader.ts';
import { type RenderFlags, type RenderRequest, readRequest } from '../render/request.ts';
import { UsageError } from '../usage-error.ts';

/** The templates of the package, from the bundle of this command. */
const SHIPPED = path.join(__dirname, '../../templates');

/** A register cut for its reader, with what prints it. */
interface Ready {
  readonly register: OpenRegister;
  readonly contenu: ContenuPourAudience;
  readonly impression: Omit<Impression, 'pages'>;
  readonly models: readonly (OwnModel & { readonly format: Format })[];
}

/** `registre render`: prints the registers that are here; with `--check`, says what would change. */
export async function run(
  references: readonly string[],
  flags: RenderFlags,
  context: CliContext,
): Promise<number> {
  const request = readRequest(flags);
  const place = readPlace(flags.out, request.audience, context.cwd);
  const opened = await openRegisters([], { at: flags.at }, context);
  const loaded = opened.registers.map((register) => ({ register, registre: loadWhole(register) }));
  const everything = loaded.flatMap(({ registre }) => registre.fiches);
  const wanted = chosen(references, everything);
  refuseUnknownClient(
    request.audience,
    loaded.map(({ registre }) => registre),
  );

  try {
    const ready = loaded.map(({ register, registre }) => {
      const kept = { ...registre, fiches: registre.fiches.filter((fiche) => wanted.has(fiche)) };
      const contenu = pourAudience(kept, request.audience, registre.fiches);
      const impression = impressionOf({ register, registre, opened }, request);
      const templates = templatesFor(register.root, SHIPPED);
      const models = modelsFor(contenu, request, { flags, templates, context });
      return { register, contenu, impression, models };
    });
    await sayReader(ready, loaded, request, context);
    return await (flags.check ? verify : write)(ready, {
      request,
      flags,
      place,
      whole: references.length === 0,
      context,
    });
  } catch (error) {
    return refused(error);
  }
}

interface Task {
  readonly request: RenderRequest;
  readonly flags: RenderFlags;
  readonly place: Place;
  /** No fiche was asked for by its reference: what no fiche gives is one too many. */
  readonly whole: boolean;
  readonly context: CliContext;
}

async function write(ready: readonly Ready[], { request, flags, place, context }: Task): Promise<number> {
  const files = await documents(ready, flags, request);
  if (files.length === 0) throw nothing(request);
  oneOnly(files, place);
  await deliver(files, place, context);
  await sayLeftOut(
    ready.flatMap(({ models }) => models),
    context,
  );
  return 0;
}

async function verify(
  ready: readonly Ready[],
  { request, flags, place, whole, context }: Task,
): Promise<number> {
  const { faults, remarks, refused } = await checkTemplates(ready.flatMap(({ models }) => models));
  for (const fault of faults) await context.out(`${fault}\n`);
  for (const remark of remarks) await context.say(remark);
  if (request.outputs.some(({ format }) => format === 'pdf')) {
    await context.say('Les PDF ne sont pas comparés : leurs octets changent à chaque impression.');
  }
  const sound = ready.map((one) => ({
    ...one,
    models: one.models.filter(({ model, format }) => !refused.has(model) && format !== 'pdf'),
  }));
  const files = await documents(sound, flags, request);
  const folders = ready.map((one) => folderOf(one, ready));
  const models = ready.flatMap((one) => one.models.filter(({ model }) => !refused.has(model)));
  const made = [...files.map((file) => file.path), ...ready.flatMap((one) => pdfPaths(one, ready))];
  const left = whole ? leftBehind(made, place, { folders, models }) : [];
  const old = await checkFiles(files, { place, left }, context);
  return faults.length > 0 || old > 0 ? 1 : 0;
}

/** Where the PDF of each fiche goes: known without printing it. */
function pdfPaths(one: Ready, ready: readonly Ready[]): string[] {
  return one.models
    .filter(({ model, format }) => format === 'pdf' && model.par === 'fiche')
    .flatMap(({ model, role }) =>
      one.contenu.fiches
        .filter((fiche) => fiche.role === role)
        .map(({ ref }) => path.posix.join(folderOf(one, ready), fileName(model.stem(ref), 'pdf'))),
    );
}

/** A template that is refused: every fault with its place. */
function refused(error: unknown): never {
  const remedy = 'Corrigez le modèle, ou retirez-le du dossier templates/ du registre.';
  if (error instanceof TemplateError) throw new UsageError(error.problems.map(placed).join('\n'), remedy);
  if (error instanceof TemplateFileError) throw new UsageError(error.message, remedy);
  throw error;
}

async function sayReader(
  ready: readonly Ready[],
  loaded: readonly Loaded[],
  { audience }: RenderRequest,
  context: CliContext,
): Promise<void> {
  await sayAudience(
    ready.map(({ contenu }) => contenu),
    audience,
    context,
  );
  const problems = loaded.reduce((total, { registre }) => total + registre.problems, 0);
  if (problems === 0) return;
  const noted = compter(problems, 'point du fichier reste', 'points des fichiers restent');
  await context.say(
    `${noted} à corriger, et une valeur illisible est imprimée comme telle : registre lint les montre.`,
  );
}

type Loaded = { readonly register: OpenRegister; readonly registre: ReturnType<typeof loadWhole> };

function impressionOf(
  { register, registre, opened }: Loaded & { readonly opened: OpenRegisters },
  { audience, outputs }: RenderRequest,
): Omit<Impression, 'pages'> {
  const { partage, fiches } = registre;
  const client = audience.id === 'client' ? nomDuLecteur(audience.client, fiches, partage) : undefined;
  // Read only for documents that may print them.
  const whole = outputs.some(({ layout }) => layout?.par !== 'fiche');
  const shown = whole && AUDIENCES[audience.id].suivi === 'montré';
  return {
    edition: vueEdition(audience, opened.commit, client),
    ecarts: shown ? ecartsOf(register.files, fiches) : undefined,
  };
}

function modelsFor(
  { fiches }: ContenuPourAudience,
  { outputs, role }: RenderRequest,
  { flags, templates, context }: { flags: RenderFlags; templates: Templates; context: CliContext },
): Ready['models'] {
  const roles = (['responsable', 'sous-traitant'] as const).filter(
    (one) => (role === undefined || one === role) && fiches.some((fiche) => fiche.role === one),
  );
  return outputs.flatMap((output) =>
    roles.flatMap((one) => {
      const replaces = flags.template === undefined;
      const model = replaces
        ? layoutModel(output, one, templates)
        : fileModel(flags.template, one, { cwd: context.cwd, templates });
      return model ? [{ model, role: one, format: output.format, replaces }] : [];
    }),
  );
}

async function documents(
  ready: readonly Ready[],
  { browser }: RenderFlags,
  { audience }: RenderRequest,
): Promise<OutputFile[]> {
  // Only those who keep the register may change it.
  const completer = audience.id === 'interne' ? pourRevenir : pourLire;
  return await withPrinter(browser, async (print) => {
    const files: OutputFile[] = [];
    for (const one of ready) {
      const { contenu, impression, models } = one;
      const folder = folderOf(one, ready);
      for (const { model, role, format } of models) {
        for (const document of await makeDocuments(model, {
          ...contenu,
          role,
          impression,
          completer,
        })) {
          files.push(await written(document, { folder, format, print }));
        }
      }
    }
    distinct(files);
    return files;
  });
}

/** Each register has its folder, where there are several. */
const folderOf = ({ register }: Ready, ready: readonly Ready[]) =>
  ready.length > 1 ? path.basename(register.root) : '';

async function written(
  document: Document,
  {
    folder,
    format,
    print,
  }: { folder: string; format: Format; print: (one: Document) => Promise<Uint8Array> },
): Promise<OutputFile> {
  const file = path.posix.join(folder, document.path);
  if (format === 'pdf') return { path: file.replace(/\.html$/, '.pdf'), content: await print(document) };
  return { path: file, content: await document.content(new Map()) };
}
